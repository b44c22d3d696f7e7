// Helpers for walking our JSON Schemas, which use a small part of the standard: objects, lists, scalars, anyOf, $ref.

const refPrefix = '#/$defs/'

/** The name behind a `$ref` such as `#/$defs/duration`; undefined where the node is no reference. */
export function refName(node) {
  return node.$ref?.startsWith(refPrefix) ? node.$ref.slice(refPrefix.length) : undefined
}

/** A reference to a definition, with the description and examples of the place where it stands. */
export function refTo(name, annotations = {}) {
  return { $ref: refPrefix + name, ...annotations }
}

/** A copy of a schema node in which `change` has replaced each direct child schema (not the definitions). */
export function mapChildren(node, change) {
  const copy = { ...node }
  if (node.properties) {
    copy.properties = Object.fromEntries(Object.entries(node.properties).map(([key, child]) => [key, change(child)]))
  }
  for (const key of ['additionalProperties', 'propertyNames', 'items']) {
    if (typeof node[key] === 'object') copy[key] = change(node[key])
  }
  if (node.anyOf) copy.anyOf = node.anyOf.map(change)
  return copy
}

/** All direct child schemas of a node. */
export function childrenOf(node) {
  const children = []
  mapChildren(node, (child) => (children.push(child), child))
  return children
}

/** The definitions that `root` reaches, in the order of `defs`. */
export function reachableDefs(root, defs) {
  const reached = new Set()
  const visit = (node) => {
    const name = refName(node)
    if (name !== undefined && !reached.has(name)) {
      reached.add(name)
      visit(defs[name])
    }
    childrenOf(node).forEach(visit)
  }
  visit(root)
  return Object.fromEntries(Object.entries(defs).filter(([name]) => reached.has(name)))
}

/** The JSON Schema types that a value may have to fit the node, such as `['string', 'object']`. */
export function typesOf(node, defs) {
  const name = refName(node)
  if (name !== undefined) return typesOf(defs[name], defs)
  if (node.anyOf) return [...new Set(node.anyOf.flatMap((branch) => typesOf(branch, defs)))]
  if (node.type) return [node.type].flat()
  const values = node.enum ?? ('const' in node ? [node.const] : [])
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))]
}
