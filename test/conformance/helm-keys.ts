// The rule for Helm values: which keys of ours does the chart not know? A map is free when its default is empty or null
// and no schema lists its keys, or when the table of free maps says so; in any other map a key must be a default, a
// key that the defaults show commented out, a property of the schema, or a sub-chart.
import { isMap, isScalar, type ParsedNode } from 'yaml'
import type { Json, JsonObject } from '../../src/lib/json.ts'
import { misfits, type KeyTree } from '../../src/lib/key-tree.ts'
import { didYouMean } from '../../src/report/suggest.ts'
import { freeMaps } from './charts.ts'
import { chartLayer, knownKeys, resolveReference, type Chart, type Layer } from './helm-chart.ts'
import type { Schema } from './schemas.ts'

/** One sentence per key of `values` that the chart does not know, or that has another shape there. */
export function unknownKeys(values: Json, layer: Layer, chart: string): string[] {
  return misfits(values, keyTreeOf(layer, chart)).map(({ path, is, known }) => {
    const place = path.join('.')
    if (is === 'map') return `\`${place}\` is a map here and a single value in the chart`
    if (is === 'single') return `\`${place}\` is a single value here and a map in the chart`
    return `the chart has no value \`${place}\` and drops it in silence; ${didYouMean(path.at(-1) ?? '', known, 'keys') ?? 'it takes none here'}`
  })
}

/** Schemas may refer to themselves; no chart has values of its own as deep as this. */
const deepest = 12

/** The keys that a chart takes; `path` is that of the layer in it. */
export function keyTreeOf(layer: Layer, chart: string, path: readonly string[] = []): KeyTree {
  if (freeMaps[chart]?.[path.join('.')] !== undefined || isFree(layer) || path.length === deepest) return 1
  const known = new Set([
    ...layer.defaults.flatMap(knownKeys),
    ...propertiesOf(layer.schema),
    ...layer.parts.keys(),
    ...(layer.isChart ? ['global'] : []),
  ])
  if (isOpen(layer.schema)) known.add('*')
  return Object.fromEntries([...known].sort().map((key) => [key, keyTreeBelow(layer, key, chart, [...path, key])]))
}

function keyTreeBelow(layer: Layer, key: string, chart: string, path: string[]): KeyTree {
  const tree = keyTreeOf(below(layer, key), chart, path)
  return tree === 1 && isSingle(layer, key) ? 0 : tree
}

/** A default that is a number, a boolean or a text, and nowhere a map. */
function isSingle(layer: Layer, key: string): boolean {
  const defaults = layer.defaults.map(({ node }) => child(node, key)).filter((node) => node !== null)
  const maps = defaults.filter((node) => isMap(node) && node.items.length > 0)
  return maps.length === 0 && defaults.some((node) => isScalar(node) && node.value !== null && node.value !== '')
}

/** Free: no layer lists any key here. */
function isFree(layer: Layer): boolean {
  const listed = layer.defaults.some(({ node }) => isMap(node) && node.items.length > 0)
  return !listed && propertiesOf(layer.schema).length === 0 && layer.parts.size === 0
}

/** A schema that says in so many words that other keys are welcome. */
function isOpen(schema: Schema | undefined): boolean {
  const more: unknown = schema?.['additionalProperties']
  return isJsonSchema(more) || isJsonSchema(schema?.['patternProperties'])
}

/** What is known of the map under one key, the sub-chart that is configured there included. */
function below(layer: Layer, key: string): Layer {
  const part: Chart | undefined = layer.parts.get(key)
  const inner = part === undefined ? undefined : chartLayer(part)
  const own = layer.defaults.map(({ node, text }) => ({ node: child(node, key), text }))
  // A sub-chart whose files are not at hand: the parent lists only what it changes, so nothing can be said.
  const defaults = layer.parts.has(key) && part === undefined ? [] : [...own, ...(inner?.defaults ?? [])]
  const properties = layer.schema?.['properties'] as Record<string, Schema> | undefined
  const schema = resolveReference(properties?.[key] ?? anyOther(layer.schema), layer.root)
  return {
    defaults,
    schema: inner?.schema ?? schema,
    root: inner?.root ?? layer.root,
    parts: inner?.parts ?? new Map(),
    isChart: inner !== undefined,
  }
}

function anyOther(schema: Schema | undefined): Schema | undefined {
  const more: unknown = schema?.['additionalProperties']
  return isJsonSchema(more) ? more : undefined
}

function child(node: ParsedNode | null, key: string): ParsedNode | null {
  if (!isMap(node)) return null
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
  return (pair?.value as ParsedNode | undefined) ?? null
}

function propertiesOf(schema: Schema | undefined): string[] {
  return Object.keys((schema?.['properties'] as JsonObject | undefined) ?? {})
}

function isJsonSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
