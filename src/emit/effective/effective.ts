// One effective spec, printed as people write one: the environment first, then the keys in the order of the language.
import { isJsonObject, type Json, type JsonObject, ownValue } from '../../lib/json.ts'
import { keyOrder, type KeyOrder } from '../../derived/key-order.ts'
import { folders } from '../../model/names/files.ts'
import type { OutputFile } from '../../model/output.ts'
import type { EffectiveSlice } from './slices.ts'

/** The language has a map of all environments; here the one of the file stands, with its name, before everything else. */
const { apiVersion = {}, name = {}, environments, ...rest } = keyOrder.keys ?? {}
const environmentOrder: KeyOrder = { keys: { name: {}, ...environments?.each?.keys } }
const order: KeyOrder = { keys: { apiVersion, name, environment: environmentOrder, ...rest } }

/** Two documents: the spec, and the reasons of the defaults in it (`*` stands for every name). */
export function emitEffective({ environment, effective, defaults }: EffectiveSlice): OutputFile[] {
  const own = effective['environment']
  const named = { ...effective, environment: { name: environment, ...(isJsonObject(own) ? own : {}) } }
  const reasons = Object.fromEntries(defaults.map(({ path, reason }) => [path, reason]))
  return [
    {
      path: `${folders.effective}/${environment}.yaml`,
      format: 'yaml',
      documents: [inOrder(named, order), { defaults: reasons }],
    },
  ]
}

/**
 * A copy of `value` with its keys in the given order, whatever order its layers were merged in. Keys that the order does
 * not know follow as they are; so do free keys, such as the names of services, which stand as people wrote them.
 */
export function inOrder(value: Json, { keys, each }: KeyOrder): Json {
  if (keys === undefined && each === undefined) return value // most values: nothing in them has an order to be put in
  if (Array.isArray(value)) return each === undefined ? value : value.map((item) => inOrder(item, each))
  if (!isJsonObject(value)) return value
  const result: JsonObject = {}
  for (const key in keys) {
    const member = ownValue(value, key)
    if (member !== undefined) result[key] = inOrder(member, keys[key] ?? {})
  }
  for (const key of Object.keys(value)) {
    const member = value[key]
    if (member === undefined || (keys !== undefined && Object.hasOwn(keys, key))) continue
    result[key] = each === undefined ? member : inOrder(member, each)
  }
  return result
}
