// Derives the schemas of environment files and include files from the platform's schema.
import { childrenOf, mapChildren, reachableDefs, refName, refTo, typesOf } from './schema.mjs'

/** Where a value may be removed: `false` and `null` both say so, unless `false` is a value of its own there. */
const removals = {
  removed: { description: '`false` or `null` removes what platform.yaml says.', enum: [false, null] },
  unset: { description: '`null` removes what platform.yaml says.', type: 'null' },
}

/** The suffix of a definition that became partial. */
const overlaySuffix = 'Overlay'

/**
 * The schema of `environments/<name>.yaml`: every object is partial, every key can be removed, lists are complete
 * because they replace, and what is one fact for all environments (`x-platform-only`) is left out.
 */
export function deriveEnvironmentSchema(platform) {
  const partial = partialDefs(platform.$defs)
  const defs = { ...platform.$defs, ...removals }
  for (const name of partial) defs[name + overlaySuffix] = overlayNode(platform.$defs[name], partial, defs)
  const root = {
    ...overlayNode({ type: 'object', additionalProperties: false, properties: platform.properties }, partial, defs),
    title: 'environments/<name>.yaml',
    description:
      'What differs in one environment. Maps merge, lists and one-of choices replace, `false` or `null` removes.',
  }
  root.properties.releases = refTo('releases', {
    description: platform.$defs.releases.description,
    examples: platform.$defs.releases.examples,
  })
  return schemaFile('environment.schema.json', root, defs)
}

/** The schema of a file named by `include:`: the maps of named things (`x-include`), complete as in platform.yaml. */
export function deriveIncludeSchema(platform) {
  const properties = Object.entries(platform.properties).filter(([, node]) => node['x-include'] === true)
  const root = {
    title: 'a file of `include:`',
    description: 'A part of the platform: some of the maps of named things. A name stands in one file only.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  }
  return schemaFile('include.schema.json', root, platform.$defs)
}

function schemaFile($id, root, defs) {
  const $comment = 'Derived from platform.schema.json by `npm run generate`; edit that file instead.'
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id, $comment }
  const { title, description, ...rest } = root
  return { ...head, title, description, ...rest, $defs: reachableDefs(root, defs) }
}

/** The definitions that look different in an overlay: those with an object that is not inside a list. */
function partialDefs(defs) {
  const isPartial = (node) => {
    const name = refName(node)
    if (name !== undefined) return isPartial(defs[name])
    if (node.type === 'array') return false
    return node.type === 'object' || childrenOf(node).some(isPartial)
  }
  return new Set(Object.keys(defs).filter((name) => isPartial(defs[name])))
}

function overlayNode(node, partial, defs) {
  const name = refName(node)
  const { default: _fixed, required: _needed, minProperties: _least, ...rest } = node
  if (name !== undefined) return partial.has(name) ? { ...rest, ...refTo(name + overlaySuffix) } : rest
  if (node.type === 'array') return rest
  if (node.type !== 'object') return mapChildren(rest, (child) => overlayNode(child, partial, defs))
  return overlayObject(rest, (child) => removable(overlayNode(child, partial, defs), typesOf(child, defs)))
}

function overlayObject(node, overlayChild) {
  const copy = { ...node }
  if (node.properties) {
    const kept = Object.entries(node.properties).filter(([, child]) => !child['x-platform-only'])
    copy.properties = Object.fromEntries(kept.map(([key, child]) => [key, overlayChild(child)]))
  }
  if (typeof node.additionalProperties === 'object') copy.additionalProperties = overlayChild(node.additionalProperties)
  return copy
}

/**
 * The node, or its removal. What may stand empty in platform.yaml (`type: null`) is removed by that here. `types` are
 * those of the value that may be removed.
 */
function removable(node, types) {
  const { description, examples, 'x-include': _include, ...shape } = node
  const branches = (shape.anyOf ?? [shape]).filter((branch) => branch.type !== 'null')
  const removal = types.includes('boolean') ? 'unset' : 'removed'
  return { description, anyOf: [...branches, refTo(removal)], examples }
}
