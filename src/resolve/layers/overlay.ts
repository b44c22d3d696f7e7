// An environment laid over the platform, both with their short forms expanded: maps merge, lists and one-of choices
// replace, `null` removes (the default returns), and `false` switches off.
import { isJsonObject, type Json, type JsonObject, ownValue } from '../../lib/json.ts'
import { matches } from './paths.ts'

/** Values of which an overlay chooses another whole: merging two of them would mean both. */
const oneOfChoices = ['services.*.strategy', 'services.*.uses', 'delivery.strategy'].map((path) => path.split('.'))

/** Keys that exclude each other: when the overlay writes one of them, the platform's others go. */
const exclusiveKeys: { path: string[]; keys: string[] }[] = [
  { path: ['services', '*', 'health'], keys: ['path', 'command', 'grpc'] },
  { path: ['alerts', 'rules', '*'], keys: ['when', 'expr'] },
  { path: ['infrastructure'], keys: ['region', 'regions'] },
]

/** Maps whose entries are things with names: `false` removes the thing, where elsewhere it is a value. */
const namedThings = ['services', 'databases', 'caches', 'queues', 'buckets', 'externals', 'domains', 'slos', 'teams']

/** The platform's spec with one overlay laid over it. Neither is changed; what the overlay leaves alone is shared. */
export function overlay(platform: JsonObject, environment: JsonObject): JsonObject {
  return mergeMaps(platform, environment, [])
}

function mergeMaps(base: JsonObject, over: JsonObject, path: string[]): JsonObject {
  const result: JsonObject = { ...withoutExcluded(base, over, path) }
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue
    if (removes(value, path)) delete result[key]
    else result[key] = mergeValues(ownValue(base, key), value, [...path, key])
  }
  return result
}

function removes(value: Json, path: string[]): boolean {
  if (value === null) return true
  return value === false && path.length === 1 && namedThings.includes(path[0] as string)
}

function mergeValues(base: Json | undefined, over: Json, path: string[]): Json {
  const replaced = oneOfChoices.some((choice) => matches(choice, path))
  return !replaced && isJsonObject(base) && isJsonObject(over) ? mergeMaps(base, over, path) : withoutNulls(over)
}

/** A map that the platform does not have keeps no `null` members: they would remove what is not there. */
function withoutNulls(value: Json): Json {
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member == null ? [] : [[key, withoutNulls(member)]])),
  )
}

function withoutExcluded(base: JsonObject, over: JsonObject, path: string[]): JsonObject {
  const exclusive = exclusiveKeys.find((group) => matches(group.path, path))
  if (exclusive === undefined || !exclusive.keys.some((key) => over[key] !== undefined)) return base
  return Object.fromEntries(Object.entries(base).filter(([key]) => !exclusive.keys.includes(key)))
}
