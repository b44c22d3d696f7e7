// The Application of a database, cache or broker in the cluster: the folder of its manifests, before the services.
import { environmentNames } from '../../model/names/environment.ts'
import { folders } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import {
  applicationFiles,
  applicationWaves,
  folderSource,
  renderOnlyOwnFolder,
  thisCluster,
  type ApplicationParts,
} from './application.ts'
import type { BackingApplicationSlice } from './slices.ts'

export function emitBackingApplication({ facts, regions, backing }: BackingApplicationSlice): OutputFile[] {
  const parts: ApplicationParts = {
    project: environmentNames.project(facts),
    source: folderSource(facts, folders.kubernetes(facts.environment, backing.name)),
    destination: { server: thisCluster, namespace: facts.namespace },
    syncOptions: ['ServerSideApply=true', 'FailOnSharedResource=true'],
  }
  // Operators fill in what the objects leave open.
  const annotations = { ...renderOnlyOwnFolder, 'argocd.argoproj.io/compare-options': 'ServerSideDiff=true' }
  return applicationFiles(
    facts,
    backing.name,
    backing.name,
    applicationWaves.backing,
    parts,
    annotations,
    regions.map((region) => ({ region })),
  )
}
