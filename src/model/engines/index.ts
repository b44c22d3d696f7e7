// All engines, by what they are used as. A new one is a word in the schema, a file here and a row in a table, and tsc names
// every other table that it is missing from.
import type { UseKind } from '../service.ts'
import type {
  CacheEngine,
  CacheRecord,
  DatabaseEngine,
  DatabaseRecord,
  Engine,
  QueueEngine,
  QueueRecord,
} from './engine.ts'
import { kafka } from './kafka.ts'
import { memcached } from './memcached.ts'
import { mongodb } from './mongodb.ts'
import { mysql } from './mysql.ts'
import { postgres } from './postgres.ts'
import { rabbitmq } from './rabbitmq.ts'
import { redis, redisQueue } from './redis.ts'
import { sqlite } from './sqlite.ts'
import { sqs } from './sqs.ts'
import { valkey } from './valkey.ts'

export type * from './engine.ts'

export const databaseEngines: Record<DatabaseEngine, DatabaseRecord> = { postgres, mysql, mongodb, sqlite }
export const cacheEngines: Record<CacheEngine, CacheRecord> = { redis, valkey, memcached }
export const queueEngines: Record<QueueEngine, QueueRecord> = { redis: redisQueue, rabbitmq, kafka, sqs }

/** The engine of a thing that services use; undefined for what has none: services, buckets and third parties. */
export function engineOfThing({ kind, engine }: { kind: UseKind; engine: string }): Engine | undefined {
  switch (kind) {
    case 'database':
      return databaseEngines[engine as DatabaseEngine]
    case 'cache':
      return cacheEngines[engine as CacheEngine]
    case 'queue':
      return queueEngines[engine as QueueEngine]
    case 'service':
    case 'bucket':
    case 'external':
      return undefined
  }
}
