// Traefik: the gateway. The Gateway itself and its class are our own objects, made from the routes.
import type { JsonObject } from '../../lib/json.ts'
import { cloudflareRanges, loadBalancerOf, loadBalancerRanges } from '../../model/network/client-address.ts'
import { gateways, staysOpen } from '../../model/network/gateways.ts'
import { gatewayMarks } from '../../model/network/mesh.ts'
import { judgementsOf } from '../../model/delivery/release.ts'
import { gatewayBounds } from '../../model/observability/latency-bounds.ts'
import { collector } from '../../model/observability/observability.ts'
import type { EnvironmentBase, Addon } from '../addon.ts'
import { gatewayScales, isGateway, monitor, replicasOf, resources } from '../addon.ts'

export const traefik: Addon = {
  namespace: 'traefik',
  wave: -4,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: isGateway('traefik'),
  neededBy: '`routes` of a service, where `infrastructure.gateway` is traefik',
  values: (environment) => ({
    ...deployment(environment),
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
    service: service(environment),
    ...entryPoints(environment),
    log: { format: 'json' },
    accessLog: { enabled: true, format: 'json', fields: { headers: { names: correlationHeaders } } },
    ...tracing(environment),
    metrics: {
      prometheus: {
        addRoutersLabels: true,
        service: { enabled: true },
        serviceMonitor: monitor(environment),
        buckets: buckets(environment),
      },
    },
    global: { checkNewVersion: false },
  }),
}

/**
 * Development has no load balancer: one costs as much as a small node. Elsewhere only nodes with a replica take traffic,
 * because others would pass it on under their own address.
 */
function service({ tier, facts }: EnvironmentBase): JsonObject {
  if (tier === 'development') return { spec: { type: 'ClusterIP' } }
  const { annotations } = loadBalancerOf(facts)
  return { spec: { externalTrafficPolicy: 'Local' }, ...(Object.keys(annotations).length > 0 && { annotations }) }
}

/** Both entry points, where one of their settings differs from the default. */
function entryPoints({ tier, facts, domains, services }: EnvironmentBase): JsonObject {
  const settings: JsonObject = {
    // Cloudflare says in a header for whom it asks; from anybody else the header is dropped.
    ...(domains.some(({ proxied }) => proxied) && { forwardedHeaders: { trustedIPs: cloudflareRanges } }),
    ...(tier !== 'development' &&
      loadBalancerOf(facts).proxyProtocol && { proxyProtocol: { trustedIPs: loadBalancerRanges(facts) } }),
    // By default a request may be read for a minute, which ends streams and long uploads; and a connection rests for three.
    ...(services.some((each) => each.routes.length > 0 && staysOpen(each)) && {
      transport: { respondingTimeouts: { readTimeout: '3600s', idleTimeout: '3600s' } },
    }),
  }
  return Object.keys(settings).length === 0 ? {} : { ports: { web: settings, websecure: settings } }
}

/** The default ones are four, the highest of 5 seconds: alerts beyond it would never fire, and between them nobody knows. */
function buckets({ alertRules, services }: EnvironmentBase): string {
  const judged = services.flatMap(judgementsOf).flatMap(({ holds, ends }) => [...holds, ...ends])
  return (gatewayBounds('traefik', alertRules, judged) ?? []).join(',')
}

/** What tells which request a line is about: of callers that name theirs, and of the trace that it belongs to. */
const correlationHeaders = { 'X-Request-Id': 'keep', Traceparent: 'keep' }

/** A trace starts at the gateway, which hands it on; it decides for all behind it whether a request is traced. */
function tracing({ observability: { traces }, facts }: EnvironmentBase) {
  if (traces === null) return {}
  const endpoint = `http://${collector.name}.${facts.monitoringNamespace}.svc:${collector.otlpPort}/v1/traces`
  return { tracing: { sampleRate: traces.sampling, otlp: { enabled: true, http: { enabled: true, endpoint } } } }
}

/** Production scales with traffic and never loses its last replica; elsewhere one is enough. In a mesh its pods are members. */
function deployment(environment: EnvironmentBase): JsonObject {
  const { labels, annotations } = gatewayMarks(environment.facts, Object.values(gateways.traefik.ports))
  const isScaled = gatewayScales(environment)
  const settings: JsonObject = {
    ...(!isScaled && { replicas: replicasOf(environment) }),
    ...(Object.keys(labels).length > 0 && { podLabels: labels }),
    ...(Object.keys(annotations).length > 0 && { podAnnotations: annotations }),
  }
  return { ...(Object.keys(settings).length > 0 && { deployment: settings }), ...(isScaled && scaling) }
}

const scaling: JsonObject = {
  autoscaling: {
    enabled: true,
    minReplicas: 2,
    maxReplicas: 6,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }],
  },
  podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
}
