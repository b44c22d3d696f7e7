// The order in which people expect the keys of a Kubernetes object. cdk8s sorts them by the alphabet.
import type { Json } from '../../lib/json.ts'
import { isJsonObject } from '../../lib/json.ts'

/** These come first, in this order; all others follow by the alphabet. */
const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'labels', 'annotations', 'image', 'imagePullPolicy', 'command']

/** Copies `value` with the keys of its objects in reading order; lists keep theirs. */
export function inReadingOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inReadingOrder)
  if (!isJsonObject(value)) return value
  const ordered: { [key: string]: Json } = {}
  for (const key of first) if (key in value) ordered[key] = inReadingOrder(value[key] ?? null)
  for (const key of Object.keys(value).sort()) if (!(key in ordered)) ordered[key] = inReadingOrder(value[key] ?? null)
  return ordered
}
