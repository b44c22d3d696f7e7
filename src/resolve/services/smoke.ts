// Whom the smoke tests of `delivery.smoke` ask: each path belongs to some service, and a public URL to one at most.
import type { EnvironmentFacts } from '../../model/environment.ts'
import type { Route, Service } from '../../model/service.ts'

/** All routes by their host: whether a URL leads to a service depends on the routes of the others. */
type Hosts = Map<string, Route[]>

/** The services, each with the smoke tests that are its own. */
export function withSmokeTests(services: Service[], paths: string[], facts: EnvironmentFacts): Service[] {
  if (paths.length === 0) return services
  const hosts = hostsOf(services)
  const owners = paths.map((path) => ({ path, services: new Set(ownersOf(path, services, hosts)) }))
  return services.map((service) => {
    const own = owners.filter((owner) => owner.services.has(service)).map(({ path }) => path)
    // Development has no public address.
    const urls = facts.tier === 'development' ? [] : own.flatMap((path) => urlsOf(path, service, hosts))
    return own.length === 0 ? service : { ...service, smoke: { paths: own, urls } }
  })
}

function hostsOf(services: Service[]): Hosts {
  const hosts: Hosts = new Map()
  for (const route of services.flatMap(({ routes }) => routes))
    hosts.set(route.host, [...(hosts.get(route.host) ?? []), route])
  return hosts
}

/** A path is asked of the services that answer their health check there; where none does, of those whose routes lead there. */
function ownersOf(path: string, services: Service[], hosts: Hosts): Service[] {
  const asked = services.filter(({ port, protocol }) => port > 0 && protocol !== 'tcp' && protocol !== 'grpc')
  const healthy = asked.filter(
    ({ health, port }) => health?.probe.kind === 'http' && health.probe.path === path && health.port === port,
  )
  return healthy.length > 0 ? healthy : asked.filter((service) => urlsOf(path, service, hosts).length > 0)
}

/** The public URLs of the path that the gateway leads to this service and not to one with a longer path. */
function urlsOf(path: string, { routes }: Service, hosts: Hosts): string[] {
  const leading = routes.filter(
    (route) =>
      covers(route, path) &&
      !hosts.get(route.host)?.some((other) => other.path.length > route.path.length && covers(other, path)),
  )
  return leading.map(({ host }) => `https://${host}${path}`)
}

/** Prefixes end at a slash, as the Gateway API has them. */
function covers(route: Route, path: string): boolean {
  return route.path === '/' || path === route.path || path.startsWith(`${route.path.replace(/\/$/, '')}/`)
}
