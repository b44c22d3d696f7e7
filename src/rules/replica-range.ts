// Rule: numbers of replicas make sense together.
import { mostReplicas } from '../model/scaling.ts'
import type { Finding } from '../report/diagnostic.ts'
import { inServices, type Rule } from './rule.ts'

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
              message: `\`${name}\` is to have ${trigger.replicas} replicas ready at some times, and ${most} are its most`,
              why: 'the autoscaler never goes beyond `max`, so the load that the schedule is for would not be met',
              hint: 'raise `max`, or lower the `min` of the schedule',
            },
          ],
    )
  })

export const someReplica: Rule = (platform) =>
  inServices(platform, ({ name, scaling, asked, routes, usedBy }, environment) => {
    const none = asked.autoscaling === null && scaling.kind === 'fixed' && scaling.replicas === 0
    const missedBy = routes.length > 0 ? 'its routes answer with errors' : `${usedBy.map((user) => `\`${user}\``).join(', ')} cannot reach it`
    if (!none || (routes.length === 0 && usedBy.length === 0)) return []
    return [
      {
        code: 'no-replicas',
        severity: 'warning',
        at: { path: ['services', name, 'replicas'], environment: environment.name },
        message: `\`${name}\` runs no replica, so ${missedBy}`,
        why: 'whoever calls it waits for a process that is never started',
        hint: `write \`replicas: 1\` or more, or remove \`${name}\` from an environment with \`${name}: false\` in its file`,
      },
    ]
  })
