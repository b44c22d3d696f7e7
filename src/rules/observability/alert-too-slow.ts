// Rule: a goal for the time to detect a failure (MTTD) is longer than critical alerts wait before they are raised.
import { durationText, seconds } from '../../lib/quantities.ts'
import type { AlertRule } from '../../model/observability/alert.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** Goals are conditions of the schema's grammar; only those of this form say how fast a failure is to be seen. */
const detectionGoal = /^mttd <=? ([0-9]+(?:s|m|h|d))$/

export const alertTooSlow: Rule = (platform) =>
  platform.environments.flatMap((environment) =>
    goalsOf(environment).flatMap(({ text, limit, index }): Finding[] => {
      const late = environment.alertRules.filter((rule) => rule.severity === 'critical' && rule.for >= limit)
      return late.length === 0 ? [] : [tooSlow(text, index, late, environment)]
    }),
  )

function goalsOf({ effective, alerting }: Environment): { text: string; limit: number; index: number }[] {
  const goals = alerting.notifies && Array.isArray(effective['kpis']) ? effective['kpis'].map(String) : []
  return goals.flatMap((text, index) => {
    const limit = detectionGoal.exec(text)?.[1]
    return limit === undefined ? [] : [{ text, limit: seconds(limit), index }]
  })
}

function tooSlow(text: string, index: number, late: AlertRule[], { name: environment }: Environment): Finding {
  const named = late.map((rule) => `\`${rule.name}\` (${durationText(rule.for)})`).join(', ')
  return {
    code: 'alert-too-slow',
    severity: 'warning',
    at: { path: ['kpis', index], environment },
    message: `the goal \`${text}\` cannot be met by critical alerts that wait as long themselves: ${named}`,
    why: 'the wait of an alert is part of the time until a failure is seen',
    hint: 'shorten their `for` under `alerts.rules`, or allow a longer time',
  }
}
