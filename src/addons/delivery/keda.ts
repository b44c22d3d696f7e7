// KEDA: scales on what stands outside of the pods, such as waiting messages and requests, and by the clock.
import { scalerNamespace } from '../../model/names/environment.ts'
import { monitor, replicasOf, resources, type Addon } from '../addon.ts'

export const keda: Addon = {
  namespace: scalerNamespace,
  wave: -3,
  // The definition of ScaledJobs is larger than the annotation of a client-side apply may be.
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ services }) => services.some(({ scaling }) => scaling.kind === 'keda'),
  neededBy: '`autoscaling` on `queueDepth`, `requests` or a `schedule`',
  values: (environment) => {
    const metrics = { enabled: true, serviceMonitor: monitor(environment) }
    return {
      // One leads and the others wait; without the metrics server every autoscaler of KEDA's stands still.
      operator: { replicaCount: replicasOf(environment) },
      metricsServer: { replicaCount: replicasOf(environment) },
      ...(replicasOf(environment) > 1 && {
        podDisruptionBudget: { operator: { maxUnavailable: 1 }, metricServer: { maxUnavailable: 1 } },
      }),
      resources: {
        operator: resources('50m', '256Mi'),
        metricServer: resources('50m', '128Mi'),
        webhooks: resources('10m', '64Mi'),
      },
      prometheus: { operator: metrics, metricServer: metrics },
    }
  },
}
