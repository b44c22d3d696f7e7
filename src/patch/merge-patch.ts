// JSON merge patch: maps merge, `null` removes, everything else replaces.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'

/**
 * The value with a patch merged into it; neither is changed. Keys keep their order, and new ones follow at the end.
 * @see https://www.rfc-editor.org/rfc/rfc7396#section-2
 */
export function mergePatch(value: Json | undefined, patch: Json): Json {
  if (!isJsonObject(patch)) return patch
  const result: JsonObject = isJsonObject(value) ? { ...value } : {}
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete result[key]
    else if (change !== undefined) result[key] = mergePatch(result[key], change)
  }
  return result
}
