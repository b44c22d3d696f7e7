// Patterns over spec paths: `services.*.health` names the health of every service. `*` stands for one segment.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'

/** True when `path` is one that `pattern` names. */
export function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern.length === path.length && pattern.every((segment, index) => segment === '*' || segment === path[index])
}

/**
 * Rebuilds `value` with `change` applied to every value that `pattern` names; absent values are left absent, and what
 * does not change stays the same object.
 */
export function changeAt(
  value: Json | undefined,
  pattern: readonly string[],
  change: (found: Json) => Json | undefined,
): Json | undefined {
  if (value === undefined) return undefined
  const [segment, ...rest] = pattern
  if (segment === undefined) return change(value)
  if (Array.isArray(value)) return segment === '*' ? value.map((item) => changeAt(item, rest, change) ?? null) : value
  if (!isJsonObject(value)) return value
  return changeMembers(value, segment === '*' ? Object.keys(value) : [segment], rest, change)
}

function changeMembers(
  value: JsonObject,
  keys: string[],
  rest: readonly string[],
  change: (found: Json) => Json | undefined,
): JsonObject {
  let result = value
  for (const key of keys) {
    const changed = changeAt(value[key], rest, change)
    if (changed === value[key]) continue
    if (result === value) result = { ...value }
    result[key] = changed
  }
  return result
}

/** A path of plain segments as diagnostics want it: indexes of lists are numbers. */
export function specPath(path: readonly string[]): (string | number)[] {
  return path.map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment))
}
