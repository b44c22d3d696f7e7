// One spec laid over another.
import { isJsonObject, type JsonObject } from '../../../src/lib/json.ts'

/** Maps merge, everything else is replaced. */
export function merged(owner: JsonObject, over: JsonObject): JsonObject {
  return Object.entries(over).reduce<JsonObject>(
    (spec, [key, value]) => ({
      ...spec,
      [key]: isJsonObject(value) && isJsonObject(spec[key]) ? merged(spec[key], value) : value,
    }),
    owner,
  )
}
