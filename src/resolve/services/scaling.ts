// Scaling: effective spec -> model. What is asked beyond CPU and memory is KEDA's, and then CPU and memory are too.
import { percent, rate, wholeSeconds } from '../../lib/quantities.ts'
import { gatewayMetrics } from '../../model/observability/gateway-metrics.ts'
import { requestsMeasuredBy } from '../../model/observability/metrics.ts'
import { partsOf } from '../../model/data/queue.ts'
import type { QueueSource, Scaling, Trigger } from '../../model/scaling.ts'
import type { Metrics, Route } from '../../model/service.ts'
import { connectionOf } from '../connections/index.ts'
import type { Context } from '../context.ts'
import type { EffectiveAutoscaling, EffectiveService } from '../layers/effective.ts'
import type { NamedThing } from '../names.ts'
import { queueOf } from '../data/queues.ts'

/** What scaling must know of a service besides its own words: what it uses, and who measures its requests. */
export type Scaled = { name: string; uses: NamedThing[]; metrics: Metrics | null; routes: Route[] }

/** Exactly one owner of the replicas. A service whose signals nobody measures stays at its minimum, and the user is told. */
export function scalingOf(service: EffectiveService, scaled: Scaled, context: Context): Scaling {
  const { autoscaling } = service
  if (!autoscaling) return { kind: 'fixed', replicas: service.replicas }
  const { min: minimum, max: maximum } = autoscaling
  const scaleDown = wholeSeconds(autoscaling.scaleDown)
  const utilization = utilizationTriggers(autoscaling)
  const outside = [
    ...requestTriggers(autoscaling, scaled, context),
    ...queueTriggers(autoscaling, scaled, context),
    ...scheduleTriggers(autoscaling),
  ]
  if (outside.length > 0) return { kind: 'keda', minimum, maximum, triggers: [...utilization, ...outside], scaleDown }
  if (utilization.length === 0) return { kind: 'fixed', replicas: service.replicas }
  const target = (resource: 'cpu' | 'memory') => utilization.find((each) => each.resource === resource)?.percent ?? null
  return { kind: 'hpa', minimum, maximum, cpu: target('cpu'), memory: target('memory'), scaleDown }
}

function utilizationTriggers(autoscaling: EffectiveAutoscaling): Extract<Trigger, { kind: 'utilization' }>[] {
  return (['cpu', 'memory'] as const).flatMap((resource) => {
    const target = autoscaling[resource]
    return target === undefined ? [] : [{ kind: 'utilization' as const, resource, percent: percent(target) }]
  })
}

function requestTriggers({ requests }: EffectiveAutoscaling, scaled: Scaled, context: Context): Trigger[] {
  if (requests === undefined) return []
  const measured =
    context.spec.observability.metrics !== false && requestsMeasuredBy(scaled, context.facts.gateway.kind) !== null
  if (!measured) {
    const byRoute = scaled.routes.length === 0 && gatewayMetrics[context.facts.gateway.kind] !== null
    const hint = `${byRoute ? 'give it a route, or name its `metrics.exporter`' : 'name its `metrics.exporter`'}; and leave \`observability.metrics\` on`
    reportUnmeasured(scaled, 'requests', 'requests', hint, context)
    return []
  }
  const { count, seconds } = rate(requests)
  return [{ kind: 'requests', perReplica: count / seconds }]
}

function scheduleTriggers({ schedule = [] }: EffectiveAutoscaling): Trigger[] {
  return schedule.map(({ start, end, min }) => ({ kind: 'schedule', start, end, replicas: min }))
}

/** One number is for every queue in `uses`; a map names its queues. */
function queueTriggers({ queueDepth }: EffectiveAutoscaling, scaled: Scaled, context: Context): Trigger[] {
  if (queueDepth === undefined) return []
  const queues = scaled.uses.filter(({ kind }) => kind === 'queue')
  const wanted =
    typeof queueDepth === 'number' ? Object.fromEntries(queues.map(({ name }) => [name, queueDepth])) : queueDepth
  if (Object.keys(wanted).length === 0)
    reportUnmeasured(scaled, 'queueDepth', 'the depth of its queues', 'name its queues in `uses`', context)
  return Object.entries(wanted).flatMap(([name, perReplica]): Trigger[] => {
    const queue = queues.find((each) => each.name === name)
    const source = queue && sourceOf(queue, scaled, context)
    if (source !== undefined) return [{ kind: 'queue', queue: name, perReplica, source }]
    const instead =
      queue === undefined
        ? `write \`${name}\` under \`uses\``
        : 'run the broker in the cluster (`provider: cluster`), or measure the queue with the Celery exporter'
    reportUnmeasured(scaled, 'queueDepth', `the depth of \`${name}\``, instead, context)
    return []
  })
}

/**
 * The broker itself where it can be asked: it answers while no worker runs, and while Prometheus does not. A Celery
 * exporter measures from within a worker, so it comes last.
 */
function sourceOf(queue: NamedThing, scaled: Scaled, context: Context): QueueSource | undefined {
  const { depth, ...facts } = queueOf(queue.name, context)
  if (depth !== null) return { kind: 'broker', depth }
  const { secret } = connectionOf(queue, context).attributes['url'] ?? {}
  const { engine } = facts
  if (
    (engine === 'redis' || engine === 'rabbitmq') &&
    (secret?.kind === 'object' || (secret?.kind === 'store' && context.facts.secretStore.kind !== 'none'))
  ) {
    const sharded = context.spec.caches[facts.broker]?.mode === 'cluster'
    return { kind: 'url', engine, sharded, places: engine === 'redis' ? facts.lists : partsOf(facts), url: secret }
  }
  const measured = scaled.metrics?.exporter === 'celery' && context.spec.observability.metrics !== false
  return measured ? { kind: 'celery', exporter: scaled.name } : undefined
}

function reportUnmeasured(
  { name }: Scaled,
  key: 'requests' | 'queueDepth',
  what: string,
  hint: string,
  context: Context,
): void {
  context.report({
    code: 'unmeasured-scaling',
    severity: 'warning',
    path: ['services', name, 'autoscaling', key],
    message: `\`${name}\` scales on ${what}, which nothing measures`,
    why: 'without a signal it stays at its fewest replicas, whatever the load',
    hint,
  })
}
