// What remains of a wrong file when the mistakes are left out, so that later stages can look for further ones.
import { isJsonObject, type Json } from '../lib/json.ts'
import type { SpecPath } from '../report/diagnostic.ts'
import type { Explanation } from './violations.ts'

/** The fields that were left out of a copy of `value`: those that the explanations point at. */
export function withoutMistakes(
  value: Json,
  explanations: readonly Explanation[],
): { value: Json; removed: SpecPath[] } {
  const misspelt = explanations.filter(({ meant }) => meant !== undefined)
  const renamed = misspelt.reduce<Json>((rest, { path, meant = '' }) => withKey(rest, path, meant), value)
  const removed = explanations.filter(({ meant }) => meant === undefined).map(({ path }) => cutAtList(path))
  const unsound = [...removed, ...explanations.filter(isForeign).map(({ path }) => path.slice(0, -1))]
  return { value: removed.reduce<Json>((rest, path) => without(rest, path), renamed), removed: unsound }
}

/** A key whose meaning nobody knows may be the one that a later stage would miss in the thing that has it. */
function isForeign({ code, path, meant }: Explanation): boolean {
  return code === 'unknown-field' && meant === undefined && path.length === 3
}

/** The value with the last key of the path spelt as it was meant. */
function withKey(value: Json, [key, ...rest]: SpecPath, meant: string): Json {
  if (!isJsonObject(value) || key === undefined) return value
  const inner = value[key]
  if (inner === undefined) return value
  if (rest.length > 0) return { ...value, [key]: withKey(inner, rest, meant) }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name === key ? meant : name, each]))
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
