// Which series say how much waits in a queue: those of the exporter beside its broker, or of the one of its workers.
import type { Environment } from '../../environment.ts'
import { runningExporters } from '../../data/exporter.ts'
import { objectNames } from '../../names/services.ts'
import { partsOf, type Queue } from '../../data/queue.ts'
import type { MeasuredPlaces, MeasuredQueue } from './shared-measures.ts'

/** The queues of an environment that something measures; not those that only their broker's owner can look into. */
export function measuredQueues(environment: Environment): MeasuredQueue[] {
  return environment.queues.flatMap((queue) => seriesOf(queue, environment) ?? [])
}

function seriesOf(queue: Queue, environment: Environment): MeasuredQueue | undefined {
  const { name, deadLetter, depth } = queue
  switch (queue.engine) {
    case 'redis':
      return lengthsOfLists(queue, environment)
    case 'rabbitmq': {
      // https://www.rabbitmq.com/docs/prometheus#detailed-endpoint: messages that no consumer has yet
      const ready = (queues: string[]) => places('rabbitmq_detailed_queue_messages_ready', {}, 'queue', queues)
      return depth === null
        ? undefined
        : { name, ...ready(partsOf(queue)), dead: deadLetter === '' ? null : ready([deadLetter]) }
    }
    case 'kafka':
      // https://github.com/danielqsj/kafka_exporter: by group, because each reads all messages; nobody reads dead letters
      return depth === null
        ? undefined
        : {
            name,
            ...places('kafka_consumergroup_lag', {}, 'consumergroup, topic, partition', queue.lanes, 'topic'),
            dead:
              deadLetter === ''
                ? null
                : {
                    ...places('kafka_topic_partition_current_offset', {}, 'topic, partition', [deadLetter], 'topic'),
                    minus: 'kafka_topic_partition_oldest_offset',
                  },
          }
    case 'sqs':
      return undefined
  }
}

/** From the exporter in the pods of the cache, or from that of a cache elsewhere; else from what Celery's workers tell. */
function lengthsOfLists(
  { name, broker, lists, deadList, depth }: Queue,
  environment: Environment,
): MeasuredQueue | undefined {
  const exporter = runningExporters(environment).find(
    ({ kind, lists: asked }) => kind === 'redis' && lists.some((list) => asked.includes(list)),
  )
  const service = depth === null ? exporter?.name : objectNames.nodes(broker)
  // https://github.com/oliver006/redis_exporter: `--check-single-keys`
  const lengths = (keys: string[]) => places('redis_key_size', { service: service ?? '' }, 'key', keys)
  if (service !== undefined) return { name, ...lengths(lists), dead: deadList === '' ? null : lengths([deadList]) }
  const worker = environment.services.find(
    ({ metrics, uses }) => metrics?.exporter === 'celery' && uses.some(({ named }) => named === name),
  )
  return worker === undefined
    ? undefined
    : { name, ...places('celery_queue_length', { service: worker.name }, 'queue_name', lists), dead: null }
}

function places(
  metric: string,
  common: Record<string, string>,
  by: string,
  values: string[],
  label = by,
): MeasuredPlaces {
  const [first = ''] = values
  return {
    metric,
    matchers: { ...common, [label]: values.length === 1 ? first : `~${values.map(literal).join('|')}` },
    by,
    sample: { ...common, [label]: first },
  }
}

/** The text as a regular expression that matches it and nothing else. */
function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
