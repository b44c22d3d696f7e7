// A promtool unit test for every alert that comes from a condition: it fires beyond its threshold, and it is silent
// within it and before its duration has passed. @see https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
import { plain } from '../../lib/promql.ts'
import type { ConditionUnit } from '../../model/observability/alert.ts'
import type { JsonObject } from '../../lib/json.ts'
import { tellsValue, type ConditionAlert } from './alerts.ts'
import type { SimulatedSeries } from '../../model/observability/measures/measure.ts'

/** Minutes after the earliest moment at which an alert can fire, so that rounding never decides. */
const slack = 5

/** Minutes until an alert with an absolute threshold must fire. */
export function minutesToFire({ condition, measure }: ConditionAlert): number {
  return measure.settle + Math.ceil(condition.for / 60) + slack
}

/**
 * The test cases of one alert with an absolute threshold: one sample per minute, rules evaluated every `evaluation`
 * minutes.
 */
export function alertTests(made: ConditionAlert, evaluation: number): JsonObject[] {
  const { firing, silent } = testValues(made)
  const pending = Math.ceil(made.condition.for / 60)
  const end = minutesToFire(made) + evaluation
  const early = pending > 0 ? [expectation(made, pending - 1, [])] : []
  const fires = expectedAlert(made, firing)
  return [
    ...(fires === null ? [] : [testCase(made, 'fires', firing, end, [...early, expectation(made, end, [fires])])]),
    testCase(made, 'stays silent', silent, end, [expectation(made, end, [])]),
  ]
}

/** A value well beyond the threshold and one well within it: simulated quantiles are right within a half. */
function testValues({ condition }: ConditionAlert): { firing: number; silent: number } {
  if (condition.operator === null) return { firing: 0, silent: 1 }
  const higher = above(condition.value, condition.unit)
  const lower = below(condition.value, condition.unit)
  if (condition.operator === '==') return { firing: condition.value, silent: higher }
  return condition.operator.startsWith('>') ? { firing: higher, silent: lower } : { firing: lower, silent: higher }
}

/** A ratio stays below 1 where it can: halfway between the threshold and 1. */
function above(threshold: number, unit: ConditionUnit): number {
  if (threshold === 0) return 1
  return unit === 'ratio' && threshold < 1 ? (threshold + 1) / 2 : threshold * 4
}

function below(threshold: number, unit: ConditionUnit): number {
  return unit === 'ratio' ? threshold / 2 : threshold / 4
}

/**
 * The alert as it arrives, its templates expanded; null where it cannot be foretold: an exact comparison with a
 * simulated quantile, or a template of the user's that is more than a label.
 */
export function expectedAlert({ alert, condition, measure }: ConditionAlert, value: number): JsonObject | null {
  if (condition.operator === '==' && !measure.exact) return null
  const labels = { ...measure.labels, ...measure.instance, ...alert.labels }
  const expand = (text: string) => expandTemplates(text, labels, tellsValue(condition, measure) ? value : null)
  const annotations = Object.fromEntries(Object.entries(alert.annotations).map(([name, text]) => [name, expand(text)]))
  if (Object.values(annotations).some((text) => text.includes('{{'))) return null
  return { exp_labels: labels, exp_annotations: annotations }
}

function expandTemplates(text: string, labels: Record<string, string>, ratio: number | null): string {
  const withLabels = text.replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, label: string) => labels[label] ?? '')
  if (ratio === null) return withLabels
  // Prometheus prints four significant digits: https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
  return withLabels.replace('{{ $value | humanizePercentage }}', `${Number((ratio * 100).toPrecision(4))}%`)
}

function expectation({ alert }: ConditionAlert, minute: number, alerts: JsonObject[]): JsonObject {
  return { eval_time: `${minute}m`, alertname: alert.alert, exp_alerts: alerts }
}

function testCase(
  made: ConditionAlert,
  does: string,
  value: number,
  end: number,
  expectations: JsonObject[],
): JsonObject {
  return {
    name: `${made.alert.alert} ${does}: ${made.measure.record} at ${plain(value)}`,
    interval: '1m',
    input_series: made.measure.simulate(value, made.condition.value).map((series) => inputSeries(series, end)),
    alert_rule_test: expectations,
  }
}

/** One sample per minute from 0 to `end`, in promtool's notation `start+stepxcount`. */
function inputSeries({ series, start, step }: SimulatedSeries, end: number): JsonObject {
  return { series, values: `${plain(start)}${step < 0 ? '-' : '+'}${plain(Math.abs(step))}x${end}` }
}
