// Argo Rollouts: switches traffic between two versions of a service.
import { confinedReadOnly } from '../../model/security/confinement.ts'
import { gatewayWeights } from '../../model/versions/plugins.ts'
import { hasRollouts, nextVersionOf } from '../../model/workload.ts'
import { monitor, replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

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
      ...(movesWeights(environment) && weighing),
      ...(replicasOf(environment) > 1 && { pdb: { enabled: true, maxUnavailable: 1 } }),
    },
  }),
}

/** Seconds after which every release is looked at again. The default is fifteen minutes. */
const resync = 60

const plugins = { name: 'plugins', mountPath: '/plugins' }

/**
 * The plugin is copied out of an image before the controller starts. When Argo CD applies a route in the middle of a
 * release, because something else in it has changed, the weights are those of git until the controller looks again: soon,
 * or all of that time the release would be judged by no requests.
 */
const weighing = {
  extraArgs: [`--rollout-resync=${resync}`],
  trafficRouterPlugins: [{ name: gatewayWeights.name, location: `file://${plugins.mountPath}/gateway-weights` }],
  initContainers: [
    {
      name: 'gateway-weights',
      image: gatewayWeights.image,
      command: ['cp', gatewayWeights.program, `${plugins.mountPath}/gateway-weights`],
      volumeMounts: [plugins],
      resources: resources('10m', '64Mi'),
      securityContext: {
        ...confinedReadOnly,
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      },
    },
  ],
  volumes: [{ name: plugins.name, emptyDir: {} }],
  volumeMounts: [plugins],
}

/** Some canary is weighed by its routes. The chart already grants the plugin what it needs. */
function movesWeights({ services }: EnvironmentBase): boolean {
  return services.some((service) => nextVersionOf(service) === 'canary')
}
