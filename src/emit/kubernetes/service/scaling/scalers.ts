// The signals of a service in the words of KEDA's scalers.
// @see https://keda.sh/docs/latest/scalers/
import type { IScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject'
import { plain, selector } from '../../../../lib/promql.ts'
import { recorded } from '../../../../model/observability/metrics.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { prometheusUrl } from '../../../../model/names/monitoring.ts'
import { partsOfSource, type QueueSource, type Trigger } from '../../../../model/scaling.ts'
import type { ServiceSlice } from '../../slices.ts'
import { needsAuthentication } from './trigger-authentication.ts'

type Spec = NonNullable<IScaledObject['spec']>
type KedaTrigger = Spec['triggers'][number]
type Modifiers = NonNullable<NonNullable<Spec['advanced']>['scalingModifiers']>
type QueueTrigger = Extract<Trigger, { kind: 'queue' }>

/** All triggers, in the order of the model. A queue with several places has one for each. */
export function scalersOf(slice: ServiceSlice, triggers: Trigger[]): KedaTrigger[] {
  return triggers.flatMap((trigger, index): KedaTrigger[] => {
    if (trigger.kind === 'utilization')
      return [{ type: trigger.resource, metricType: 'Utilization', metadata: { value: String(trigger.percent) } }]
    if (trigger.kind === 'queue') return queueScalers(slice, trigger)
    return [
      {
        name: nameOf(trigger, index),
        ...(trigger.kind === 'requests' ? requests(slice, trigger.perReplica) : schedule(trigger)),
      },
    ]
  })
}

/**
 * The autoscaler takes the highest of several triggers, but what waits in the parts of one queue adds up. So where a queue
 * has several places, a formula makes the number of replicas: the highest of what each signal asks for.
 * @see https://keda.sh/docs/latest/reference/scaledobject-spec/#scalingmodifiers
 */
export function formulaOf(triggers: Trigger[]): Modifiers | undefined {
  if (!triggers.some((trigger) => trigger.kind === 'queue' && partsOfSource(trigger.source).length > 1))
    return undefined
  const shares = triggers.flatMap((trigger, index) => (trigger.kind === 'utilization' ? [] : [shareOf(trigger, index)]))
  return {
    formula: shares.length === 1 ? (shares[0] as string) : `max([${shares.join(', ')}])`,
    target: '1',
    metricType: 'AverageValue',
  }
}

function shareOf(trigger: Exclude<Trigger, { kind: 'utilization' }>, index: number): string {
  if (trigger.kind === 'schedule') return nameOf(trigger, index)
  if (trigger.kind === 'requests') return `${nameOf(trigger, index)} / ${plain(trigger.perReplica)}`
  return `(${partsOfSource(trigger.source)
    .map((_, part) => partName(trigger, part))
    .join(' + ')}) / ${trigger.perReplica}`
}

/** Names are variables of the formula, so they hold no hyphen. */
function nameOf({ kind }: Trigger, index: number): string {
  return `${kind}_${index}`
}

function partName({ queue }: QueueTrigger, part: number): string {
  return `queue_${queue.replaceAll('-', '_')}_${part}`
}

function requests({ facts, service }: ServiceSlice, perReplica: number) {
  const query = selector(recorded.requests, { service: service.name, environment: facts.environment })
  return prometheus(facts, query, perReplica)
}

/** Nothing measured counts as nothing to do; the fallback is for a Prometheus that does not answer. */
function prometheus(facts: ServiceSlice['facts'], query: string, threshold: number) {
  return {
    type: 'prometheus',
    metadata: { serverAddress: prometheusUrl(facts), query, threshold: String(plain(threshold)) },
  }
}

/** Between the two times the scaler asks for its replicas, and for none outside of them. */
function schedule({ start, end, replicas }: Extract<Trigger, { kind: 'schedule' }>) {
  return { type: 'cron', metadata: { timezone: 'Etc/UTC', start, end, desiredReplicas: String(replicas) } }
}

function queueScalers(slice: ServiceSlice, trigger: QueueTrigger): KedaTrigger[] {
  const { source, queue } = trigger
  const authenticationRef = needsAuthentication(source)
    ? { name: objectNames.triggerAuthentication(slice.service.name, queue) }
    : undefined
  return partsOfSource(source).map((place, part) => ({
    name: partName(trigger, part),
    ...scaler(slice, source, place, trigger.perReplica),
    authenticationRef,
  }))
}

function scaler(
  slice: ServiceSlice,
  source: QueueSource,
  place: string,
  perReplica: number,
): Pick<KedaTrigger, 'type' | 'metadata'> {
  const depth = String(perReplica)
  if (source.kind === 'celery') {
    const series = selector('celery_queue_length', { namespace: slice.facts.namespace, service: source.exporter })
    return prometheus(slice.facts, `sum(max by (queue_name) (${series}))`, perReplica)
  }
  if (source.kind === 'url') {
    return source.engine === 'redis'
      ? { type: source.sharded ? 'redis-cluster' : 'redis', metadata: { listName: place, listLength: depth } }
      : rabbitmq(place, depth)
  }
  switch (source.depth.kind) {
    case 'redis': {
      const { address, sharded } = source.depth
      return {
        type: sharded ? 'redis-cluster' : 'redis',
        metadata: { [sharded ? 'addresses' : 'address']: address, listName: place, listLength: depth },
      }
    }
    case 'rabbitmq':
      return rabbitmq(place, depth)
    case 'kafka':
      return {
        type: 'kafka',
        metadata: {
          bootstrapServers: source.depth.brokers,
          consumerGroup: slice.service.name,
          topic: place,
          lagThreshold: depth,
          sasl: 'scram_sha512',
        },
      }
  }
}

function rabbitmq(queueName: string, value: string): Pick<KedaTrigger, 'type' | 'metadata'> {
  return { type: 'rabbitmq', metadata: { protocol: 'amqp', queueName, mode: 'QueueLength', value } }
}
