// Rule: numbers of replicas make sense together.
import { mebibytes, millicores } from '../../lib/quantities.ts'
import { mostReplicas, type Scaling } from '../../model/scaling.ts'
import type { Resources } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

export const replicaRange: Rule = (platform) =>
  inServices(platform, ({ name, asked: { autoscaling } }, environment) =>
    autoscaling === null || autoscaling.minimum <= autoscaling.maximum
      ? []
      : [
          {
            code: 'autoscaling-range',
            severity: 'error',
            at: { path: ['services', name, 'autoscaling', 'min'], environment: environment.name },
            message: `\`${name}\` scales from ${autoscaling.minimum} down to ${autoscaling.maximum}: \`min\` is more than \`max\``,
            why: 'an autoscaler with an empty range is refused by Kubernetes',
            hint: `write \`min: ${autoscaling.maximum}\` and \`max: ${autoscaling.minimum}\` when they were swapped`,
          },
        ],
  )

/** A schedule cannot keep more replicas ready than there may be. Below production fewer are meant: the schedule is written for it. */
export const schedulesFit: Rule = (platform) =>
  inServices(platform, ({ name, scaling }, environment) => {
    const triggers = scaling.kind === 'keda' && environment.tier === 'production' ? scaling.triggers : []
    const most = mostReplicas(scaling)
    return triggers.flatMap((trigger): Finding[] =>
      trigger.kind !== 'schedule' || trigger.replicas <= most
        ? []
        : [
            {
              code: 'autoscaling-range',
              severity: 'error',
              at: { path: ['services', name, 'autoscaling', 'schedule'], environment: environment.name, target: 'key' },
              message: `a schedule of \`${name}\` asks for ${trigger.replicas} replicas, but \`max\` is ${most}`,
              why: 'the autoscaler never goes beyond `max`, so the load that the schedule is for would not be met',
              hint: 'raise `max`, or lower the `min` of the schedule',
            },
          ],
    )
  })

/** Of a time that ends when it begins, nothing is left; KEDA refuses it. */
export const schedulesLast: Rule = (platform) =>
  inServices(platform, ({ name, scaling }, environment) => {
    const triggers = scaling.kind === 'keda' ? scaling.triggers : []
    return triggers.flatMap((trigger): Finding[] =>
      trigger.kind !== 'schedule' || trigger.start !== trigger.end
        ? []
        : [
            {
              code: 'autoscaling-range',
              severity: 'error',
              at: { path: ['services', name, 'autoscaling', 'schedule'], environment: environment.name, target: 'key' },
              message: `a schedule of \`${name}\` begins and ends at the same time, \`${trigger.start}\``,
              why: 'KEDA refuses it, and with it the whole autoscaler',
              hint: 'let `end` be later than `start`',
            },
          ],
    )
  })

/** From no replica at all, only what is measured outside of the pods can start one. */
export const zeroCanRise: Rule = (platform) =>
  inServices(platform, ({ name, scaling }, environment) => {
    if (scaling.kind === 'fixed' || scaling.minimum > 0) return []
    if (scaling.kind === 'keda' && scaling.triggers.some(({ kind }) => kind === 'queue' || kind === 'schedule'))
      return []
    return [
      {
        code: 'autoscaling-range',
        severity: 'error',
        at: { path: ['services', name, 'autoscaling', 'min'], environment: environment.name },
        message: `\`${name}\` scales down to no replica, and nothing could start one again`,
        why: 'CPU, memory and requests are those of pods that run; Kubernetes refuses such an autoscaler',
        hint: 'write `min: 1` or more; only `queueDepth` and `schedule` start from nothing',
      },
    ]
  })

/** A target that usage cannot pass moves nothing. Usage is measured against the requests, and stops at the limits. */
export const targetsCanBePassed: Rule = (platform) =>
  inServices(platform, ({ name, asked: { autoscaling }, scaling, resources }, environment) =>
    autoscaling === null
      ? []
      : utilizations(scaling).flatMap(({ resource, percent }): Finding[] => {
          const most = shareAtLimit(resources, resource)
          if (percent > 0 && percent < most) return []
          return [
            {
              code: 'scaling-out-of-reach',
              severity: percent === 0 ? 'error' : 'warning',
              at: { path: ['services', name, 'autoscaling', resource], environment: environment.name },
              message:
                percent === 0
                  ? `\`${name}\` scales at 0% of ${resource}`
                  : `\`${name}\` scales at ${percent}% of ${resource}, which its limit of ${resources.limits[resource]} never lets it pass`,
              why:
                percent === 0
                  ? 'Kubernetes refuses the autoscaler: no number of replicas would be enough'
                  : `the percentage is of what it requests (${resources.requests[resource]}), so at most ${most}% is used, and no replica would ever be added`,
              hint: `write \`${resource}: 70%\`, or another share below ${most}%`,
            },
          ]
        }),
  )

function utilizations(scaling: Scaling): { resource: 'cpu' | 'memory'; percent: number }[] {
  if (scaling.kind === 'keda')
    return scaling.triggers.flatMap((trigger) => (trigger.kind === 'utilization' ? [trigger] : []))
  if (scaling.kind === 'fixed') return []
  return (['cpu', 'memory'] as const).flatMap((resource) =>
    scaling[resource] === null ? [] : [{ resource, percent: scaling[resource] }],
  )
}

/** How much of its request a container can use, in percent. */
function shareAtLimit({ requests, limits }: Resources, resource: 'cpu' | 'memory'): number {
  const amount = resource === 'cpu' ? millicores : mebibytes
  return limits[resource] === '' ? Infinity : Math.floor((amount(limits[resource]) / amount(requests[resource])) * 100)
}

export const someReplica: Rule = (platform) =>
  inServices(platform, ({ name, scaling, asked, routes, usedBy }, environment) => {
    const fewest = scaling.kind === 'fixed' ? scaling.replicas : scaling.minimum
    const none = fewest === 0 && (asked.autoscaling === null) === (scaling.kind === 'fixed')
    const missedBy =
      routes.length > 0
        ? 'its routes answer with errors'
        : `${usedBy.map((user) => `\`${user}\``).join(', ')} cannot reach it`
    if (!none || (routes.length === 0 && usedBy.length === 0)) return []
    return [
      {
        code: 'no-replicas',
        severity: 'warning',
        at: {
          path: scaling.kind === 'fixed' ? ['services', name, 'replicas'] : ['services', name, 'autoscaling', 'min'],
          environment: environment.name,
        },
        message:
          scaling.kind === 'fixed'
            ? `\`${name}\` runs no replica, so ${missedBy}`
            : `\`${name}\` runs no replica at times, and then ${missedBy}`,
        why: 'whoever calls it waits for a process that is not there',
        hint: `write \`${scaling.kind === 'fixed' ? 'replicas' : 'min'}: 1\` or more, or remove \`${name}\` from an environment with \`${name}: false\` in its file`,
      },
    ]
  })
