// What the users of queues are told beside the URL: the names of the lanes, and what the spec says of their messages.
import type { PlainVariable } from '../../model/service.ts'
import type { Queue } from '../../model/data/queue.ts'
import { variablePrefix } from '../connections/connection.ts'
import type { Context } from '../context.ts'
import type { NamedThing } from '../names.ts'
import { queueOf } from '../data/queues.ts'

/**
 * By the usual names for the only queue, such as `JOB_TIMEOUT`; with the queue's name before them where there are several.
 * `QUEUES` always lists what a worker listens to, highest priority first.
 */
export function queueVariables(used: NamedThing[], context: Context): PlainVariable[] {
  const queues = used.filter(({ kind }) => kind === 'queue').map(({ name }) => queueOf(name, context))
  if (queues.length === 0) return []
  const alone = queues.length === 1
  const lanes = queues.filter(({ engine }) => engine !== 'kafka').flatMap((queue) => queue.lanes)
  return [
    ...queues.flatMap((queue) => variablesOfQueue(queue, alone ? '' : `${variablePrefix(queue.name)}_`)),
    ...(lanes.length > 0 ? [{ name: 'QUEUES', value: lanes.join(',') }] : []),
  ]
}

function variablesOfQueue(
  { engine, lanes, partitions, timeout, retries, deadLetter }: Queue,
  prefix: string,
): PlainVariable[] {
  const values: Record<string, string> = {
    [engine === 'kafka' ? 'KAFKA_TOPICS' : 'QUEUES']: lanes.join(','),
    QUEUE_PARTITIONS: partitions > 1 ? String(partitions) : '',
    JOB_TIMEOUT: timeout > 0 ? String(timeout) : '',
    JOB_RETRIES: String(retries),
    DEAD_LETTER_QUEUE: deadLetter,
  }
  return Object.entries(values).flatMap(([name, value]) => (value === '' ? [] : [{ name: `${prefix}${name}`, value }]))
}
