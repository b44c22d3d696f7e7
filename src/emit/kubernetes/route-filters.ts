// What the gateway does to requests and responses on their way to a service.
import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import { environmentNames, objectNames } from '../../model/names.ts'
import type { Rate, Route, Service } from '../../model/service.ts'
import type { ServiceSlice } from './units.ts'

type Filter = NonNullable<NonNullable<IHTTPRoute['spec']['rules']>[number]['filters']>[number]

/** The gateway whose extensions are used for what the Gateway API has no filter for. */
export const extendedGateway = 'traefik'

/** Filters of one route: cheap refusals first, then what changes the response. */
export function routeFilters({ facts, service }: ServiceSlice, route: Route): Filter[] {
  const standard = headerFilter(route)
  if (facts.gateway.className !== extendedGateway) return standard
  const rate = rateOf(service, route)
  return [
    ...(rate === null ? [] : [middleware(objectNames.middleware(service.name, ratePurpose(service, rate)))]),
    ...(service.cors.length === 0 ? [] : [middleware(objectNames.middleware(service.name, 'cors'))]),
    middleware(environmentNames.domainHeaders(route.domain)),
    ...(service.compression ? [middleware(objectNames.middleware(service.name, 'compress'))] : []),
    ...standard,
  ]
}

/** The limit of the route, else that of the service. */
export function rateOf(service: Service, route: Route): Rate | null {
  return route.rateLimit ?? service.rateLimit
}

/** What a limit is called: the service has one name for its own, and routes with others say which. */
export function ratePurpose(service: Service, rate: Rate): string {
  const own = service.rateLimit
  if (own !== null && own.count === rate.count && own.seconds === rate.seconds) return 'rate-limit'
  return `rate-limit-${rate.count}-per-${rate.seconds}s`
}

function headerFilter({ headers }: Route): Filter[] {
  if (headers.length === 0) return []
  return [{ type: 'ResponseHeaderModifier', responseHeaderModifier: { set: headers } }]
}

function middleware(name: string): Filter {
  return { type: 'ExtensionRef', extensionRef: { group: 'traefik.io', kind: 'Middleware', name } }
}
