// What is asked from outside: public routes, third parties and further addresses, one Probe each.
import type { IProbe } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Probe'
import type { AddonObject } from '../../model/addon.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import type { Route, Service } from '../../model/service.ts'
import type { EnvironmentBase } from '../addon.ts'

type Target = {
  name: string
  url: string
  module: 'http_2xx' | 'http_reachable'
  interval: number
  labels: Record<string, string>
}

/** True where something is to be asked, and Prometheus is there to write the answers down. */
export function needsProbes(environment: EnvironmentBase): boolean {
  return isMonitored(environment) && targets(environment).length > 0
}

export function probes(environment: EnvironmentBase): AddonObject[] {
  const { facts } = environment
  return targets(environment).map(({ name, url, module, interval, labels }) => {
    const probe: IProbe & AddonObject = {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'Probe',
      metadata: { name },
      spec: {
        jobName: 'probe',
        interval: `${interval}s`,
        scrapeTimeout: `${Math.min(interval, 15)}s`,
        module,
        prober: { url: `prometheus-blackbox-exporter.${facts.monitoringNamespace}.svc:9115` },
        targets: { staticConfig: { static: [url], labels: { environment: facts.environment, ...labels } } },
      },
    }
    return probe
  })
}

/** By name: the order of the spec means nothing. */
function targets(environment: EnvironmentBase): Target[] {
  return [...routeTargets(environment), ...furtherTargets(environment), ...externalTargets(environment)].sort(
    (one, other) => (one.name < other.name ? -1 : 1),
  )
}

/** Development has no address that the world, or a probe, could reach. */
function routeTargets({ observability: { uptime }, services, tier }: EnvironmentBase): Target[] {
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

/** Its health check where the route leads to it; otherwise nobody knows what the path answers. */
function addressOf({ health }: Service, { host, path }: Route): Pick<Target, 'url' | 'module'> {
  const checked = health?.probe.kind === 'http' ? health.probe.path : ''
  const reachable = checked !== '' && (path === '/' || checked === path || checked.startsWith(`${path}/`))
  return { url: `https://${host}${reachable ? checked : path}`, module: reachable ? 'http_2xx' : 'http_reachable' }
}

function furtherTargets({ observability: { uptime } }: EnvironmentBase): Target[] {
  if (uptime === null) return []
  return uptime.urls.map((url, index) => ({
    name: `url-${index + 1}`,
    url,
    module: 'http_2xx',
    interval: uptime.interval,
    labels: { address: url },
  }))
}

function externalTargets({ externals }: EnvironmentBase): Target[] {
  return externals
    .filter(({ health }) => health !== '')
    .map(({ name, health, interval }) => ({
      name: `external-${name}`,
      url: health,
      module: 'http_2xx',
      interval: Math.ceil(interval),
      labels: { external: name },
    }))
}
