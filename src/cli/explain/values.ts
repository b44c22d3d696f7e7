// Values by their paths in plain data.
import { isDeepStrictEqual } from 'node:util'
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import type { SpecPath } from '../../report/diagnostic.ts'

/** The value at a path; undefined where there is none. */
export function valueAt(value: Json | undefined, path: SpecPath): Json | undefined {
  let current = value
  for (const segment of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, segment)) return undefined
    current = Array.isArray(current) ? current[Number(segment)] : current[segment]
  }
  return current
}

/** A copy without the value at a path. Items of lists stay: without one, the others would be counted anew. */
export function withoutValueAt(value: JsonObject, path: SpecPath): JsonObject {
  const [key, ...rest] = path.map(String)
  if (key === undefined) return value
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  const child = value[key]
  return isJsonObject(child) ? { ...value, [key]: withoutValueAt(child, rest) } : value
}

export const isSame = isDeepStrictEqual

/** True for a map with something in it, which is explained member by member. */
export function isFilledMap(value: Json | undefined): value is JsonObject {
  return isJsonObject(value) && Object.keys(value).length > 0
}
