// What each gateway calls the requests of a service, where it counts them by service at all.
import { istio as istioLabels } from '../../facts/istio/index.ts'
import { kongIngressController } from '../../facts/kong-ingress-controller/index.ts'
import { traefik as traefikNames } from '../../facts/traefik/index.ts'
import type { Matchers } from '../../lib/promql.ts'
import type { EnvironmentFacts } from '../environment.ts'
import { needsTraefikService, type GatewayKind } from '../network/gateways.ts'
import type { RequestMetrics } from './metrics.ts'
import { objectNames } from '../names/services.ts'
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
  // A route names some Services itself and reaches others through a TraefikService; an older version, or one that is told to
  // name its services safely, can be chosen by `addons.traefik.values`. All of their names are accepted.
  scope: ({ namespace, gateway }, service, target) => {
    const backend = objectNames.service(target)
    const forms = [
      traefikNames.gatewayService,
      traefikNames.gatewayServiceBefore,
      traefikNames.customService,
      traefikNames.customServiceSafe,
    ]
    return {
      matchers: { exported_service: `~${forms.map(({ value }) => value(namespace, backend)).join('|')}` },
      sample: { exported_service: traefikSample(namespace, gateway, service, backend) },
    }
  },
}

/** A name as the pinned version makes it, in which only what we name ourselves is ours. */
function traefikSample(
  namespace: string,
  { name, namespace: place }: EnvironmentFacts['gateway'],
  service: Service,
  backend: string,
): string {
  if (service.routes.some((route) => needsTraefikService(service, route)))
    return `${namespace}-${backend}-${service.servicePort}@kubernetescrd`
  const route = `httproute-${namespace}-${service.name}-gw-${place}-${name}-ep-websecure-0-${'0123456789abcdef0123'}`
  return `${route}-svc-${namespace}-${backend}-0@kubernetesgateway`
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
  // Its services are the rules of routes; what stands behind one rule is one service.
  scope: ({ namespace }, service, target) => {
    if (target !== service.name) return null
    const names = routeNames(service)
    const route = names.length === 1 ? `${names[0]}` : `(${names.join('|')})`
    return {
      matchers: { exported_service: `~${kongIngressController.service.value(namespace, route)}` },
      sample: { exported_service: `httproute.${namespace}.${names[0]}.0` },
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
    const { name, namespace } = istioLabels.destination.value
    const labels = {
      reporter: istioLabels.sender.value,
      [name]: objectNames.service(target),
      [namespace]: facts.namespace,
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
