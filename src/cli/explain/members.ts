// A whole map, leaf by leaf: what holds, and which layer says so.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import type { Sources } from '../../read/source.ts'
import type { Span, SpecPath } from '../../report/diagnostic.ts'
import { limitedTo, type Layers } from '../../resolve/layers/layers.ts'
import type { Defaults } from './defaults.ts'
import { placeInOverlay, placeInPlatform } from './places.ts'
import { reasonOfLimit } from './steps.ts'
import { isFilledMap, isSame, valueAt } from './values.ts'

/** One leaf; `path` counts from the map that was asked for. Lists are leaves, unless their items are maps: then these are. */
export type Member = { path: SpecPath; value: Json; place: Span | null; reason: string | null }

/** All leaves of `map`, which stands at `path` of the effective spec. */
export function membersOf(
  path: SpecPath,
  map: JsonObject,
  layer: Layers,
  defaults: Defaults,
  sources: Sources,
): Member[] {
  const limited = limitedTo(layer)
  return leavesOf(map, []).map((leaf) => ({ ...leaf, ...originOf([...path, ...leaf.path]) }))

  function originOf(leaf: SpecPath): Pick<Member, 'place' | 'reason'> {
    if (leaf[0] === 'environment') return originOfEnvironment(leaf, layer, defaults, sources)
    if (valueAt(layer.merged, leaf) === undefined) return { place: null, reason: defaults.at(leaf)?.reason ?? null }
    const from = layer.overlays.findLast(({ spec }) => valueAt(spec, leaf) !== undefined)
    if (from !== undefined) return { place: placeInOverlay(leaf, from.environment, sources) ?? null, reason: null }
    const isLimited = !isSame(valueAt(limited, leaf), valueAt(layer.platform, leaf))
    return isLimited
      ? { place: null, reason: reasonOfLimit(layer) }
      : { place: placeInPlatform(leaf, sources), reason: null }
  }
}

function originOfEnvironment(
  leaf: SpecPath,
  { name, platform }: Layers,
  defaults: Defaults,
  sources: Sources,
): Pick<Member, 'place' | 'reason'> {
  const declared: SpecPath = ['environments', name, ...leaf.slice(1)]
  if (valueAt(platform, declared) !== undefined) return { place: placeInPlatform(declared, sources), reason: null }
  return { place: null, reason: defaults.at(leaf)?.reason ?? null }
}

function leavesOf(value: Json | undefined, path: SpecPath): { path: SpecPath; value: Json }[] {
  if (value === undefined) return []
  if (isFilledMap(value)) return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]))
  if (Array.isArray(value) && value.some(isJsonObject))
    return value.map((item, index) => ({ path: [...path, index], value: item }))
  return [{ path, value }]
}
