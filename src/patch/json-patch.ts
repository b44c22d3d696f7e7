// JSON patch: operations on one document, one after the other.
import { isDeepStrictEqual } from 'node:util'
import { isJsonObject, type Json } from '../lib/json.ts'
import type { Operation } from '../model/patch.ts'
import { isIndex, keysOf, memberOf } from './pointer.ts'

/** An operation that cannot be done; its message is the reason, in words. */
export class OperationError extends Error {}

/**
 * The document with one operation done to it; the document itself stays as it was. Throws `OperationError` where the
 * operation does not fit the document. @see https://www.rfc-editor.org/rfc/rfc6902#section-4
 */
export function applyOperation(document: Json, operation: Operation): Json {
  const keys = keysOf(operation.path)
  switch (operation.op) {
    case 'add':
      return addAt(document, keys, valueOf(operation))
    case 'remove':
      return removeAt(document, keys)
    case 'replace':
      found(document, keys)
      return changeAt(document, keys, () => valueOf(operation))
    case 'copy':
      return addAt(document, keys, found(document, keysOf(fromOf(operation))))
    case 'move':
      return move(document, keysOf(fromOf(operation)), keys)
    case 'test':
      return test(document, keys, valueOf(operation))
  }
}

function valueOf({ op, value }: Operation): Json {
  if (value === undefined) throw new OperationError(`\`${op}\` needs a \`value\``)
  return value
}

function fromOf({ op, from }: Operation): string {
  if (from === undefined) throw new OperationError(`\`${op}\` needs \`from\`, the place that the value comes from`)
  return from
}

function addAt(document: Json, keys: readonly string[], value: Json): Json {
  const key = keys.at(-1)
  if (key === undefined) return value
  const owners = keys.slice(0, -1)
  found(document, owners)
  return changeAt(document, owners, (owner) => addMember(owner, key, value, owners))
}

function addMember(owner: Json, key: string, value: Json, place: readonly string[]): Json {
  if (isJsonObject(owner)) return { ...owner, [key]: value }
  if (!Array.isArray(owner)) throw new OperationError(`${placeName(place)} ${contents(owner, key)}`)
  const index = key === '-' ? owner.length : isIndex(key) ? Number(key) : NaN
  if (!(index <= owner.length))
    throw new OperationError(
      `${placeName(place)} is a list of ${owner.length}, in which \`${key}\` is no place; \`-\` is its end`,
    )
  return owner.toSpliced(index, 0, value)
}

function removeAt(document: Json, keys: readonly string[]): Json {
  const key = keys.at(-1)
  if (key === undefined) throw new OperationError('a patch cannot remove the object itself')
  found(document, keys)
  return changeAt(document, keys.slice(0, -1), (owner) => {
    if (Array.isArray(owner)) return owner.toSpliced(Number(key), 1)
    const { [key]: _, ...rest } = owner as { [key: string]: Json }
    return rest
  })
}

function move(document: Json, from: readonly string[], to: readonly string[]): Json {
  if (to.length > from.length && from.every((key, index) => key === to[index]))
    throw new OperationError(`${placeName(from)} cannot be moved into itself`)
  return addAt(removeAt(document, from), to, found(document, from))
}

function test(document: Json, keys: readonly string[], wanted: Json): Json {
  const value = found(document, keys)
  if (!isDeepStrictEqual(value, wanted))
    throw new OperationError(`${placeName(keys)} is ${JSON.stringify(value)}, not ${JSON.stringify(wanted)}`)
  return document
}

/** Rebuilds what leads to a place that exists, with another value there. */
function changeAt(value: Json, [key, ...rest]: readonly string[], change: (value: Json) => Json): Json {
  if (key === undefined) return change(value)
  const member = changeAt(memberOf(value, key) as Json, rest, change)
  return Array.isArray(value)
    ? value.with(Number(key), member)
    : { ...(value as { [key: string]: Json }), [key]: member }
}

/** The value at a place. Throws where the way ends before it, and says what stands there. */
function found(document: Json, keys: readonly string[]): Json {
  let owner = document
  for (const [depth, key] of keys.entries()) {
    const member = memberOf(owner, key)
    if (member === undefined) throw new OperationError(`${placeName(keys.slice(0, depth))} ${contents(owner, key)}`)
    owner = member
  }
  return owner
}

function placeName(keys: readonly string[]): string {
  return keys.length === 0
    ? 'the object'
    : `\`/${keys.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}\``
}

function contents(owner: Json, key: string): string {
  if (Array.isArray(owner)) return `is a list of ${owner.length}, and has no item \`${key}\``
  if (!isJsonObject(owner)) return `is ${JSON.stringify(owner)}, and has nothing inside`
  const known = Object.keys(owner).map((each) => `\`${each}\``)
  return `has no \`${key}\`${known.length === 0 ? '' : `; it has ${known.join(', ')}`}`
}
