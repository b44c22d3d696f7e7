// Traefik: the gateway. The Gateway itself and its class are our own objects, made from the routes.
import type { EnvironmentBase, Addon } from './addon.ts'
import { monitor, replicasOf, resources } from './addon.ts'

export const traefik: Addon = {
  namespace: 'traefik',
  wave: -4,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ facts, services }) => facts.gateway.className === 'traefik' && services.some(({ routes }) => routes.length > 0),
  values: (environment) => ({
    ...scaling(environment),
    resources: resources('100m', '256Mi'),
    providers: {
      kubernetesGateway: { enabled: true },
      // Routes are HTTPRoutes; nothing here is an Ingress. The custom resources carry middlewares and TLS options.
      kubernetesIngress: { enabled: false },
      kubernetesCRD: { enabled: true },
    },
    ingressClass: { enabled: false },
    // Made by our own objects, whose listeners and certificates follow the routes.
    gateway: { enabled: false },
    gatewayClass: { enabled: false },
    // Development has no load balancer: one costs as much as a small node.
    ...(environment.tier === 'development' && { service: { spec: { type: 'ClusterIP' } } }),
    log: { format: 'json' },
    accessLog: { enabled: true, format: 'json' },
    metrics: { prometheus: { addRoutersLabels: true, service: { enabled: true }, serviceMonitor: monitor(environment) } },
    global: { checkNewVersion: false },
  }),
}

/** Production scales with traffic and never loses its last replica; elsewhere one is enough. */
function scaling(environment: EnvironmentBase) {
  if (environment.tier !== 'production') return { deployment: { replicas: replicasOf(environment) } }
  const cpu = { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }
  return {
    autoscaling: { enabled: true, minReplicas: 2, maxReplicas: 6, metrics: [cpu] },
    podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
  }
}
