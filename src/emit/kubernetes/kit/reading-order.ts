// The order in which people expect the keys of a Kubernetes object: not that of the code which made it.
import type { Json } from '../../../lib/json.ts'
import { isJsonObject } from '../../../lib/json.ts'

/** These come first, in this order; all others follow by the alphabet. */
const first = [
  ...['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'labels', 'annotations'],
  ...['image', 'imagePullPolicy', 'command'],
]
const rank = new Map(first.map((key, index) => [key, index]))

/** Copies `value` with the keys of its objects in reading order and absent members left out; lists keep their order. */
export function inReadingOrder(value: Json): Json {
  if (Array.isArray(value)) return value.map(inReadingOrder)
  if (!isJsonObject(value)) return value
  const ordered: { [key: string]: Json } = {}
  for (const key of Object.keys(value).sort(byRank)) {
    const member = value[key]
    if (member !== undefined) ordered[key] = inReadingOrder(member)
  }
  return ordered
}

function byRank(a: string, b: string): number {
  const difference = (rank.get(a) ?? first.length) - (rank.get(b) ?? first.length)
  return difference === 0 ? (a < b ? -1 : 1) : difference
}
