// Every field of the language, with values that may stand in it: read from the schema.
import { readFileSync } from 'node:fs'
import type { Json, JsonObject } from '../../../src/lib/json.ts'

type Node = {
  $ref?: string
  type?: string | string[]
  enum?: Json[]
  const?: Json
  examples?: Json[]
  properties?: Record<string, Node>
  additionalProperties?: boolean | Node
  items?: Node
  anyOf?: Node[]
}

/** `pattern` as in the tables of resolve: `*` stands for a name or an index. `closed`: `values` are all that there are. */
export type Field = { pattern: string[]; values: Json[]; closed: boolean }

const schema = JSON.parse(readFileSync('schema/platform.schema.json', 'utf8')) as Node & { $defs: Record<string, Node> }

/** All fields that hold a value of their own: texts, numbers, switches, lists of them, and maps of what users name. */
export function everyField(): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, node]) => fieldsOf(node, [key]))
}

function fieldsOf(node: Node, pattern: string[]): Field[] {
  const branches = branchesOf(node).filter(({ type }) => type !== 'null') // nothing after a name takes its defaults
  const own = branches.filter(isPlain)
  const below = branches.filter((branch) => !isPlain(branch)).flatMap((branch) => childrenOf(branch, pattern))
  return own.length === 0
    ? below
    : [{ pattern, values: valuesOf(node, own), closed: own.every(isClosed) && below.length === 0 }, ...below]
}

/** True for a branch that has no fields of its own. */
function isPlain({ properties, additionalProperties, items }: Node): boolean {
  if (properties !== undefined) return false
  const inner = items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined)
  return inner === undefined || branchesOf(inner).every((branch) => isPlain(branch) && branch.items === undefined)
}

function childrenOf({ properties, additionalProperties, items }: Node, pattern: string[]): Field[] {
  if (items !== undefined) return fieldsOf(items, [...pattern, '*'])
  const named = Object.entries(properties ?? {}).flatMap(([key, node]) => fieldsOf(node, [...pattern, key]))
  return typeof additionalProperties === 'object'
    ? [...named, ...fieldsOf(additionalProperties, [...pattern, '*'])]
    : named
}

function branchesOf(node: Node): Node[] {
  if (node.anyOf !== undefined) return node.anyOf.flatMap(branchesOf)
  const target = node.$ref === undefined ? undefined : schema.$defs[node.$ref.split('/').at(-1) ?? '']
  return target === undefined
    ? [node]
    : branchesOf(target).map((branch) => ({
        ...branch,
        examples: [...(node.examples ?? []), ...(branch.examples ?? target.examples ?? [])],
      }))
}

function isClosed({ enum: words, const: only, type }: Node): boolean {
  return words !== undefined || only !== undefined || type === 'boolean'
}

function valuesOf(node: Node, branches: Node[]): Json[] {
  const listed = branches.flatMap((branch) => [
    ...(branch.enum ?? []),
    ...(branch.const === undefined ? [] : [branch.const]),
    ...(branch.type === 'boolean' ? [true, false] : []),
    ...elementsOf(branch),
  ])
  const shown = [node, ...branches].flatMap(({ examples }) => examples ?? [])
  return unique([...listed, ...shown])
}

/** A list of words is tried with one word at a time. */
function elementsOf({ items }: Node): Json[] {
  return items === undefined ? [] : branchesOf(items).flatMap(({ enum: words }) => (words ?? []).map((word) => [word]))
}

function unique(values: Json[]): Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

/** Every place that a pattern has in a platform: `*` becomes each name and index that is there, and one that is not where none is. */
export function placesOf(pattern: string[], value: Json | undefined): string[][] {
  const [segment, ...rest] = pattern
  if (segment === undefined) return [[]]
  const keys = segment === '*' ? Object.keys((value as JsonObject | Json[] | undefined) ?? {}) : [segment]
  return keys.flatMap((key) =>
    placesOf(rest, typeof value === 'object' && value !== null ? (value as JsonObject)[key] : undefined).map(
      (place) => [key, ...place],
    ),
  )
}

/** The platform with another value at a place; maps on the way are made where there are none. */
export function withValue(owner: Json | undefined, [key, ...rest]: string[], value: Json): Json {
  if (key === undefined) return value
  if (Array.isArray(owner))
    return owner.map((item, index) => (String(index) === key ? withValue(item, rest, value) : item))
  const map = typeof owner === 'object' && owner !== null ? owner : {}
  return { ...map, [key]: withValue(map[key], rest, value) }
}
