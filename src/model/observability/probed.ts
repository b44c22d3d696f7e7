// What is asked from outside: public routes, third parties and further addresses. The probes, the alerts that follow from
// them and the dashboards agree on it here.
import type { Environment } from '../environment.ts'
import type { Route, Service } from '../service.ts'
import { isMonitored } from './metrics.ts'

type Probing = Pick<Environment, 'tier' | 'services' | 'externals' | 'metrics' | 'observability'>

/**
 * One address. `labels` tell whose it is; `interval` in seconds; `isKnown`: what a healthy answer is, so that another one
 * may call people. With `http_reachable` nobody knows what the path answers to strangers.
 */
export type ProbedAddress = {
  name: string
  url: string
  module: 'http_2xx' | 'http_reachable'
  interval: number
  labels: Record<string, string>
  isKnown: boolean
}

/** By name, because the order of the spec means nothing; none where nobody writes the answers down. */
export function probedAddresses(environment: Probing): ProbedAddress[] {
  if (!isMonitored(environment)) return []
  return [...routes(environment), ...furtherAddresses(environment), ...thirdParties(environment)].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  )
}

/** Development has no address that the world, or a probe, could reach. */
function routes({ observability: { uptime }, services, tier }: Probing): ProbedAddress[] {
  if (uptime === null || tier === 'development') return []
  return services.flatMap((service) =>
    service.routes.map((route, index) => ({
      name: index === 0 ? `route-${service.name}` : `route-${service.name}-${index + 1}`,
      ...addressOf(service, route),
      interval: uptime.interval,
      labels: { service: service.name },
    })),
  )
}

/** Its health check where the route leads to it, and the first page of a site; of other paths nobody knows the answer. */
function addressOf(
  { health, type }: Service,
  { host, path }: Route,
): Pick<ProbedAddress, 'url' | 'module' | 'isKnown'> {
  const checked = health?.probe.kind === 'http' ? health.probe.path : ''
  const leadsThere = checked !== '' && (path === '/' || checked === path || checked.startsWith(`${path}/`))
  const isKnown = leadsThere || (type === 'static' && path === '/')
  const url = `https://${host}${leadsThere ? checked : path}`
  return { url, module: isKnown ? 'http_2xx' : 'http_reachable', isKnown }
}

function furtherAddresses({ observability: { uptime } }: Probing): ProbedAddress[] {
  if (uptime === null) return []
  return uptime.urls.map((url, index) => ({
    name: `url-${index + 1}`,
    url,
    module: 'http_2xx',
    interval: uptime.interval,
    labels: { address: url },
    isKnown: true,
  }))
}

function thirdParties({ externals }: Probing): ProbedAddress[] {
  return externals
    .filter(({ health }) => health !== '')
    .map(({ name, health, interval }) => ({
      name: `external-${name}`,
      url: health,
      module: 'http_2xx',
      interval: Math.ceil(interval),
      labels: { external: name },
      isKnown: true,
    }))
}
