// Rules about alerts that could never fire: nothing emits what they watch, or what is measured never goes so far.
import type { AlertRule, Condition } from '../../model/observability/alert.ts'
import { environmentMeasures } from '../../model/observability/measures/environment-measures.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import { signalsWithoutExpression } from '../../model/observability/signals.ts'
import { watches, watchesSome } from '../../model/observability/watched.ts'
import type { Measure } from '../../model/observability/measures/measure.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** Told elsewhere: signals of third parties by `dependency-unmeasured`, signals that nothing measures yet when they are resolved. */
function isToldElsewhere({ signal }: Condition): boolean {
  return signal.startsWith('dependency_') || signalsWithoutExpression.some((each) => each === signal)
}

/** Of the rules that the spec itself has: those of the pack are there for whoever has what they watch. */
export const alertWatchesNothing: Rule = ({ environments }) =>
  environments.filter(isMonitored).flatMap((environment) => {
    const own = environment.alertRules.filter(({ builtIn, condition }) => !builtIn && condition !== null)
    const measures = own.length === 0 ? [] : environmentMeasures(environment)
    return own
      .filter((rule) => rule.condition !== null && !isToldElsewhere(rule.condition) && !watchesSome(rule, measures))
      .map((rule) => watchingNothing(rule, environment))
  })

function watchingNothing({ name, condition, scope }: AlertRule, { name: environment, services }: Environment): Finding {
  const signal = condition?.signal ?? ''
  const owner = services.find(({ metrics }) => (metrics?.custom ?? []).some((metric) => metric.name === signal))
  const where = scope.length === 0 ? '' : ` of ${scope.map((each) => `\`${each}\``).join(', ')}`
  return {
    code: 'alert-watches-nothing',
    severity: 'warning',
    at: { path: ['alerts', 'rules', name], environment },
    message: `\`${name}\` can never fire: nothing measures \`${signal}\`${where}`,
    why: 'no rule is written for it, so nobody is told when it happens',
    hint:
      owner === undefined
        ? 'drop the rule with `false`, or add what measures the signal'
        : `let a service whose pods are scraped declare \`${signal}\`; nothing scrapes a ${owner.type} such as \`${owner.name}\``,
  }
}

/** A quantile of a histogram lies between the lowest and the highest bound of its buckets. */
export const thresholdOutOfReach: Rule = ({ environments }) =>
  environments.filter(isMonitored).flatMap((environment) => {
    const own = environment.alertRules.filter(({ condition }) => isAboutTime(condition))
    const measures = own.length === 0 ? [] : environmentMeasures(environment)
    return own.flatMap((rule) => measures.flatMap((measure) => outOfReach(rule, measure, environment)))
  })

function isAboutTime(condition: Condition | null): boolean {
  return condition !== null && !condition.baseline && condition.operator !== null && condition.unit === 'seconds'
}

function outOfReach(rule: AlertRule, measure: Measure, { name: environment }: Environment): Finding[] {
  const { condition } = rule
  const { bounds } = measure
  if (condition === null || bounds === undefined || !watches(rule, condition, measure)) return []
  const [lowest = 0, highest = 0] = [bounds[0], bounds.at(-1)]
  const beyond = condition.operator === '>=' ? condition.value > highest : condition.value >= highest
  if (!beyond && condition.value >= lowest) return []
  return [
    {
      code: 'threshold-out-of-reach',
      severity: 'warning',
      at: { path: ['alerts', 'rules', rule.name], environment },
      message: `\`${condition.text}\` cannot be seen for \`${measure.about}\`: its exporter counts requests in buckets from ${lowest}s to ${highest}s`,
      why: beyond
        ? `a quantile is never above the highest bucket, so ${condition.value}s compared with at most ${highest}s decides the same for every request`
        : `below the lowest bucket a quantile is a guess between 0s and ${lowest}s`,
      hint: `write a time between ${lowest}s and ${highest}s, or give the exporter buckets around ${condition.value}s and write the alert as \`expr\``,
    },
  ]
}
