// One alert rule of the model on one measure: the Prometheus rule, and what it looks like when it fires.
import { duration, selector } from '../../lib/promql.ts'
import type { AlertRule, Condition } from '../../model/observability/alert.ts'
import { notifyLabel } from '../../model/observability/alertmanager.ts'
import { dashboardPath } from '../../model/observability/dashboards.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import { camelCase } from '../../model/names/words.ts'
import type { CustomMeasure } from '../../model/observability/measures/custom-measures.ts'
import type { Measure } from '../../model/observability/measures/measure.ts'
import { watches } from '../../model/observability/watched.ts'

/** An alert as Prometheus reads it; `for` is absent where the alert fires at once. */
export type PrometheusAlert = {
  alert: string
  expr: string
  for?: string
  labels: Record<string, string>
  annotations: Record<string, string>
}

/** Who owns what an alert is about, and the dashboard that shows it; '' where there is none. */
export type AlertContext = { facts: EnvironmentFacts; team: string; dashboard: string }

/** An alert together with what it was made from, so that its test can be. */
export type ConditionAlert = { alert: PrometheusAlert; condition: Condition; measure: Measure }

/** The alerts of all rules that watch one of the measures, in the order of the rules. */
export function conditionAlerts(
  rules: AlertRule[],
  measures: (Measure | CustomMeasure)[],
  context: AlertContext,
): ConditionAlert[] {
  return rules.flatMap((rule) => {
    const { condition } = rule
    if (condition === null) return []
    return measures
      .filter((measure) => watches(rule, condition, measure))
      .map((measure) => ({ alert: conditionAlert(rule, condition, measure, context), condition, measure }))
  })
}

/** An alert whose expression the user wrote; it is about whatever the expression says. */
export function expressionAlert(rule: AlertRule, context: AlertContext): PrometheusAlert {
  return {
    alert: camelCase(rule.name),
    expr: rule.expression,
    for: pendingOf(rule),
    labels: labelsOf(rule, context),
    annotations: annotationsOf(rule, 'see its labels', '', context),
  }
}

/** The labels of the series are repeated on the rule, so that rules of one name are told apart (promtool insists). */
function conditionAlert(
  rule: AlertRule,
  condition: Condition,
  measure: Measure,
  context: AlertContext,
): PrometheusAlert {
  return {
    alert: camelCase(rule.name),
    expr: expression(condition, measure, rule.baselineWindow),
    for: pendingOf(rule),
    labels: { ...labelsOf(rule, context), ...measure.labels },
    annotations: annotationsOf(rule, measure.about, description(condition, measure), context),
  }
}

function pendingOf(rule: AlertRule): string | undefined {
  return rule.for === 0 ? undefined : duration(rule.for)
}

/**
 * A baseline is the average of the same series over the window. It counts only once the window is full (`offset`
 * finds nothing before), because the average of one quiet hour would call the first busy one abnormal.
 */
function expression(condition: Condition, measure: Measure, baselineWindow: number): string {
  const series = selector(measure.record, measure.labels)
  if (condition.operator === null) return `${series} == 0`
  if (!condition.baseline) return `${series} ${condition.operator} ${condition.value}`
  const window = duration(baselineWindow)
  return `${series} ${condition.operator} ${condition.value} * avg_over_time(${series}[${window}]) and ${series} offset ${window}`
}

function labelsOf(rule: AlertRule, { team }: AlertContext): Record<string, string> {
  const labels = { severity: rule.severity, team }
  return rule.notify.length === 0 ? labels : { ...labels, notify: notifyLabel(rule.notify) }
}

function annotationsOf(
  rule: AlertRule,
  about: string,
  text: string,
  { facts, dashboard }: AlertContext,
): Record<string, string> {
  return {
    summary: `${rule.summary === '' ? sentence(rule.name) : rule.summary}: ${about} in ${facts.environment}.`,
    ...(text === '' ? {} : { description: text }),
    ...runbookOf(rule, facts.runbooks),
    ...(dashboard === '' ? {} : { dashboard: dashboardPath(facts, dashboard) }),
  }
}

/** Nothing where neither the user nor we have a page. */
function runbookOf({ name, runbook }: AlertRule, ours: string): Record<string, string> {
  if (runbook !== '') return { runbook_url: runbook }
  return ours === '' ? {} : { runbook_url: `${ours}/${name}.md` }
}

/** The value is named where it reads well, as a percentage. */
function description(condition: Condition, measure: Measure): string {
  if (!tellsValue(condition, measure)) return `True of ${measure.about}: ${condition.text}.`
  return `${condition.signal} of ${measure.about} is {{ $value | humanizePercentage }}; the rule is: ${condition.text}.`
}

/** True where the description holds the value. */
export function tellsValue(condition: Condition, measure: Measure): boolean {
  return condition.unit === 'ratio' && measure.exact && !condition.baseline
}

/** `high-error-rate` as the start of a sentence: `High error rate`. */
function sentence(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
