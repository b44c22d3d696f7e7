// Queues, as meant: what the broker calls them, and where something in the cluster can ask how much waits in them.

import type { QueueEngine } from '../engines/index.ts'

export type { QueueEngine }

/** A key of a Kubernetes Secret in the namespace of the services. */
export type SecretKey = { secret: string; key: string }

/**
 * Where the depth of a queue can be read from any namespace of the cluster, and the credentials for it. `lists`, `queues`
 * and `topics` are what the broker itself calls the places where messages wait; together they are the depth. `password` is
 * null where none is asked for.
 */
export type QueueDepth =
  | { kind: 'redis'; address: string; sharded: boolean; lists: string[]; password: SecretKey | null }
  /** `url` holds a whole amqp:// URL. */
  | { kind: 'rabbitmq'; queues: string[]; url: SecretKey }
  /** SASL/SCRAM-SHA-512 without TLS. The lag of a consumer group counts; its name is the application's. */
  | { kind: 'kafka'; brokers: string; topics: string[]; username: string; password: SecretKey }

export type Queue = {
  name: string
  engine: QueueEngine
  /** The cache that holds a redis queue, or the broker of the others; '' where none is known. */
  broker: string
  port: number
  /**
   * What the application calls the places that it reads, highest priority first: lists of Redis (without the prefix of a
   * library), queues of RabbitMQ, topics of Kafka.
   */
  lanes: string[]
  /** Parts of each lane that are read in parallel. */
  partitions: number
  priorities: string[]
  /** Seconds that one message may take; 0: no limit. */
  timeout: number
  retries: number
  /** Where messages go that failed for good; '' where they are thrown away. */
  deadLetter: string
  /** Of a redis queue: the lists that its messages wait in, as the library of its users names them. */
  lists: string[]
  /** The list of its dead letters, named likewise; '' where they are thrown away, and of the other engines. */
  deadList: string
  /** Null where nothing in the cluster may ask: what others run, and SQS. */
  depth: QueueDepth | null
}

/** The parts of the lanes: `reviews-0` to `reviews-3` where there are four, the lanes themselves where there is one. */
export function partsOf({ lanes, partitions }: Pick<Queue, 'lanes' | 'partitions'>): string[] {
  if (partitions === 1) return lanes
  return lanes.flatMap((lane) => Array.from({ length: partitions }, (_, part) => `${lane}-${part}`))
}
