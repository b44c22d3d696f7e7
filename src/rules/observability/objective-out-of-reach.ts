// Rule: an availability objective is not above what the third parties that a service needs promise together.
import { isJsonObject, type Json } from '../../lib/json.ts'
import { percent } from '../../lib/quantities.ts'
import type { Environment } from '../../model/environment.ts'
import type { Service } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

type Objective = { name: string; target: string; scope: string[] }
type Promise = { name: string; sla: string }

export const objectiveOutOfReach: Rule = (platform) =>
  platform.environments.flatMap((environment) => {
    const promises = promisesOf(environment)
    if (promises.size === 0) return []
    return objectivesOf(environment).flatMap((objective) =>
      servicesOf(objective, environment).flatMap((service) => judgeService(objective, service, promises, environment)),
    )
  })

/** Availability only: `95% < 100ms` is about time. */
function objectivesOf({ effective: { slos } }: Environment): Objective[] {
  return Object.entries(isJsonObject(slos) ? slos : {}).flatMap(([name, slo]) => {
    const { target, scope, good } = isJsonObject(slo) ? slo : {}
    if (typeof target !== 'string' || target.includes('<') || good !== undefined) return []
    return [{ name, target, scope: Array.isArray(scope) ? scope.map(String) : [] }]
  })
}

/** All with routes, where the objective names none. */
function servicesOf({ scope }: Objective, { services }: Environment): Service[] {
  return services.filter(({ name, routes }) => (scope.length === 0 ? routes.length > 0 : scope.includes(name)))
}

function promisesOf({ effective: { externals } }: Environment): Map<string, string> {
  const entries = Object.entries(isJsonObject(externals) ? externals : {}).map(
    ([name, external]): [string, Json | undefined] => [name, isJsonObject(external) ? external['sla'] : undefined],
  )
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

function judgeService(
  { name, target }: Objective,
  service: Service,
  promises: Map<string, string>,
  { name: environment }: Environment,
): Finding[] {
  const needed = service.uses.flatMap((use): Promise[] => {
    const sla = use.kind === 'external' ? promises.get(use.name) : undefined
    return sla === undefined ? [] : [{ name: use.name, sla }]
  })
  const together = needed.reduce((product, { sla }) => (product * percent(sla)) / 100, 100)
  if (together >= percent(target)) return []
  return [
    {
      code: 'objective-out-of-reach',
      severity: 'warning',
      at: { path: ['slos', name], environment },
      message: `\`${service.name}\` is to be available ${target} of the time, but what it uses promises ${readable(together)}%: ${needed.map(({ name: external, sla }) => `\`${external}\` ${sla}`).join(' × ')}`,
      why: 'when one of them is down, so is every request that needs it, and the error budget is spent by others',
      hint: `write an objective of at most ${readable(together)}%, or let the service do without them for a while`,
    },
  ]
}

/** Rounded down to what is still true: 99.8001 is 99.80. */
function readable(share: number): string {
  return (Math.floor(share * 100) / 100).toFixed(2)
}
