// What a gateway is told of the routes of a service, each in its own words.
import type { IGateway } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/Gateway'
import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import type { Chart } from 'cdk8s'
import type { Rate, Route, Service } from '../../../../model/service.ts'
import type { Domain } from '../../../../model/data/backing.ts'
import type { PlatformSlice, ServiceSlice } from '../../slices.ts'

export type Rule = NonNullable<IHTTPRoute['spec']['rules']>[number]
export type Filter = NonNullable<Rule['filters']>[number]
export type BackendRef = NonNullable<Rule['backendRefs']>[number]

/** How one gateway is told; what it lacks is refused by a rule before anything is emitted. */
export type Dialect = {
  /** What happens to requests and responses of a route: cheap refusals first, then what changes the response. */
  filters(slice: ServiceSlice, route: Route): Filter[]
  backends(slice: ServiceSlice, route: Route): BackendRef[]
  /** The time limit as a field of the route; undefined where the gateway takes it elsewhere, or there is none. */
  timeouts(slice: ServiceSlice, route: Route): Rule['timeouts']
  /** Annotations of the Service, where the gateway reads settings of the connection to the pods there. */
  serviceAnnotations?(slice: ServiceSlice): Record<string, string>
  /** What filters and backends refer to. */
  addObjects(chart: Chart, slice: ServiceSlice): void
  /** What the Gateway itself is told. */
  infrastructure?(slice: PlatformSlice): IGateway['spec']['infrastructure']
  /** What the services of an environment share. */
  addSharedObjects?(chart: Chart, slice: PlatformSlice): void
}

/** How long a browser may remember what a preflight request allowed: an hour. */
export const preflightSeconds = 3600

/** Methods that the named origins may use; the application decides what they may do. */
export const corsMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

/** Content that shrinks: texts. Images and archives are compressed already. */
export const compressedTypes = [
  'text/plain',
  'text/css',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
]

/** The origins of previews are patterns, whose first label is `*`; a `*` alone is anybody. */
export function isPattern(origin: string): boolean {
  return origin !== '*' && origin.includes('*')
}

/** The same as a regular expression, in which the `*` is one label. */
export function originPattern(origin: string): string {
  return `^${origin.replaceAll('.', '[.]').replaceAll('*', '[a-z0-9-]+')}$`
}

/** What a limit of the body is called. */
export function bodyPurpose(limit: number): string {
  return `body-${limit}`
}

/** Name of the cookie that remembers the replica of a client. */
export function stickyCookie(service: string): string {
  return `${service}-replica`
}

/** The domain of a route. A slice holds those of all its routes. */
export function domainOf({ domains }: Pick<ServiceSlice, 'domains'>, route: Route): Domain {
  const domain = domains.find(({ name }) => name === route.domain)
  if (domain === undefined) throw new Error(`the slice lacks the domain ${route.domain}`)
  return domain
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

/** The distinct limits of a service's routes, by what they are called. */
export function ratesOf({ service }: ServiceSlice): Map<string, Rate> {
  const rates = new Map<string, Rate>()
  for (const route of service.routes) {
    const rate = rateOf(service, route)
    if (rate !== null) rates.set(ratePurpose(service, rate), rate)
  }
  return rates
}
