// Hashes of plain data.
import { createHash } from 'node:crypto'

/** 128 bits of SHA-256 in base64url: enough never to meet by chance, short enough to keep by the ten thousand. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

const hashesOfObjects = new WeakMap<object, string>()

/** The hash of a value that is not changed afterwards; an object that many slices share is hashed once. */
export function hashValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return hashText(JSON.stringify(value) ?? '')
  const known = hashesOfObjects.get(value)
  if (known !== undefined) return known
  const hash = hashText(JSON.stringify(value))
  hashesOfObjects.set(value, hash)
  return hash
}
