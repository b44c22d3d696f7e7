// Traefik: Middlewares as filters, and TraefikServices for what must be said of the connection to the pods.
import type { IMiddleware } from '@kubernetes-models/traefik/traefik.io/v1alpha1/Middleware'
import type { Chart } from 'cdk8s'
import { isProxied } from '../../../../model/network/dns.ts'
import { needsTraefikService } from '../../../../model/network/gateways.ts'
import { environmentNames } from '../../../../model/names/environment.ts'
import { objectNames } from '../../../../model/names/services.ts'
import type { Cors, Rate, Route } from '../../../../model/service.ts'
import { addObject } from '../../kit/chart.ts'
import type { ServiceSlice } from '../../slices.ts'
import {
  bodyPurpose,
  corsMethods,
  domainOf,
  isPattern,
  originPattern,
  preflightSeconds,
  rateOf,
  ratePurpose,
  type Dialect,
  type Filter,
} from './dialect.ts'
import { extension, routeHeaders, serviceBackends } from './standard.ts'
import { addDomainMiddlewares, allowListOf, behindProxy } from './traefik-domains.ts'
import { addTraefikServices, traefikServiceBackends } from './traefik-service.ts'

export const traefik: Dialect = {
  filters,
  backends: (slice, route) =>
    needsTraefikService(slice.service, route) ? traefikServiceBackends(slice, route) : serviceBackends(slice, route),
  // The field is accepted and ignored; the limit stands in a ServersTransport.
  timeouts: () => undefined,
  addObjects: (chart, slice) => {
    addMiddlewares(chart, slice)
    addTraefikServices(chart, slice)
  },
  addSharedObjects: addDomainMiddlewares,
}

function filters(slice: ServiceSlice, route: Route): Filter[] {
  const { service } = slice
  const rate = rateOf(service, route)
  const domain = domainOf(slice, route)
  return [
    ...(domain.allow.length === 0 ? [] : [middleware(allowListOf(domain, route.host))]),
    ...(rate === null ? [] : [middleware(objectNames.middleware(service.name, purposeOf(slice, route, rate)))]),
    ...(service.cors.origins.length === 0 ? [] : [middleware(objectNames.middleware(service.name, 'cors'))]),
    middleware(environmentNames.domainHeaders(route.domain)),
    ...(route.bodyLimit === 0 ? [] : [middleware(objectNames.middleware(service.name, bodyPurpose(route.bodyLimit)))]),
    ...(service.compression ? [middleware(objectNames.middleware(service.name, 'compress'))] : []),
    ...routeHeaders(route),
  ]
}

function middleware(name: string): Filter {
  return extension('traefik.io', 'Middleware', name)
}

function addMiddlewares(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  const limits = new Map(service.routes.flatMap((route) => limitOf(slice, route)))
  for (const [purpose, spec] of limits) addMiddleware(chart, slice, purpose, spec)
  const bodies = new Set(service.routes.map(({ bodyLimit }) => bodyLimit).filter((limit) => limit > 0))
  for (const limit of bodies)
    addMiddleware(chart, slice, bodyPurpose(limit), { buffering: { maxRequestBodyBytes: limit } })
  if (service.cors.origins.length > 0) addMiddleware(chart, slice, 'cors', cors(service.cors))
  if (service.compression) addMiddleware(chart, slice, 'compress', { compress: { encodings: ['br', 'gzip'] } })
}

function addMiddleware(chart: Chart, { service }: ServiceSlice, purpose: string, spec: IMiddleware['spec']): void {
  addObject<IMiddleware>(chart, `middleware.${purpose}`, {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'Middleware',
    metadata: { name: objectNames.middleware(service.name, purpose) },
    spec,
  })
}

/** Of a service with both, clients that come directly are told apart in another way than those behind a CDN. */
function purposeOf(slice: ServiceSlice, route: Route, rate: Rate): string {
  const isDirect =
    !comesThroughProxy(slice, route) && slice.service.routes.some((other) => comesThroughProxy(slice, other))
  return `${ratePurpose(slice.service, rate)}${isDirect ? '-direct' : ''}`
}

function comesThroughProxy(slice: ServiceSlice, route: Route): boolean {
  return isProxied(domainOf(slice, route), route.host)
}

/** So many per period and client; a client that was quiet may spend a whole period's worth at once. */
function limitOf(slice: ServiceSlice, route: Route): [string, IMiddleware['spec']][] {
  const rate = rateOf(slice.service, route)
  if (rate === null) return []
  const sourceCriterion = comesThroughProxy(slice, route) ? { ipStrategy: behindProxy } : undefined
  return [
    [
      purposeOf(slice, route, rate),
      { rateLimit: { average: rate.count, period: `${rate.seconds}s`, burst: rate.count, sourceCriterion } },
    ],
  ]
}

/**
 * Browsers send the named origins' requests with any method and header; the application decides what they may do. With
 * credentials Traefik names the headers that are asked for in place of the `*`; without, `*` does not cover Authorization.
 */
function cors({ origins, credentials }: Cors): IMiddleware['spec'] {
  const patterns = origins.filter(isPattern)
  return {
    headers: {
      accessControlAllowOriginList: origins.filter((origin) => !isPattern(origin)),
      accessControlAllowOriginListRegex: patterns.length === 0 ? undefined : patterns.map(originPattern),
      accessControlAllowMethods: [...corsMethods],
      accessControlAllowHeaders: credentials ? ['*'] : ['*', 'Authorization'],
      accessControlAllowCredentials: credentials || undefined,
      accessControlMaxAge: preflightSeconds,
      addVaryHeader: true,
    },
  }
}
