// CloudNativePG: runs PostgreSQL in the cluster.
import { runsEngine } from '../../model/data/backing.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import { replicasOf, resources, type Addon } from '../addon.ts'

export const cloudnativePg: Addon = {
  namespace: 'cnpg-system',
  wave: -3,
  // The definition of a Cluster is larger than the annotation of a client-side apply may be.
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: (environment) => runsEngine(environment, 'database/postgres') || environment.flags === 'unleash',
  neededBy: 'a PostgreSQL database in the cluster, and with `delivery.flags: unleash`',
  values: (environment) => ({
    replicaCount: replicasOf(environment),
    resources: resources('50m', '256Mi'),
    monitoring: { podMonitorEnabled: isMonitored(environment) },
  }),
}
