// Which patch a refused value comes from, and which line of it.
import { isJsonObject, type Json } from '../lib/json.ts'
import type { Patch } from '../model/patch.ts'
import type { Finding, SpecPath } from '../report/diagnostic.ts'
import { isIndex, keysOf, memberOf, overlap } from './pointer.ts'

/** A file with objects that patches have changed; with `several` documents a pointer into it begins with a document's number. */
export type PatchedFile = { environment: string; several: boolean; patches: { document: number; patch: Patch }[] }

/** The line of the spec to point at. `wrote`: the patch itself wrote the value, or what is around or inside of it. */
export type Blame = { at: Finding['at']; wrote: boolean }

/** The patch that wrote a value, or else the last one of the object; undefined for an untouched object. */
export function blame({ environment, several, patches }: PatchedFile, pointer: string): Blame | undefined {
  const keys = keysOf(pointer)
  const document = several ? Number(keys.shift()) : 0
  const own = patches.filter((each) => each.document === document).map(({ patch }) => patch)
  const writer = own.findLast((patch) => lineOf(patch, keys) !== undefined)
  const patch = writer ?? own.at(-1)
  return (
    patch && {
      at: { path: ['patches', patch.index, ...(lineOf(patch, keys) ?? [])], environment },
      wrote: writer !== undefined,
    }
  )
}

/** The place inside a patch that wrote the value at `keys`, or something around or inside of it; undefined where none did. */
function lineOf({ changes, operations }: Patch, keys: readonly string[]): SpecPath | undefined {
  const operation = operations.findLastIndex(({ path }) => overlap(keysOf(path), keys))
  return operation >= 0
    ? ['operations', operation]
    : mergedAt(changes, keys)?.map((key) => (isIndex(key) ? Number(key) : key))
}

/** How far a merged patch leads towards a place: to it, or to the list or the plain value that holds it. */
function mergedAt(changes: Json, keys: readonly string[]): readonly string[] | undefined {
  let owner: Json = changes
  for (const [depth, key] of keys.entries()) {
    const member = memberOf(owner, key)
    if (member === undefined) return isJsonObject(owner) ? undefined : keys.slice(0, depth)
    owner = member
  }
  return keys
}
