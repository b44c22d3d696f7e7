// metrics-server: how much CPU and memory pods use, which autoscalers ask the cluster. Some clouds bring it along.
import { cloudOf } from '../../model/clouds/index.ts'
import { scalesOnUtilization } from '../../model/scaling.ts'
import { gatewayScales, monitor, replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

/** A second one beside that of the cloud would fight for the same API. */
function isMissing({ facts }: EnvironmentBase): boolean {
  return cloudOf(facts).cluster.podMetrics.by === 'us'
}

export const metricsServer: Addon = {
  namespace: 'metrics-server',
  // Before the gateway, whose autoscaler asks it.
  wave: -5,
  serverSideApply: false,
  podSecurity: 'restricted',
  isNeeded: (environment) =>
    isMissing(environment) &&
    (gatewayScales(environment) || environment.services.some(({ scaling }) => scalesOnUtilization(scaling))),
  neededBy: '`autoscaling` on CPU or memory, and the gateway of production, on clouds that do not bring it',
  values: (environment) => ({
    replicas: replicasOf(environment),
    ...(replicasOf(environment) > 1 && { podDisruptionBudget: { enabled: true, maxUnavailable: 1 } }),
    resources: resources('100m', '200Mi'),
    metrics: { enabled: true },
    serviceMonitor: monitor(environment),
  }),
}
