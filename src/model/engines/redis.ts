import { managedPorts } from '../../facts/managed-databases/index.ts'
import type { CacheRecord, QueueRecord } from './engine.ts'

export const redis: CacheRecord = {
  port: 6379,
  managedPorts: managedPorts.redis,
  variable: 'REDIS_URL',
  exporter: 'redis',
  password: 'generator',
  runsInCluster: true,
}

/** A cache holds the queue, so libraries of queues are told by the queue's own name. */
export const redisQueue: QueueRecord = { ...redis, variable: '' }
