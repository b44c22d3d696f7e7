// Argo Rollouts: switches traffic between two versions of a service.
import { monitor, replicasOf, resources, type Addon } from './addon.ts'

export const argoRollouts: Addon = {
  namespace: 'argo-rollouts',
  wave: -3,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ facts }) => facts.rollouts,
  neededBy: 'blue-green or canary releases (`strategy`)',
  values: (environment) => ({
    controller: {
      replicas: replicasOf(environment),
      resources: resources('50m', '128Mi'),
      metrics: { enabled: true, serviceMonitor: monitor(environment) },
      ...(replicasOf(environment) > 1 && { pdb: { enabled: true, maxUnavailable: 1 } }),
    },
  }),
}
