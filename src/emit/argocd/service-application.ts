// The Application of one service: the folder of its manifests.
import { environmentNames, folders } from '../../model/names.ts'
import type { OutputFile } from '../../model/output.ts'
import { applicationDocument, applicationWaves, argocdFile, folderSource, leaveSeedAlone, renderOnlyOwnFolder, thisCluster } from './application.ts'
import type { ServiceApplicationSlice } from './units.ts'

/**
 * A canary moves the weights of its routes. They are passed over when git and cluster are compared, and so a route is applied
 * only when something else in it changes. `RespectIgnoreDifferences` would keep the whole list of rules as it is in the
 * cluster, and no change of a route would ever arrive. @see https://github.com/argoproj/argo-cd/issues/23283
 */
const routeWeights = { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', jqPathExpressions: ['.spec.rules[].backendRefs[].weight'] }

/**
 * What has not changed is not applied again; but a migration that has failed must stop every further sync of its version,
 * and Argo CD looks only at what it applies.
 */
export function emitServiceApplication({ facts, service }: ServiceApplicationSlice): OutputFile[] {
  const seed = leaveSeedAlone(service.seeds ? service.name : '')
  const ignored = [...(seed.ignoreDifferences ?? []), ...(service.movesWeights ? [routeWeights] : [])]
  const application = applicationDocument(
    facts,
    service.name,
    applicationWaves.services,
    {
      project: environmentNames.project(facts),
      source: folderSource(facts, folders.kubernetes(facts.environment, service.name)),
      destination: { server: thisCluster, namespace: facts.namespace },
      ...(ignored.length > 0 && { ignoreDifferences: ignored }),
      syncOptions: [...(service.migrates ? [] : ['ApplyOutOfSyncOnly=true']), 'FailOnSharedResource=true', ...seed.syncOptions],
    },
    renderOnlyOwnFolder,
  )
  return [argocdFile(facts, service.name, [application])]
}
