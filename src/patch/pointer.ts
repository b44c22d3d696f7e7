// JSON pointers, such as `/spec/template/spec/containers/0/args/-`.
import { isJsonObject, type Json } from '../lib/json.ts'

/** The keys that a pointer leads through; none for the whole document. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value behind a key of a map or list; undefined where there is none. */
export function memberOf(owner: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(owner)) return isIndex(key) ? owner[Number(key)] : undefined
  return isJsonObject(owner) && Object.hasOwn(owner, key) ? owner[key] : undefined
}

/** True for the index of a list: digits, without zeros in front. */
export function isIndex(key: string): boolean {
  return /^(0|[1-9][0-9]*)$/.test(key)
}

/** True when both lead to the same place, or one of them to something inside of the other's. */
export function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.every((key, index) => index >= other.length || other[index] === key)
}
