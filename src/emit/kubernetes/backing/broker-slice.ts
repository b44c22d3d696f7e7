// What the objects of a RabbitMQ or a Kafka are made from, and how many servers it has.
import type { Broker } from '../../../model/data/backing.ts'
import type { Queue } from '../../../model/data/queue.ts'
import type { BackingSlice } from '../slices.ts'

export type BrokerSlice = Pick<BackingSlice, 'facts' | 'monitored'> & {
  broker: Broker
  queues: Queue[]
  backing: BackingSlice['backing']
}

/** Narrows the slice of a backing service. A row of another kind in the table of engines would be our own mistake. */
export function brokerSlice({ facts, monitored, backing }: BackingSlice): BrokerSlice {
  if (backing.kind !== 'broker') throw new Error(`${backing.kind} is no broker`)
  return { facts, monitored, broker: backing.broker, queues: backing.queues, backing }
}

/** Three agree on what was written when one is lost; where nobody is served one is enough. */
export function brokerReplicas({ facts }: Pick<BrokerSlice, 'facts'>): number {
  return facts.tier === 'production' ? 3 : 1
}
