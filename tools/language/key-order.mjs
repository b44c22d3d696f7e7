import { header } from './header.mjs'

const comment = `
/** The keys of a map in the order of the language, and what stands behind each; \`each\`: behind every free key, or in a list. */
export type KeyOrder = { keys?: Record<string, KeyOrder>; each?: KeyOrder }
`

/** The text of \`src/derived/key-order.ts\`: in which order the language names its keys, for printing a spec as people write it. */
export function printKeyOrder(platform) {
  const order = orderOf(platform, platform.$defs)
  return `${header}${comment}\nexport const keyOrder: KeyOrder = ${JSON.stringify(order)}\n`
}

/** Of the map and the list that a node may be; nothing where it is neither, or where the order of its keys is free. */
function orderOf(node, definitions) {
  if (node.$ref !== undefined) return orderOf(definitions[node.$ref.split('/').at(-1)], definitions)
  if (node.anyOf !== undefined) return Object.assign({}, ...node.anyOf.map((branch) => orderOf(branch, definitions)))
  const keys = Object.entries(node.properties ?? {}).map(([key, child]) => [key, orderOf(child, definitions)])
  const child = typeof node.additionalProperties === 'object' ? node.additionalProperties : node.items
  const each = child === undefined ? {} : orderOf(child, definitions)
  return { ...(keys.length > 0 && { keys: Object.fromEntries(keys) }), ...(Object.keys(each).length > 0 && { each }) }
}
