// Breaks a good document in one place, and lists what a check says about it.
import type { Json, JsonObject } from '../../src/lib/json.ts'
import type { Check } from '../../src/verify/problem.ts'

/** A deep copy of `document` in which the value at a dotted path is replaced, or removed when it is undefined. */
export function withValue(document: JsonObject, dottedPath: string, value: Json | undefined): JsonObject {
  const copy = structuredClone(document)
  const keys = dottedPath.split('.')
  const last = keys.pop() as string
  let parent: Record<string, Json | undefined> = copy
  for (const key of keys) parent = parent[key] as Record<string, Json | undefined>
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

/** What a check reports, as `pointer: message`. */
export function reportsOf(check: Check, document: Json): string[] {
  const reports: string[] = []
  check(document, (pointer, message) => reports.push(`${pointer}: ${message}`))
  return reports
}
