// What the workload of a service is: decides which objects the service gets and what points at it.
import { listens } from './service.ts'
import { metricsPortName, objectNames, portName } from './names/services.ts'
import { mostReplicas } from './scaling.ts'
import type { NextVersion } from './delivery/strategies/contract.ts'
import { partsOf } from './delivery/strategies/index.ts'
import type { Metrics, Port, Service } from './service.ts'

/** The kind of object that runs the pods. */
export type WorkloadKind = 'Deployment' | 'Rollout' | 'CronJob' | 'Job'

/**
 * What needs a controller to switch or to weigh traffic, or to take a bad version back, is a Rollout; all other servers are
 * Deployments.
 */
export function workloadKind(service: Pick<Service, 'type' | 'strategy' | 'rollback'>): WorkloadKind {
  if (service.type === 'cron') return 'CronJob'
  if (service.type === 'job') return 'Job'
  return isReleasedInSteps(service) ? 'Rollout' : 'Deployment'
}

function isReleasedInSteps({ strategy, rollback }: Pick<Service, 'strategy' | 'rollback'>): boolean {
  const { rollout } = partsOf(strategy)
  return rollout === 'always' || (rollout === 'to-take-back' && rollback.length > 0)
}

/** True where some service needs the controller of Argo Rollouts. */
export function hasRollouts({ services }: { services: Service[] }): boolean {
  return services.some((service) => workloadKind(service) === 'Rollout')
}

/** True for a service that runs all the time, and so has replicas, disruption budgets and ports. */
export function isServer(service: Service): boolean {
  return service.type !== 'cron' && service.type !== 'job'
}

/**
 * True where pods would wait for an image that nobody has pushed yet: nothing of the service was released. The images of a
 * preview are those of its pull request.
 */
export function awaitsRelease({ image }: Pick<Service, 'image'>, { preview }: { preview: boolean }): boolean {
  return !image.released && !preview
}

/** The scrape target of the service, or null: what the gateway measures, or an exporter beside it, needs no port here. */
export function scrapedMetrics(service: Service): Metrics | null {
  return service.metrics !== null && service.metrics.port > 0 && service.metrics.exporter !== 'celery'
    ? service.metrics
    : null
}

/** True for a service that others connect to, at `port` or at a further one. */
export function isCalled(service: Pick<Service, 'port' | 'ports'>): boolean {
  return listens(service) || service.ports.length > 0
}

/** The ports that others in the cluster connect to: callers and the gateway, those that use the service, and Prometheus. */
export function portsOf(service: Service): Port[] {
  const { port, servicePort, ports } = service
  const main: Port[] = listens(service) ? [{ name: portName, port, servicePort, transport: 'tcp' }] : []
  const metrics = scrapedMetrics(service)?.port ?? 0
  const scraped: Port[] =
    metrics === 0 || portAt(metrics, [...main, ...ports]) !== undefined
      ? []
      : [{ name: metricsPortName, port: metrics, servicePort: metrics, transport: 'tcp' }]
  return [...main, ...scraped, ...ports]
}

/** The one of the ports at which TCP of this number is taken. */
export function portAt(number: number, ports: readonly Port[]): Port | undefined {
  return ports.find(({ port, transport }) => port === number && transport === 'tcp')
}

/** True when the service has a port that others in the cluster connect to. */
export function hasPorts(service: Service): boolean {
  return isServer(service) && portsOf(service).length > 0
}

/** True when two replicas can run at the same time. */
export function canHaveTwoReplicas({ scaling }: Pick<Service, 'scaling'>): boolean {
  return mostReplicas(scaling) >= 2
}

export type { NextVersion } from './delivery/strategies/contract.ts'

/**
 * Blue-green keeps the new version apart until the switch; a canary behind the gateway is told from the old version by the
 * weights of its routes.
 */
export function nextVersionOf({
  strategy,
  routes,
  port,
}: Pick<Service, 'strategy' | 'routes' | 'port'>): NextVersion | null {
  return partsOf(strategy).nextVersion({ routes, port })
}

/** The Kubernetes Services through which the gateway reaches the service: its own, and that of a canary. */
export function routedServices(service: Pick<Service, 'name' | 'strategy' | 'routes' | 'port'>): string[] {
  if (service.routes.length === 0) return []
  const canary = nextVersionOf(service) === 'canary' ? [objectNames.nextService(service.name, 'canary')] : []
  return [objectNames.service(service.name), ...canary]
}
