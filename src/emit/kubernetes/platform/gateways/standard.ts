// What Gateway API itself can say, which all gateways share.
import { objectNames } from '../../../../model/names/services.ts'
import { timeLimit } from '../../../../model/network/gateways.ts'
import type { Route } from '../../../../model/service.ts'
import type { ServiceSlice } from '../../slices.ts'
import {
  corsMethods,
  domainOf,
  preflightSeconds,
  type BackendRef,
  type Dialect,
  type Filter,
  type Rule,
} from './dialect.ts'

/** Headers by which servers tell what they run. */
const revealing = ['Server', 'X-Powered-By']

/** The gateways for which nothing more is written. */
export const standard: Dialect = {
  filters: (slice, route) => [...corsFilter(slice), ...responseHeaders(slice, route)],
  backends: serviceBackends,
  timeouts: (slice, route) => wholeRequest(slice, route),
  addObjects: () => {},
}

/** The Services behind a route, by their shares. */
export function serviceBackends(_: ServiceSlice, { backends }: Route): BackendRef[] {
  return backends.map(({ service, port, weight }) => ({
    group: '',
    kind: 'Service',
    name: objectNames.service(service),
    port,
    weight,
  }))
}

export function wholeRequest({ service }: ServiceSlice, route: Route): Rule['timeouts'] {
  const limit = timeLimit(service, route)
  return limit === 0 ? undefined : { request: `${limit}s` }
}

/** The headers of the route alone, where something else sees to those of the domain. */
export function routeHeaders({ headers }: Route): Filter[] {
  if (headers.length === 0) return []
  return [{ type: 'ResponseHeaderModifier', responseHeaderModifier: { set: headers } }]
}

/** The security headers of the domain and the route's own, which win. A rule may have one such filter only. */
export function responseHeaders(slice: ServiceSlice, route: Route): Filter[] {
  const { hsts, headers } = domainOf(slice, route)
  const own = new Set(route.headers.map(({ name }) => name.toLowerCase()))
  const ofDomain = [...(hsts > 0 ? [{ name: 'Strict-Transport-Security', value: `max-age=${hsts}` }] : []), ...headers]
  const set = [...ofDomain.filter(({ name }) => !own.has(name.toLowerCase())), ...route.headers]
  return [
    {
      type: 'ResponseHeaderModifier',
      responseHeaderModifier: { set: set.length === 0 ? undefined : set, remove: revealing },
    },
  ]
}

/** What applications send along beside what every browser may; with credentials a `*` is a header of that name. */
const usualHeaders = [
  'Accept',
  'Authorization',
  'Cache-Control',
  'Content-Type',
  'If-Match',
  'If-None-Match',
  'Traceparent',
  'X-CSRF-Token',
  'X-Request-Id',
  'X-Requested-With',
  'X-XSRF-Token',
]

/** Browsers send the named origins' requests with any header, or with the usual ones. In the standard channel since Gateway API 1.5. */
export function corsFilter({ service: { cors } }: ServiceSlice): Filter[] {
  if (cors.origins.length === 0) return []
  return [
    {
      type: 'CORS',
      cors: {
        allowOrigins: cors.origins,
        ...(cors.credentials && { allowCredentials: true }),
        allowMethods: [...corsMethods],
        allowHeaders: cors.credentials ? usualHeaders : ['*'],
        maxAge: preflightSeconds,
      },
    } as Filter,
  ]
}

/** A filter that is an object of the gateway's own, in the namespace of the route. */
export function extension(group: string, kind: string, name: string): Filter {
  return { type: 'ExtensionRef', extensionRef: { group, kind, name } }
}
