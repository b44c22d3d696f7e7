// Which keys a map may have, as a tree, and what of a value does not fit it.
import { isJsonObject, type Json } from './json.ts'

/** `0`: a single value stands here; `1`: anything may; a map: these keys and no others, unless `*` says what stands behind others. */
export type KeyTree = 0 | 1 | { readonly [key: string]: KeyTree }

/** A key that the tree does not have (`known` are those of its map), or that holds a map instead of a single value or the reverse. */
export type Misfit = { path: string[]; is: 'unknown' | 'map' | 'single'; known: string[] }

/** What of a value does not fit. `null` fits everywhere: it takes a default away. */
export function misfits(value: Json | undefined, tree: KeyTree, path: string[] = []): Misfit[] {
  if (tree === 1 || !isJsonObject(value) || tree === 0) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const place = [...path, key]
    const inside = Object.hasOwn(tree, key) ? tree[key] : tree['*']
    if (inside === undefined) return [{ path: place, is: 'unknown', known: Object.keys(tree) } satisfies Misfit]
    return [...wrongShape(member ?? null, inside, place), ...misfits(member, inside, place)]
  })
}

function wrongShape(value: Json, tree: KeyTree, path: string[]): Misfit[] {
  if (tree === 0 && isJsonObject(value)) return [{ path, is: 'map', known: [] }]
  return typeof tree === 'object' && typeof value !== 'object' ? [{ path, is: 'single', known: Object.keys(tree) }] : []
}
