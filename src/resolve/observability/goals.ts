// Conditions that stand outside of the alert rules, such as goals and checks of a release: they share one grammar.
import type { JsonObject } from '../../lib/json.ts'
import type { Condition } from '../../model/observability/alert.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { declaredMetrics } from './alerts.ts'
import { isConditionProblem, parseCondition } from './conditions.ts'
import type { Context } from '../context.ts'
import { specPath } from '../layers/paths.ts'
import { patternTree, visitTree } from '../layers/pattern-tree.ts'

/** By path of the spec as written. */
export const conditionPaths: readonly string[] = [
  'kpis.*',
  'ci.benchmarks.pass.*',
  'delivery.rollback.when.*',
  ...['delivery.strategy', 'services.*.strategy'].flatMap((path) => [
    `${path}.blue-green.validate.*`,
    `${path}.canary.validate.*`,
  ]),
]

const conditionTree = patternTree(conditionPaths.map((path) => ({ path })))

/** What is wrong with the conditions of one layer. `metrics`: names that services declare. */
export function wrongConditions(layer: JsonObject, metrics: ReadonlySet<string>, environment?: string): Finding[] {
  const findings: Finding[] = []
  visitTree(layer, conditionTree, (_, value, path) => {
    const parsed = parseCondition(String(value), metrics)
    if (!isConditionProblem(parsed)) return
    const { kind, ...words } = parsed
    findings.push({
      code: kind,
      severity: 'error',
      at: { path: specPath(path), ...(environment && { environment }) },
      ...words,
    })
  })
  return findings
}

/** The goals of an environment, as far as they can be read: what is wrong with one is told where it is written. */
export function goalsOf(context: Context): Condition[] {
  const metrics = declaredMetrics(context)
  return (context.spec.kpis ?? []).flatMap((text) => {
    const parsed = parseCondition(text, metrics)
    return isConditionProblem(parsed) ? [] : [parsed]
  })
}
