// Who owns the number of replicas of a service, and what moves it.
import type { QueueDepth, SecretKey } from './data/queue.ts'

/** Exactly one owner of the number of replicas. Times in seconds. */
export type Scaling =
  | { kind: 'fixed'; replicas: number }
  | {
      kind: 'hpa'
      minimum: number
      maximum: number
      /** Target utilisation of the request, in percent. */
      cpu: number | null
      memory: number | null
      /** Calm before scaling in. */
      scaleDown: number
    }
  /** For signals from outside the pods. KEDA makes the autoscaler itself, so there is never a second one. */
  | { kind: 'keda'; minimum: number; maximum: number; triggers: Trigger[]; scaleDown: number }

/** One signal; the one that asks for most replicas wins. */
export type Trigger =
  /** Percent of what the containers request. */
  | { kind: 'utilization'; resource: 'cpu' | 'memory'; percent: number }
  /** Requests per second and replica. */
  | { kind: 'requests'; perReplica: number }
  /** Waiting messages per replica, over all places of the queue. */
  | { kind: 'queue'; queue: string; perReplica: number; source: QueueSource }
  /** Cron expressions in UTC, and the replicas that are kept ready in between. */
  | { kind: 'schedule'; start: string; end: string; replicas: number }

/**
 * Where the depth of a queue is read: from its broker in the cluster; from a broker of others, whose URL stands in the
 * secret store or in a Secret; or from the Celery exporter of a service.
 */
export type QueueSource =
  | { kind: 'broker'; depth: QueueDepth }
  | { kind: 'url'; engine: 'redis' | 'rabbitmq'; sharded: boolean; places: string[]; url: UrlSource }
  | { kind: 'celery'; exporter: string }

export type UrlSource = { kind: 'store'; path: string; key: string } | ({ kind: 'object' } & SecretKey)

/** What the source calls the places in which messages of the queue wait; together they are its depth. */
export function partsOfSource(source: QueueSource): string[] {
  if (source.kind === 'celery') return ['']
  if (source.kind === 'url') return source.places
  const { depth } = source
  return depth.kind === 'redis' ? depth.lists : depth.kind === 'rabbitmq' ? depth.queues : depth.topics
}

/** The most replicas that can run at the same time. */
export function mostReplicas(scaling: Scaling): number {
  return scaling.kind === 'fixed' ? scaling.replicas : scaling.maximum
}

/** True where the spec wants no replica at some times: nothing that is missing then is down. */
export function mayBeZero(scaling: Scaling): boolean {
  return (scaling.kind === 'fixed' ? scaling.replicas : scaling.minimum) === 0
}

/** True where CPU or memory moves replicas, which the metrics API of the cluster must then know. */
export function scalesOnUtilization(scaling: Scaling): boolean {
  return (
    scaling.kind === 'hpa' || (scaling.kind === 'keda' && scaling.triggers.some(({ kind }) => kind === 'utilization'))
  )
}
