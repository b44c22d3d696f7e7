// What each gateway calls the requests of a service, where it counts them by service at all.
import type { Matchers } from '../../lib/promql.ts'
import type { EnvironmentFacts } from '../environment.ts'
import { needsTraefikService, type GatewayKind } from '../network/gateways.ts'
import type { RequestMetrics } from './metrics.ts'
import { objectNames } from '../names.ts'
import { routeNames } from '../network/routes.ts'
import type { Route, Service } from '../service.ts'

/** Labels by which the series of a service are found, and an example of them. */
export type Scope = { matchers: Matchers; sample: Matchers }

export type GatewayMetrics = {
  metrics: RequestMetrics
  /** Where its pods are scraped, when no chart brings a monitor of them. */
  endpoint: { port: string; path: string } | null
  /** It counts the requests to an address, whoever of those that share the address answers. */
  byAddress: boolean
  /** `target`: whose requests are meant, of a canary the new version. Null where nothing tells them. */
  scope(facts: EnvironmentFacts, service: Service, target: string): Scope | null
}

const counted = (requests: string, status: string): Omit<RequestMetrics, 'durations' | 'unit'> => ({
  requests,
  failures: requests,
  status,
  failed: '5..',
})

/** A label `service` arrives as `exported_service`, because the monitor of the gateway itself already sets it. */
const traefik: GatewayMetrics = {
  // @see https://doc.traefik.io/traefik/observability/metrics/overview/
  metrics: {
    ...counted('traefik_service_requests_total', 'code'),
    durations: 'traefik_service_request_duration_seconds',
    unit: 'seconds',
  },
  endpoint: null,
  byAddress: false,
  // A backend is `<namespace>-<service>-<port>@kubernetesgateway`, in some versions with `http-` before the port, and with
  // `@kubernetescrd` what goes by a TraefikService.
  // @see https://github.com/traefik/traefik/blob/v3.3/pkg/provider/kubernetes/gateway/httproute.go (loadHTTPService)
  scope: (facts, service, target) => {
    const backend = `${facts.namespace}-${objectNames.service(target)}`
    const provider = service.routes.some((route) => needsTraefikService(service, route))
      ? 'kubernetescrd'
      : 'kubernetesgateway'
    return {
      matchers: { exported_service: `~${backend}-(http-)?[0-9]+@${provider}` },
      sample: { exported_service: `${backend}-${service.port}@${provider}` },
    }
  },
}

const kong: GatewayMetrics = {
  // @see https://developer.konghq.com/plugins/prometheus/
  metrics: {
    ...counted('kong_http_requests_total', 'code'),
    durations: 'kong_request_latency_ms',
    unit: 'milliseconds',
  },
  endpoint: null,
  byAddress: true,
  // Its services are the rules of routes, `httproute.<namespace>.<route>.<first rule>`; what stands behind one rule is one service.
  // @see https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/dataplane/translator/subtranslator/httproute.go
  scope: (facts, service, target) => {
    if (target !== service.name) return null
    const names = routeNames(service)
    const before = `httproute.${facts.namespace}.`
    return {
      matchers: {
        exported_service: `~${before.replaceAll('.', '[.]')}${names.length === 1 ? names[0] : `(${names.join('|')})`}[.][0-9]+`,
      },
      sample: { exported_service: `${before}${names[0]}.0` },
    }
  },
}

const istio: GatewayMetrics = {
  // @see https://istio.io/latest/docs/reference/config/metrics/
  metrics: {
    ...counted('istio_requests_total', 'response_code'),
    durations: 'istio_request_duration_milliseconds',
    unit: 'milliseconds',
  },
  // @see https://istio.io/latest/docs/ops/integrations/prometheus/
  endpoint: { port: 'http-envoy-prom', path: '/stats/prometheus' },
  byAddress: false,
  // The gateway reports what it sends; a proxy beside the service would report the same request again.
  scope: (facts, _, target) => {
    const labels = {
      reporter: 'source',
      destination_service_name: objectNames.service(target),
      destination_service_namespace: facts.namespace,
    }
    return { matchers: labels, sample: labels }
  },
}

/** Null: it counts connections, or all requests together, or in a place that Prometheus does not read. */
export const gatewayMetrics: Record<GatewayKind, GatewayMetrics | null> = {
  traefik,
  kong,
  istio,
  // The free NGINX counts all requests as one; those by service and status are NGINX Plus.
  // @see https://docs.nginx.com/nginx-gateway-fabric/monitoring/prometheus/
  nginx: null,
  haproxy: null,
  alb: null,
  gclb: null,
  'application-gateway': null,
  cloud: null,
}

/** True where the gateway counts the requests of a service with these routes, apart from those of others. */
export function countsRequests(gateway: GatewayKind, routes: Pick<Route, 'share'>[]): boolean {
  const counter = gatewayMetrics[gateway]
  if (counter === null || routes.length === 0) return false
  return !counter.byAddress || routes.every(({ share }) => share === 100)
}
