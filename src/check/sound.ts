// What remains of a wrong file when the mistakes are left out, so that later stages can look for further ones.
import { isJsonObject, type Json } from '../lib/json.ts'
import type { SpecPath } from '../report/diagnostic.ts'
import type { Explanation } from './violations.ts'

/** The fields that were left out of a copy of `value`: those that the explanations point at. */
export function withoutMistakes(
  value: Json,
  explanations: readonly Explanation[],
): { value: Json; removed: SpecPath[] } {
  const removed = explanations.map(({ path }) => cutAtList(path))
  return { value: removed.reduce<Json>((rest, path) => without(rest, path), value), removed }
}

/** A list with a hole in it would mean something else: the whole list goes. */
function cutAtList(path: SpecPath): SpecPath {
  const index = path.findIndex((key) => typeof key === 'number')
  return index === -1 ? path : path.slice(0, index)
}

function without(value: Json, [key, ...rest]: SpecPath): Json {
  if (key === undefined || !isJsonObject(value) || value[key] === undefined) return value
  const copy = { ...value }
  if (rest.length === 0) delete copy[key]
  else copy[key] = without(value[key], rest)
  return copy
}
