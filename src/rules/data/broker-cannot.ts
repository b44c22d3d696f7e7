// Rule: a queue asks of its broker only what the broker can do. What the libraries of applications do instead (retries of jobs
// in Redis, dead letters in Kafka) is possible: they are told by variables.
import type { Environment } from '../../model/environment.ts'
import type { Queue, QueueEngine } from '../../model/data/queue.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { isJsonObject, ownValue } from '../../lib/json.ts'
import type { Rule, WrittenLayer } from '../rule.ts'

/** A queue, with the caches beside it, and whether the spec itself says something of it. */
type Asked = { queue: Queue; queues: Queue[]; caches: Environment['caches']; says(setting: string): boolean }

/** What is told of one setting, at its place. */
type Refusal = { setting: string; isAsked(asked: Asked): boolean; message: string; why: string; hint: string }

const topics = (broker: string): Refusal => ({
  setting: 'topics',
  isAsked: ({ says }) => says('topics'),
  message: `${broker} has no topics`,
  why: 'they would not be made, and nothing would read them',
  hint: 'declare one queue for each of them, or write `engine: kafka`',
})

/** The cache, or the queue of another engine, whose name the queue gives as its broker. */
const ofAnotherEngine = (name: string): Refusal => ({
  setting: 'broker',
  isAsked: ({ queue, queues, caches, says }) =>
    says('broker') &&
    (queue.broker === '' ||
      caches.some((cache) => cache.name === queue.broker) ||
      queues.some((other) => other.name === queue.broker && other.engine !== queue.engine)),
  message: `the broker that it names is none of ${name}`,
  why: 'a queue lives in a broker of its own engine',
  hint: `name a queue of the same engine, or give the broker a name that nothing else has; without \`broker\` it is one of its own`,
})

/** Twelve hours. @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html */
const longestVisibility = 12 * 3600

/** @see https://kafka.apache.org/documentation/#topicconfigs, and `Topic.LEGAL_CHARS` of its clients */
const topicName = /^(?!\.{1,2}$)[a-zA-Z0-9._-]{1,249}$/

/** By engine. */
const refusals: Record<QueueEngine, Refusal[]> = {
  redis: [
    topics('Redis'),
    {
      setting: 'broker',
      isAsked: ({ queue, caches, says }) => says('broker') && !caches.some(({ name }) => name === queue.broker),
      message: 'the broker that it names is no cache',
      why: 'a queue of Redis is kept in a cache',
      hint: 'name one of `caches`, or a queue that is kept in one',
    },
    {
      setting: 'broker',
      isAsked: ({ queue, caches }) =>
        caches.some(({ name, engine }) => name === queue.broker && engine === 'memcached'),
      message: 'Memcached cannot hold a queue',
      why: 'it has no lists, and throws away what it has no room for',
      hint: 'name a cache of `engine: redis` or `valkey` as its `broker`',
    },
  ],
  rabbitmq: [topics('RabbitMQ'), ofAnotherEngine('RabbitMQ')],
  kafka: [
    ofAnotherEngine('Kafka'),
    {
      setting: 'priorities',
      isAsked: ({ queue }) => queue.priorities.length > 0,
      message: 'Kafka has no priorities',
      why: 'a consumer gets the messages of all its topics alike, so that urgent ones would wait like the others',
      hint: 'declare one queue for each priority, with a service of its own that reads it; or write `engine: rabbitmq`',
    },
    {
      setting: 'topics',
      isAsked: ({ queue }) => queue.lanes.some((topic) => !topicName.test(topic)),
      message: 'names of topics are made of letters, digits, `.`, `_` and `-`, at most 249 of them',
      why: 'Kafka makes no topic of another name',
      hint: 'write names such as `message-sent`',
    },
  ],
  sqs: [
    topics('SQS'),
    {
      setting: 'broker',
      isAsked: ({ says }) => says('broker'),
      message: 'a queue of SQS is in no broker',
      why: 'Amazon runs it, each by itself',
      hint: 'remove `broker`',
    },
    {
      setting: 'partitions',
      isAsked: ({ queue }) => queue.partitions > 1,
      message: 'SQS has no partitions',
      why: 'all consumers read one queue in parallel, however many there are',
      hint: 'remove `partitions`, and give the service that reads it more `replicas`',
    },
    {
      setting: 'timeout',
      isAsked: ({ queue }) => queue.timeout > longestVisibility,
      message: 'SQS gives a message to another worker after twelve hours at the latest',
      why: 'that is the longest time for which it can be hidden from the others',
      hint: 'write `timeout: 12h` or less, and cut longer work into parts',
    },
    {
      setting: 'retries',
      isAsked: ({ queue, says }) => queue.deadLetter === '' && says('retries'),
      message: 'SQS counts tries only where a dead letter queue takes what failed',
      why: 'without one a message comes back until it is too old',
      hint: 'write `deadLetter: true`',
    },
  ],
}

export const brokerCannot: Rule = ({ environments }, written) =>
  environments.flatMap(({ name: environment, queues, caches }) =>
    queues.flatMap((queue) => {
      const says = (setting: string) => written.some((layer) => isWritten(layer, environment, queue.name, setting))
      return refusals[queue.engine]
        .filter(({ isAsked }) => isAsked({ queue, queues, caches, says }))
        .map((refusal) => findingOf(refusal, queue, environment, says(refusal.setting)))
    }),
  )

function isWritten(layer: WrittenLayer, environment: string, queue: string, setting: string): boolean {
  if (layer.environment !== undefined && layer.environment !== environment) return false
  const { queues } = layer.spec
  const own = isJsonObject(queues) ? ownValue(queues, queue) : undefined
  return isJsonObject(own) && own[setting] !== undefined
}

function findingOf(
  { setting, message, why, hint }: Refusal,
  { name }: Queue,
  environment: string,
  isSaid: boolean,
): Finding {
  const place = { path: isSaid ? ['queues', name, setting] : ['queues', name], environment, target: 'key' as const }
  return {
    code: 'broker-cannot',
    severity: 'error',
    at: place,
    message: `\`${name}\`: ${message}`,
    why,
    hint,
    restsOn: [['queues', name, 'engine']],
  }
}
