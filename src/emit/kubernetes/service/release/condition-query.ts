// A condition as a question to Prometheus and a comparison of the answer. Alerts compare inside of Prometheus, where the
// duration is the alert's own; here the duration is part of the question.
import { duration, selector } from '../../../../lib/promql.ts'
import type { Condition } from '../../../../model/observability/alert.ts'
import type { Measure } from '../../../../model/observability/measures/measure.ts'

/** Seconds of history behind `x baseline`: a whole week of habits, as for alerts. */
const baselineWindow = 604_800

/** Seconds between the points at which a duration is looked at. */
const resolution = 30

/** What the answer is compared with, such as `> 0.05`; a condition without an operator answers 1 where it holds. */
export function comparison({ operator, value }: Condition): string {
  return operator === null || operator === '==' ? '== 1' : `${operator} ${value}`
}

/** The value of the signal; with a duration, the one nearest to innocence in that time: it held as long as that holds. */
export function conditionQuery(condition: Condition, measure: Measure): string {
  const value = valueOf(condition, measure)
  if (condition.for === 0) return value
  const mildest = condition.operator?.startsWith('<') ? 'max_over_time' : 'min_over_time'
  return `${mildest}((${value})[${duration(condition.for)}:${duration(resolution)}])`
}

/**
 * How many times the expression had a value in the last `seconds`; nothing where it never had one. What is not a number is
 * no value, and compares with nothing.
 */
export function samplesQuery(expression: string, seconds: number): string {
  return `count_over_time(((${expression}) > -Inf)[${duration(seconds)}:${duration(resolution)}])`
}

function valueOf(condition: Condition, measure: Measure): string {
  if (condition.operator === null) return `${measure.expression} == bool 0`
  const value = condition.baseline ? timesUsual(measure) : measure.expression
  return condition.operator === '==' ? `(${value}) == bool ${condition.value}` : value
}

/** The signal as a multiple of its average over the window; nothing while the window is not full. */
function timesUsual(measure: Measure): string {
  const usual = selector(measure.record, measure.labels)
  const window = duration(baselineWindow)
  return `(${measure.expression}) / scalar(avg_over_time(${usual}[${window}])) and on () ${usual} offset ${window}`
}
