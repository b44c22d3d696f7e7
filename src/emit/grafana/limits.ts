// The limits that alert rules set for a signal, to be drawn as lines.
import type { AlertRule } from '../../model/observability/alert.ts'
import type { Limit } from './panel.ts'

/**
 * The limits of `signal` for `owner` (a service), or for everything with ''. A baseline moves and has no line; nor have
 * signals that are true or false.
 */
export function limitsOf(rules: AlertRule[], signal: string, owner: string): Limit[] {
  return rules.flatMap(({ condition, scope }) => {
    if (condition === null || condition.signal !== signal || condition.baseline || condition.operator === null)
      return []
    if (scope.length > 0 && !scope.includes(owner)) return []
    return [{ operator: condition.operator, value: condition.value }]
  })
}
