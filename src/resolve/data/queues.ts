// Queues: effective spec -> model. What the application calls its lanes, and where their depth can be read.
import { wholeSeconds } from '../../lib/quantities.ts'
import { clusterHost, objectNames } from '../../model/names/services.ts'
import { partsOf, type Queue, type QueueDepth } from '../../model/data/queue.ts'
import type { Context } from '../context.ts'
import type { EffectiveQueue, EffectiveService } from '../layers/effective.ts'
import { brokerOf } from '../names.ts'

export function queuesOf(context: Context): Queue[] {
  return Object.keys(context.spec.queues).map((name) => queueOf(name, context))
}

/** One queue by its name, which must be one of the spec. */
export function queueOf(name: string, context: Context): Queue {
  const { spec, names } = context
  const queue = spec.queues[name]!
  const lanes = lanesOf(name, queue)
  const base = {
    name,
    engine: queue.engine,
    broker: brokerOf(spec, name),
    port: names.get(name)?.port ?? 0,
    lanes,
    partitions: queue.partitions,
    priorities: queue.priorities ?? [],
    timeout: queue.timeout === undefined ? 0 : wholeSeconds(queue.timeout),
    retries: queue.retries,
    deadLetter: queue.deadLetter ? `${name}-dead` : '',
  }
  const named = { ...base, ...(queue.engine === 'redis' ? listsOf(base, context) : { lists: [], deadList: '' }) }
  return { ...named, depth: depthOf(named, context) }
}

/**
 * A cache mostly holds one queue, whose priorities are the names that workers listen to; a broker holds all queues of the
 * platform, so there each priority carries the name of the queue.
 */
function lanesOf(name: string, { engine, priorities = [], topics = [] }: EffectiveQueue): string[] {
  if (engine === 'redis') return priorities.length > 0 ? priorities : [name]
  const bases = engine === 'kafka' && topics.length > 0 ? topics : [name]
  return priorities.length > 0 ? bases.flatMap((base) => priorities.map((priority) => `${base}-${priority}`)) : bases
}

function depthOf(queue: Omit<Queue, 'depth'>, context: Context): QueueDepth | null {
  const { spec, names, facts } = context
  const { engine, broker } = queue
  if (names.get(queue.name)?.location !== 'cluster') return null
  switch (engine) {
    case 'redis': {
      const { mode, password: asked } = spec.caches[broker] ?? {}
      const password = asked === false ? null : { secret: objectNames.credentials(broker), key: 'password' }
      const address = `${clusterHost(broker, facts)}:${queue.port}`
      return { kind: 'redis', address, sharded: mode === 'cluster', lists: queue.lists, password }
    }
    case 'rabbitmq':
      return { kind: 'rabbitmq', queues: partsOf(queue), url: rabbitmqUrl(broker) }
    case 'kafka':
      return {
        kind: 'kafka',
        brokers: `${clusterHost(kafkaBootstrap(broker), facts)}:${queue.port}`,
        topics: queue.lanes,
        username: kafkaUser(broker),
        password: { secret: kafkaUser(broker), key: 'password' },
      }
    case 'sqs':
      return null
  }
}

/** The operator makes the first user and its URL. @see https://www.rabbitmq.com/kubernetes/operator/using-operator#retrieve-default-user-credentials */
export function rabbitmqUrl(broker: string): { secret: string; key: string } {
  return { secret: `${broker}-default-user`, key: 'connection_string' }
}

/** Strimzi's Service for the first connection. @see https://strimzi.io/docs/operators/latest/deploying#con-configuring-client-access-str */
export function kafkaBootstrap(broker: string): string {
  return `${broker}-kafka-bootstrap`
}

/** The one user of a Kafka cluster; Strimzi puts its password into a Secret of the same name. */
export function kafkaUser(broker: string): string {
  return `${broker}-clients`
}

/** What the spec says of the program that runs; '' where only the image knows it. */
function commandLine({ command, args = [] }: EffectiveService): string {
  return command ?? args.join(' ')
}

/** How libraries of background jobs name the list that a queue waits in; the first whose users look like it decides. */
const libraries: { isUsed(service: EffectiveService): boolean; list: (part: string) => string }[] = [
  // @see https://docs.rq/ (keys `rq:queue:<name>`), Sidekiq's `queue:<name>`, Bull and BullMQ's `bull:<name>:wait`
  { isUsed: (service) => /\brq\b/.test(commandLine(service)), list: (part) => `rq:queue:${part}` },
  { isUsed: (service) => /\bsidekiq\b/.test(commandLine(service)), list: (part) => `queue:${part}` },
  {
    isUsed: (service) => /^node/.test(service.runtime ?? '') || /^(node|npm|npx|yarn|pnpm) /.test(commandLine(service)),
    list: (part) => `bull:${part}:wait`,
  },
]

/** The lists of a redis queue, as the library of its users names them. */
function listsOf(
  queue: Omit<Queue, 'depth' | 'lists' | 'deadList'>,
  { spec }: Context,
): Pick<Queue, 'lists' | 'deadList'> {
  const users = Object.values(spec.services).filter(({ uses = [] }) =>
    (Array.isArray(uses) ? uses : Object.keys(uses)).includes(queue.name),
  )
  const celery = users.filter((service) => /\bcelery\b/.test(commandLine(service)))
  if (celery.length > 0)
    return {
      lists: [...new Set(celery.flatMap((service) => celeryQueues(commandLine(service))))],
      deadList: queue.deadLetter,
    }
  const { list } = libraries.find(({ isUsed }) => users.some(isUsed)) ?? { list: (part: string) => part }
  return { lists: partsOf(queue).map(list), deadList: queue.deadLetter === '' ? '' : list(queue.deadLetter) }
}

/** The queues that a Celery worker listens to: those of `-Q`, else the one that Celery uses without being told. */
function celeryQueues(command: string): string[] {
  const [, listed] = /(?:-Q|--queues)[ =]*([^ ]+)/.exec(command) ?? []
  return listed === undefined ? ['celery'] : listed.split(',')
}
