// What the workload of a service is: decides which objects the service gets and what points at it.
import { listens } from '../../model/names.ts'
import type { Metrics, Service } from '../../model/service.ts'

/** The kind of object that runs the pods. */
export type WorkloadKind = 'Deployment' | 'Rollout' | 'CronJob' | 'Job'

/** Blue-green needs a controller that switches traffic, so it becomes a Rollout; all other servers are Deployments. */
export function workloadKind(service: Service): WorkloadKind {
  if (service.type === 'cron') return 'CronJob'
  if (service.type === 'job') return 'Job'
  return service.strategy.kind === 'blue-green' ? 'Rollout' : 'Deployment'
}

/** True for a service that runs all the time, and so has replicas, disruption budgets and ports. */
export function isServer(service: Service): boolean {
  return service.type !== 'cron' && service.type !== 'job'
}

/** The scrape target of the service, or null: what the gateway measures needs no port here. */
export function scrapedMetrics(service: Service): Metrics | null {
  return service.metrics !== null && service.metrics.port > 0 ? service.metrics : null
}

/** True when metrics come from a port of their own, and not from the one that takes requests. */
export function hasMetricsPort(service: Service): boolean {
  const metrics = scrapedMetrics(service)
  return metrics !== null && metrics.port !== service.port
}

/** True when the service has a port that others in the cluster connect to: callers, the gateway or Prometheus. */
export function hasPorts(service: Service): boolean {
  return isServer(service) && (listens(service) || scrapedMetrics(service) !== null)
}

/** True when two replicas can run at the same time. */
export function canHaveTwoReplicas({ scaling }: Service): boolean {
  return (scaling.kind === 'hpa' ? scaling.maximum : scaling.replicas) >= 2
}
