// metrics-server: how much CPU and memory pods use, which autoscalers ask the cluster. Some clouds bring it along.
import type { EnvironmentFacts } from '../model/environment.ts'
import { scalesOnUtilization } from '../model/scaling.ts'
import { monitor, replicasOf, resources, type Addon } from './addon.ts'

/**
 * Clouds whose clusters have it from the start; a second one would fight for the same API.
 * @see https://docs.aws.amazon.com/eks/latest/userguide/metrics-server.html, https://docs.digitalocean.com/products/kubernetes/how-to/monitor-advanced/
 */
const bringIt: EnvironmentFacts['provider'][] = ['gcp', 'azure']

export const metricsServer: Addon = {
  namespace: 'metrics-server',
  wave: -3,
  serverSideApply: false,
  podSecurity: 'restricted',
  isNeeded: ({ facts, services }) =>
    !bringIt.includes(facts.provider) && services.some(({ scaling }) => scalesOnUtilization(scaling)),
  neededBy: '`autoscaling` on CPU or memory, on clouds that do not bring it',
  values: (environment) => ({
    replicas: replicasOf(environment),
    ...(replicasOf(environment) > 1 && { podDisruptionBudget: { enabled: true, maxUnavailable: 1 } }),
    resources: resources('100m', '200Mi'),
    metrics: { enabled: true },
    serviceMonitor: monitor(environment),
  }),
}
