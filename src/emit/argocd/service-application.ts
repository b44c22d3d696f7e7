// The Application of one service: the folder of its manifests.
import { environmentNames } from '../../model/names/environment.ts'
import { folders } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import {
  applicationFiles,
  applicationWaves,
  folderSource,
  leaveSeedAlone,
  renderOnlyOwnFolder,
  thisCluster,
  type ApplicationParts,
} from './application.ts'
import type { ServiceApplicationSlice } from './slices.ts'

/**
 * A canary moves the weights of its routes. They are passed over when git and cluster are compared, and so a route is applied
 * only when something else in it changes. `RespectIgnoreDifferences` would keep the whole list of rules as it is in the
 * cluster, and no change of a route would ever arrive. A mark that the release puts on the route cannot be asked for either:
 * git has none. What a sync resets nevertheless, the controller of the release sets again within a minute.
 * @see https://github.com/argoproj/argo-cd/issues/25284
 * @see https://rollouts-plugin-trafficrouter-gatewayapi.readthedocs.io/en/latest/features/multiple-routes/#working-with-gitops-controllers
 */
const routeWeights = {
  group: 'gateway.networking.k8s.io',
  kind: 'HTTPRoute',
  jqPathExpressions: ['.spec.rules[].backendRefs[].weight'],
}

/** What is done once for all regions, to a database that they share. */
const once = '{migration-*.yaml,seed-job.yaml}'

/**
 * What has not changed is not applied again; but a migration that has failed must stop every further sync of its version,
 * and Argo CD looks only at what it applies.
 */
export function emitServiceApplication({ facts, regions, service }: ServiceApplicationSlice): OutputFile[] {
  const seed = leaveSeedAlone(service.seeds ? service.name : '')
  const ignored = [...(seed.ignoreDifferences ?? []), ...(service.movesWeights ? [routeWeights] : [])]
  const parts: ApplicationParts = {
    project: environmentNames.project(facts),
    source: folderSource(facts, folders.kubernetes(facts.environment, service.name)),
    destination: { server: thisCluster, namespace: facts.namespace },
    ...(ignored.length > 0 && { ignoreDifferences: ignored }),
    // What is not applied need not be kept from being changed.
    syncOptions: [
      ...(service.migrates ? [] : ['ApplyOutOfSyncOnly=true']),
      'FailOnSharedResource=true',
      ...(service.migrates ? seed.syncOptions : []),
    ],
  }
  return applicationFiles(
    facts,
    service.name,
    service.name,
    applicationWaves.services,
    parts,
    renderOnlyOwnFolder,
    regions.map((region) => ({ region, left: once })),
  )
}
