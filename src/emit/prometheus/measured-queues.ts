// Which series say how much waits in a queue: those of the exporter beside its broker, or of the one of its workers.
import type { Environment } from '../../model/environment.ts'
import { runningExporters } from '../../model/exporter.ts'
import { objectNames } from '../../model/names.ts'
import { partsOf, type Queue } from '../../model/queue.ts'
import type { MeasuredQueue } from './shared-measures.ts'

/** The queues of an environment that something measures; not those that only their broker's owner can look into. */
export function measuredQueues(environment: Environment): MeasuredQueue[] {
  return environment.queues.flatMap((queue) => seriesOf(queue, environment) ?? [])
}

function seriesOf(queue: Queue, environment: Environment): MeasuredQueue | undefined {
  switch (queue.engine) {
    case 'redis':
      return lengthsOfLists(queue, environment)
    case 'rabbitmq':
      // https://www.rabbitmq.com/docs/prometheus#detailed-endpoint: messages that no consumer has yet
      return queue.depth === null ? undefined : places(queue.name, 'rabbitmq_detailed_queue_messages_ready', {}, 'queue', partsOf(queue))
    case 'kafka':
      // https://github.com/danielqsj/kafka_exporter: by group, because each reads all messages
      return queue.depth === null ? undefined : places(queue.name, 'kafka_consumergroup_lag', {}, 'consumergroup, topic, partition', queue.lanes, 'topic')
    case 'sqs':
      return undefined
  }
}

/** From the exporter in the pods of the cache, or from that of a cache elsewhere; else from what Celery's workers tell. */
function lengthsOfLists({ name, broker, lists, depth }: Queue, environment: Environment): MeasuredQueue | undefined {
  const exporter = runningExporters(environment).find(({ kind, lists: asked }) => kind === 'redis' && lists.some((list) => asked.includes(list)))
  const service = depth === null ? exporter?.name : objectNames.nodes(broker)
  // https://github.com/oliver006/redis_exporter: `--check-single-keys`
  if (service !== undefined) return places(name, 'redis_key_size', { service }, 'key', lists)
  const worker = environment.services.find(({ metrics, uses }) => metrics?.exporter === 'celery' && uses.some(({ named }) => named === name))
  return worker === undefined ? undefined : places(name, 'celery_queue_length', { service: worker.name }, 'queue_name', lists)
}

function places(name: string, metric: string, common: Record<string, string>, by: string, values: string[], label = by): MeasuredQueue {
  const [first = ''] = values
  return { name, metric, matchers: { ...common, [label]: values.length === 1 ? first : `~${values.map(literal).join('|')}` }, by, sample: { ...common, [label]: first } }
}

/** The text as a regular expression that matches it and nothing else. */
function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
