// Which alert rule watches which measure: what the written rules, their pages and the judgement of a rule agree on.
import type { AlertRule, Condition } from './alert.ts'
import { isMeasuredBy, type CustomMeasure } from './measures/custom-measures.ts'
import type { Measure } from './measures/measure.ts'

/** The names that a rule can mean a measure by: what it is about, or the database whose backup it is. */
function namesOf(measure: Measure): string[] {
  return [measure.about, measure.labels['database'] ?? '']
}

/**
 * A scope names services, queues or databases, or those whose backups it means; nodes and volumes are watched only by rules
 * without one. A rule without a scope watches everything that has the signal, but what is told only by its name.
 */
export function watches(
  { scope, except }: Pick<AlertRule, 'scope' | 'except'>,
  condition: Condition,
  measure: Measure | CustomMeasure,
): boolean {
  if (!isMeasuredBy(condition, measure)) return false
  const isAmong = (names: string[]) => names.some((name) => namesOf(measure).includes(name))
  return scope.length === 0 ? measure.onlyByName !== true && !isAmong(except) : isAmong(scope) && !isAmong(except)
}

/** True where the rule watches one of the measures; of an expression of the user's own nobody knows what it watches. */
export function watchesSome(rule: AlertRule, measures: readonly (Measure | CustomMeasure)[]): boolean {
  const { condition } = rule
  return condition === null || measures.some((measure) => watches(rule, condition, measure))
}
