// Routes are written once, for production; the other environments derive their hosts from the domain, or write their own.
import { bytes, percent, rate, seconds } from '../../lib/quantities.ts'
import { objectNames } from '../../model/names/services.ts'
import type { Rate, Route, Service } from '../../model/service.ts'
import { nextVersionOf } from '../../model/workload.ts'
import type { Context } from '../context.ts'
import type { EffectiveService } from '../layers/effective.ts'

/** The public addresses of a service in this environment, longest path first so that the most particular one matches. */
export function routesOf(name: string, service: EffectiveService, context: Context): Route[] {
  const routes = (service.routes ?? []).flatMap((route, index): Route[] => {
    const domain = domainOf(route.host, Object.keys(context.spec.domains))
    if (domain === undefined) {
      reportNoDomain(name, route.host, index, context)
      return []
    }
    const timeout = route.timeout ?? service.timeout
    const bodyLimit = route.bodyLimit ?? service.bodyLimit
    return [
      {
        host: hostOf(name, route.host, domain, context),
        path: route.path,
        domain,
        timeout: timeout === undefined ? 0 : seconds(timeout),
        bodyLimit: bodyLimit === undefined ? 0 : bytes(bodyLimit),
        rateLimit: limitOf(route, service, domain, context),
        headers: Object.entries(route.headers ?? {}).map(([header, value]) => ({ name: header, value })),
        share: shareOf(route),
        backends: [{ service: name, port: service.servicePort ?? 0, weight: shareOf(route) }],
      },
    ]
  })
  return routes.sort((one, other) => other.path.length - one.path.length || (one.host < other.host ? -1 : 1))
}

/**
 * Services with one address share its requests: the first names all of them, because a gateway that finds an address in
 * two routes sends everything to the older one. A rule has checked that the shares are written.
 */
export function withSharedRoutes(services: Service[]): Service[] {
  const shared = new Map<string, Route['backends']>()
  for (const { routes } of services)
    for (const route of routes) {
      const address = `${route.host}${route.path}`
      shared.set(address, [...(shared.get(address) ?? []), ...route.backends])
    }
  const told = new Set<string>()
  return services.map((service) => ({
    ...service,
    routes: service.routes.map((route) => ({ ...route, backends: backendsOf(route, shared, told) })),
  }))
}

function backendsOf(
  { host, path }: Route,
  shared: Map<string, Route['backends']>,
  told: Set<string>,
): Route['backends'] {
  const address = `${host}${path}`
  if (told.has(address)) return []
  told.add(address)
  const backends = shared.get(address) ?? []
  return backends.length === 1 ? backends.map((backend) => ({ ...backend, weight: 1 })) : backends
}

/**
 * A canary behind the gateway stands beside its service in the routes, without a share until a release gives it one. An
 * address that several services share has its weights from the spec, and they stay.
 */
export function withCanaries(services: Service[]): Service[] {
  return services.map((service) => {
    if (nextVersionOf(service) !== 'canary') return service
    const canary = objectNames.nextService(service.name, 'canary')
    return {
      ...service,
      routes: service.routes.map((route) => ({
        ...route,
        backends: [
          { service: service.name, port: service.servicePort, weight: 100 },
          { service: canary, port: service.servicePort, weight: 0 },
        ],
      })),
    }
  })
}

function shareOf({ weight }: { weight?: string }): number {
  return weight === undefined ? 100 : percent(weight)
}

/** What a domain allows holds where neither the route nor its service says anything. */
function limitOf(
  route: { rateLimit?: string },
  service: EffectiveService,
  domain: string,
  { spec }: Context,
): Rate | null {
  const written = route.rateLimit ?? (service.rateLimit === undefined ? spec.domains[domain]?.rateLimit : undefined)
  return written === undefined ? null : rate(written)
}

/** The host of a route in this environment; an overlay that writes the routes of a service means them as they stand. */
function hostOf(service: string, host: string, domain: string, context: Context): string {
  return context.ownRoutes.has(service) ? host : hostIn(host, domain, context)
}

/** Where a host that some route of the platform has is found in this environment; undefined for hosts of others. */
export function publicHostOf(host: string, context: Context): { host: string; domain: string } | undefined {
  const owner = Object.entries(context.spec.services).find(([, { routes }]) =>
    routes?.some((route) => route.host === host),
  )
  const domain = domainOf(host, Object.keys(context.spec.domains))
  return owner === undefined || domain === undefined
    ? undefined
    : { host: hostOf(owner[0], host, domain, context), domain }
}

/**
 * The public address of a service in this environment: that of the first route with a host that is no pattern. Undefined where
 * there is none.
 */
export function publicAddressOf(service: string, context: Context): { url: string; host: string } | undefined {
  for (const route of context.spec.services[service]?.routes ?? []) {
    const domain = domainOf(route.host, Object.keys(context.spec.domains))
    if (domain === undefined || route.host.startsWith('*')) continue
    const host = hostOf(service, route.host, domain, context)
    return { url: `https://${host}${route.path.replace(/\/$/, '')}`, host }
  }
  return undefined
}

/** The longest declared domain that the host belongs to. */
function domainOf(host: string, domains: string[]): string | undefined {
  return domains
    .filter((domain) => host === domain || host.endsWith(`.${domain}`))
    .sort((one, other) => other.length - one.length)[0]
}

/** `app.example.com` is itself in production and `app.staging.example.com` in staging. */
function hostIn(host: string, domain: string, { facts }: Context): string {
  if (facts.tier === 'production' && !facts.preview) return host
  const label = host.slice(0, host.length - domain.length)
  return `${label}${facts.environment}.${domain}`
}

function reportNoDomain(service: string, host: string, index: number, context: Context): void {
  const domain = host.split('.').slice(-2).join('.')
  context.report({
    code: 'route-without-domain',
    path: ['services', service, 'routes', index],
    message: `the route \`${host}\` belongs to none of the declared domains`,
    why: 'its certificate, DNS record and security headers come from the domain',
    hint: `add \`${domain}:\` under \`domains:\`, or use a host that ends in one of them`,
  })
}
