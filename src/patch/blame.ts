// Which patch a refused value comes from, and which line of it.
import { isJsonObject, type Json } from '../lib/json.ts'
import type { Patch } from '../model/patch.ts'
import type { Finding, SpecPath } from '../report/diagnostic.ts'
import { isIndex, keysOf, memberOf, overlap } from './pointer.ts'

/** A file with objects that patches have changed; with `several` documents a pointer into it begins with a document's number. */
export type PatchedFile = { environment: string; several: boolean; patches: { document: number; patch: Patch }[] }

/** The finding for a value that its target refuses, at the patch that wrote it or else the last one; undefined for an untouched object. */
export function blame({ environment, several, patches }: PatchedFile, file: string, pointer: string, message: string): Finding | undefined {
  const keys = keysOf(pointer)
  const document = several ? Number(keys.shift()) : 0
  const own = patches.filter((each) => each.document === document).map(({ patch }) => patch)
  const patch = own.findLast((each) => lineOf(each, keys) !== undefined) ?? own.at(-1)
  if (patch === undefined) return undefined
  return {
    code: 'patch-refused',
    severity: 'error',
    at: { path: ['patches', patch.index, ...(lineOf(patch, keys) ?? [])], environment },
    message: `with this patch \`generated/${file}\` would be invalid at \`${pointer || '/'}\`: ${message}`,
    why: 'nothing that its consumer refuses may be merged',
  }
}

/** The place inside a patch that wrote the value at `keys`, or something around or inside of it; undefined where none did. */
function lineOf({ changes, operations }: Patch, keys: readonly string[]): SpecPath | undefined {
  const operation = operations.findLastIndex(({ path }) => overlap(keysOf(path), keys))
  return operation >= 0 ? ['operations', operation] : mergedAt(changes, keys)?.map((key) => (isIndex(key) ? Number(key) : key))
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
