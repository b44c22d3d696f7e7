// The Application of a database, cache or broker in the cluster: the folder of its manifests, before the services.
import { environmentNames, folders } from '../../model/names.ts'
import type { OutputFile } from '../../model/output.ts'
import { applicationDocument, applicationWaves, argocdFile, folderSource, renderOnlyOwnFolder, thisCluster } from './application.ts'
import type { BackingApplicationSlice } from './units.ts'

export function emitBackingApplication({ facts, backing }: BackingApplicationSlice): OutputFile[] {
  const application = applicationDocument(
    facts,
    backing.name,
    applicationWaves.backing,
    {
      project: environmentNames.project(facts),
      source: folderSource(facts, folders.kubernetes(facts.environment, backing.name)),
      destination: { server: thisCluster, namespace: facts.namespace },
      syncOptions: ['ServerSideApply=true', 'FailOnSharedResource=true'],
    },
    // Operators fill in what the objects leave open.
    { ...renderOnlyOwnFolder, 'argocd.argoproj.io/compare-options': 'ServerSideDiff=true' },
  )
  return [argocdFile(facts, backing.name, [application])]
}
