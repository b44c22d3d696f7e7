// Label selectors, as Kubernetes understands them: a map of labels, or `matchLabels` and `matchExpressions`.
import type { JsonObject } from '../../src/lib/json.ts'
import { mapAt, mapsAt } from './object-facts.ts'

/** True when all that the selector asks for is among the labels; an empty one selects everything. */
export function selects(selector: JsonObject, labels: Readonly<Record<string, string>>): boolean {
  const isLong = 'matchLabels' in selector || 'matchExpressions' in selector
  const wanted = Object.entries(isLong ? mapAt(selector, 'matchLabels') : selector)
  return (
    wanted.every(([key, value]) => labels[key] === value) &&
    mapsAt(selector, 'matchExpressions').every((expression) => holds(expression, labels))
  )
}

function holds(expression: JsonObject, labels: Readonly<Record<string, string>>): boolean {
  const key = String(expression['key'])
  const values = Array.isArray(expression['values']) ? expression['values'] : []
  const value = labels[key]
  const isIn = value !== undefined && values.includes(value)
  if (expression['operator'] === 'Exists') return value !== undefined
  if (expression['operator'] === 'DoesNotExist') return value === undefined
  return expression['operator'] === 'In' ? isIn : !isIn
}
