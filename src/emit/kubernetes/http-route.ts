// The HTTPRoutes of a service: which hosts and paths of the gateway lead to it.
import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import type { Chart } from 'cdk8s'
import { environmentNames, listens, objectNames } from '../../model/names.ts'
import type { Protocol, Route } from '../../model/service.ts'
import { addObject } from './chart.ts'
import { routeFilters } from './route-filters.ts'
import type { ServiceSlice } from './units.ts'

type Rule = NonNullable<IHTTPRoute['spec']['rules']>[number]

/** A connection that stays open is no slow request: the gateway must not cut it. */
const openEnded: Protocol[] = ['websocket', 'grpc']

/** Adds one HTTPRoute per host; the first has the name of the service, which is all that most services need. */
export function emitHttpRoute(chart: Chart, slice: ServiceSlice): void {
  if (!listens(slice.service)) return
  const hosts = [...new Set(slice.service.routes.map(({ host }) => host))]
  hosts.forEach((host, index) => addRoute(chart, slice, host, index === 0))
}

function addRoute(chart: Chart, slice: ServiceSlice, host: string, first: boolean): void {
  const suffix = host.replaceAll('.', '-')
  const name = objectNames.route(slice.service.name)
  const routes = slice.service.routes.filter((route) => route.host === host)
  addObject<IHTTPRoute>(chart, first ? 'http-route' : `http-route.${suffix}`, {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: first ? name : `${name}-${suffix}` },
    spec: {
      parentRefs: routes.slice(0, 1).map((route) => gatewayOf(slice, route)),
      hostnames: [host],
      rules: routes.toSorted(longestPathFirst).map((route) => ruleOf(slice, route)),
    },
  })
}

/** Group and kind are the defaults, said here because Argo CD compares list entries whole. */
function gatewayOf({ facts }: ServiceSlice, { domain, host }: Route) {
  return {
    group: 'gateway.networking.k8s.io',
    kind: 'Gateway',
    name: facts.gateway.name,
    namespace: facts.gateway.namespace,
    sectionName: environmentNames.httpsListener(domain, host),
  }
}

function ruleOf(slice: ServiceSlice, route: Route): Rule {
  const { service } = slice
  const filters = routeFilters(slice, route)
  const timed = route.timeout > 0 && !openEnded.includes(service.protocol)
  return {
    matches: [{ path: { type: 'PathPrefix', value: route.path } }],
    filters: filters.length === 0 ? undefined : filters,
    backendRefs: [{ group: '', kind: 'Service', name: objectNames.service(service.name), port: service.port, weight: 1 }],
    timeouts: timed ? { request: `${route.timeout}s` } : undefined,
  }
}

/** Gateways order by length themselves; people read from the top. Equal lengths keep the user's order. */
function longestPathFirst(a: Route, b: Route): number {
  return b.path.length - a.path.length
}
