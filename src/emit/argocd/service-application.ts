// The Application of one service: the folder of its manifests.
import { environmentNames, folders } from '../../model/names.ts'
import type { OutputFile } from '../../model/output.ts'
import { applicationDocument, applicationWaves, argocdFile, folderSource, leaveSeedAlone, renderOnlyOwnFolder, thisCluster } from './application.ts'
import type { ServiceApplicationSlice } from './units.ts'

export function emitServiceApplication({ facts, service }: ServiceApplicationSlice): OutputFile[] {
  const seed = leaveSeedAlone(service.seeds ? service.name : '')
  const application = applicationDocument(
    facts,
    service.name,
    applicationWaves.services,
    {
      project: environmentNames.project(facts),
      source: folderSource(facts, folders.kubernetes(facts.environment, service.name)),
      destination: { server: thisCluster, namespace: facts.namespace },
      ...seed,
      syncOptions: ['ApplyOutOfSyncOnly=true', 'FailOnSharedResource=true', ...seed.syncOptions],
    },
    renderOnlyOwnFolder,
  )
  return [argocdFile(facts, service.name, [application])]
}
