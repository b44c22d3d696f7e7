// Argo Rollouts: switches traffic between two versions of a service.
import { gatewayWeights } from '../model/versions/plugins.ts'
import { hasRollouts, nextVersionOf } from '../model/workload.ts'
import { monitor, replicasOf, resources, type Addon, type EnvironmentBase } from './addon.ts'

export const argoRollouts: Addon = {
  namespace: 'argo-rollouts',
  wave: -3,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ services }) => hasRollouts({ services }),
  neededBy: 'blue-green or canary releases (`strategy`), or `delivery.rollback`',
  values: (environment) => ({
    controller: {
      replicas: replicasOf(environment),
      resources: resources('50m', '128Mi'),
      metrics: { enabled: true, serviceMonitor: monitor(environment) },
      ...(movesWeights(environment) && { trafficRouterPlugins: [gatewayWeights], nodeSelector: { 'kubernetes.io/arch': 'amd64' } }),
      ...(replicasOf(environment) > 1 && { pdb: { enabled: true, maxUnavailable: 1 } }),
    },
  }),
}

/** Some canary is weighed by its routes. The chart already grants the plugin what it needs. */
function movesWeights({ services }: EnvironmentBase): boolean {
  return services.some((service) => nextVersionOf(service) === 'canary')
}
