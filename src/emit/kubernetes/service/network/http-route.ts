// The HTTPRoutes of a service: which hosts and paths of the gateway lead to it.
import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import type { Chart } from 'cdk8s'
import { recordAnnotations } from '../../../../model/network/dns.ts'
import { redirectAnnotations } from '../../../../model/network/gateways.ts'
import { environmentNames } from '../../../../model/names/environment.ts'
import { listens } from '../../../../model/service.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { answeredRoutes, routedHosts } from '../../../../model/network/routes.ts'
import type { Route } from '../../../../model/service.ts'
import { addObject } from '../../kit/chart.ts'
import { domainOf } from '../../platform/gateways/dialect.ts'
import { dialectOf } from '../../platform/gateways/index.ts'
import type { ServiceSlice } from '../../slices.ts'

type Rule = NonNullable<IHTTPRoute['spec']['rules']>[number]

/**
 * Adds one HTTPRoute per host; the first has the name of the service, which is all that most services need. gRPC is HTTP
 * with paths such as `/package.Service`, and an HTTPRoute lets it share a host with what is not gRPC.
 */
export function addHttpRoute(chart: Chart, slice: ServiceSlice): void {
  if (!listens(slice.service)) return
  routedHosts(slice.service).forEach((host, index) => addRoute(chart, slice, host, index === 0))
}

function addRoute(chart: Chart, slice: ServiceSlice, host: string, first: boolean): void {
  const routes = answeredRoutes(slice.service).filter((route) => route.host === host)
  addObject<IHTTPRoute>(chart, first ? 'http-route' : `http-route.${host}`, {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: {
      name: objectNames.hostRoute(slice.service.name, host, first),
      annotations: annotationsOf(slice, routes),
    },
    spec: {
      parentRefs: routes.slice(0, 1).flatMap((route) => gatewaysOf(slice, route)),
      hostnames: [host],
      rules: routes.toSorted(longestPathFirst).map((route) => ruleOf(slice, route)),
    },
  })
}

/** All routes of a host stand in one domain. */
function annotationsOf(slice: ServiceSlice, routes: Route[]): Record<string, string> | undefined {
  const [annotations = {}] = routes.slice(0, 1).map((route) => {
    const domain = domainOf(slice, route)
    return { ...recordAnnotations(domain, route.host), ...redirectAnnotations(slice.facts, domain) }
  })
  return Object.keys(annotations).length === 0 ? undefined : annotations
}

/**
 * The listeners that the route answers: that of HTTPS, and that of plain HTTP where nothing is redirected. Group and kind are
 * the defaults, said here because Argo CD compares list entries whole.
 */
function gatewaysOf(slice: ServiceSlice, route: Route) {
  const { facts } = slice
  const { redirectHttps } = domainOf(slice, route)
  const secure = facts.preview
    ? environmentNames.previewListener(route.domain, facts.environment)
    : environmentNames.httpsListener(route.domain, route.host)
  return [secure, ...(redirectHttps ? [] : [environmentNames.httpListener])].map((sectionName) => ({
    group: 'gateway.networking.k8s.io',
    kind: 'Gateway',
    name: facts.gateway.name,
    namespace: facts.gateway.namespace,
    sectionName,
  }))
}

function ruleOf(slice: ServiceSlice, route: Route): Rule {
  const gateway = dialectOf(slice.facts)
  const filters = gateway.filters(slice, route)
  return {
    matches: [{ path: { type: 'PathPrefix', value: route.path } }],
    filters: filters.length === 0 ? undefined : filters,
    backendRefs: gateway.backends(slice, route),
    timeouts: gateway.timeouts(slice, route),
  }
}

/** Gateways order by length themselves; people read from the top. Equal lengths keep the user's order. */
function longestPathFirst(a: Route, b: Route): number {
  return b.path.length - a.path.length
}
