// Finds the part of the schema that describes a place of the spec. Only asked for when something is wrong there.
import type { SpecPath } from '../report/diagnostic.ts'
import { schemaText } from '../derived/schema-text.ts'

/** The keywords of our schema that are useful in a message. */
export type SchemaNode = {
  $ref?: string
  type?: string | string[]
  description?: string
  default?: unknown
  examples?: unknown[]
  enum?: unknown[]
  const?: unknown
  pattern?: string
  required?: string[]
  properties?: Record<string, SchemaNode>
  additionalProperties?: boolean | SchemaNode
  propertyNames?: SchemaNode
  items?: SchemaNode
  anyOf?: SchemaNode[]
  'x-platform-only'?: string
  'x-include'?: boolean
}

/** One way in which a value may be written there; `format` names the definition, such as `duration`, that says how. */
export type Branch = { node: SchemaNode; format?: string }

let loaded: (SchemaNode & { $defs: Record<string, SchemaNode> }) | undefined

function schema(): SchemaNode & { $defs: Record<string, SchemaNode> } {
  loaded ??= JSON.parse(schemaText) as SchemaNode & { $defs: Record<string, SchemaNode> }
  return loaded
}

/** The schema node of the field at `path`, or undefined where the language has no such field. */
export function fieldAt(path: SpecPath): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema()
  if (path[0] === 'releases') node = { type: 'object', properties: { releases: { $ref: '#/$defs/releases' } } }
  for (const key of path) node = node && childOf(node, key)
  return node
}

/** A description longer than this is cut after its first sentence: a message is read in a hurry. */
const longestReason = 160

/** Why there is a field at `path`: the description of it, or of the nearest field around it, without the full stop. */
export function reasonAt(path: SpecPath): string | undefined {
  const node = fieldAt(path)
  const description = node && (node.description ?? definitionOf(node)?.description)
  if (description === undefined && path.length > 0) return reasonAt(path.slice(0, -1))
  const told =
    description !== undefined && description.length > longestReason ? firstSentence(description) : description
  return told?.replace(/\.$/, '')
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s+[A-Z])/.exec(text)?.[0] ?? text
}

/** All ways in which a value of the field may be written, with references followed. */
export function branchesOf(node: SchemaNode, format?: string): Branch[] {
  if (node.anyOf) return node.anyOf.flatMap((branch) => branchesOf(branch, format))
  const target = definitionOf(node)
  return target ? branchesOf(target, nameOf(node)) : [{ node, format }]
}

function definitionOf(node: SchemaNode): SchemaNode | undefined {
  return schema().$defs[nameOf(node) ?? '']
}

function nameOf(node: SchemaNode): string | undefined {
  return node.$ref?.split('/').at(-1)
}

/** The map form of a field, with the keys that it may have. */
export function mapForm(node: SchemaNode): SchemaNode | undefined {
  return branchesOf(node).find((branch) => branch.node.type === 'object')?.node
}

function childOf(node: SchemaNode, key: string | number): SchemaNode | undefined {
  if (typeof key === 'number') return branchesOf(node).find((branch) => branch.node.items)?.node.items
  const map = mapForm(node)
  const rest = typeof map?.additionalProperties === 'object' ? map.additionalProperties : undefined
  return Object.hasOwn(map?.properties ?? {}, key) ? map?.properties?.[key] : rest
}
