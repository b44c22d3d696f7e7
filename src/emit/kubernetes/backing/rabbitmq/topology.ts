// The queues of a RabbitMQ, and what happens to messages that fail: objects of its topology operator.
import type { Chart } from 'cdk8s'
import { partsOf, type Queue } from '../../../../model/data/queue.ts'
import { addObject } from '../../kit/chart.ts'
import { keptInProduction, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { brokerSlice, type BrokerSlice } from '../broker-slice.ts'
import type { RabbitmqBinding, RabbitmqExchange, RabbitmqPolicy, RabbitmqQueue } from './types.ts'

const apiVersion = 'rabbitmq.com/v1beta1' as const

/** After the servers: before they answer, nothing can be declared. */
const wave = { queues: 1, bindings: 2 }

/** Where failed messages go from all queues, each into a dead letter queue of its own. */
const deadLetters = 'dead-letters'

export function addRabbitmqTopology(chart: Chart, slice: BackingSlice): void {
  const own = brokerSlice(slice)
  for (const queue of own.queues) {
    const parts = partsOf(queue)
    for (const part of parts) addQueue(chart, own, part)
    if (queue.partitions > 1) for (const lane of queue.lanes) addPartitions(chart, own, queue, lane)
    if (queue.deadLetter !== '') addDeadLetterQueue(chart, own, queue.deadLetter)
    addPolicy(chart, own, queue, parts)
  }
  if (own.queues.some(({ deadLetter }) => deadLetter !== '')) addExchange(chart, own, deadLetters, 'direct')
}

function addQueue(chart: Chart, { facts, broker }: BrokerSlice, name: string): void {
  addObject<RabbitmqQueue>(chart, `queue.${name}`, {
    apiVersion,
    kind: 'Queue',
    metadata: {
      name: objectName(broker.name, name),
      annotations: { ...syncWave(wave.queues), ...keptInProduction(facts) },
    },
    spec: {
      name,
      type: 'quorum',
      durable: true,
      deletionPolicy: facts.tier === 'production' ? 'retain' : 'delete',
      rabbitmqClusterReference: { name: broker.name },
    },
  })
}

/** The operator's objects of several brokers share a namespace, and may not share a name. */
function objectName(broker: string, name: string): string {
  return `${broker}-${name}`
}

/** Publishers send to an exchange with the name of the lane, which spreads messages over its parts. */
function addPartitions(chart: Chart, slice: BrokerSlice, { partitions }: Queue, lane: string): void {
  addExchange(chart, slice, lane, 'x-consistent-hash')
  for (const part of partsOf({ lanes: [lane], partitions })) addBinding(chart, slice, lane, part, '1')
}

function addDeadLetterQueue(chart: Chart, slice: BrokerSlice, name: string): void {
  addQueue(chart, slice, name)
  addBinding(chart, slice, deadLetters, name, name)
}

function addExchange(
  chart: Chart,
  { broker }: BrokerSlice,
  name: string,
  type: RabbitmqExchange['spec']['type'],
): void {
  addObject<RabbitmqExchange>(chart, `exchange.${name}`, {
    apiVersion,
    kind: 'Exchange',
    metadata: { name: objectName(broker.name, name), annotations: syncWave(wave.queues) },
    spec: { name, type, durable: true, rabbitmqClusterReference: { name: broker.name } },
  })
}

function addBinding(
  chart: Chart,
  { broker }: BrokerSlice,
  source: string,
  destination: string,
  routingKey: string,
): void {
  addObject<RabbitmqBinding>(chart, `binding.${destination}`, {
    apiVersion,
    kind: 'Binding',
    metadata: { name: objectName(broker.name, destination), annotations: syncWave(wave.bindings) },
    spec: {
      source,
      destination,
      destinationType: 'queue',
      routingKey,
      rabbitmqClusterReference: { name: broker.name },
    },
  })
}

/**
 * What may change in the life of a queue stands in a policy; arguments of a queue never can. A message that came back more
 * often than `delivery-limit` is given up. `at-least-once` keeps it until the dead letter queue has it, for which the queue
 * may refuse messages and never drop them. @see https://www.rabbitmq.com/docs/quorum-queues
 */
function addPolicy(
  chart: Chart,
  { broker }: BrokerSlice,
  { name, retries, timeout, deadLetter }: Queue,
  parts: string[],
): void {
  addObject<RabbitmqPolicy>(chart, `policy.${name}`, {
    apiVersion,
    kind: 'Policy',
    metadata: { name: objectName(broker.name, name), annotations: syncWave(wave.bindings) },
    spec: {
      name,
      pattern: `^(${parts.join('|')})$`,
      applyTo: 'quorum_queues',
      definition: {
        'delivery-limit': retries,
        ...(timeout > 0 && { 'consumer-timeout': timeout * 1000 }),
        ...(deadLetter !== '' && {
          'dead-letter-exchange': deadLetters,
          'dead-letter-routing-key': deadLetter,
          'dead-letter-strategy': 'at-least-once',
          overflow: 'reject-publish',
        }),
      },
      rabbitmqClusterReference: { name: broker.name },
    },
  })
}
