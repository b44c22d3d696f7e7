// The rule for Helm values: which keys of ours does the chart not know? A map is free when its default is empty or null
// and no schema lists its keys, or when the table of free maps says so; in any other map a key must be a default, a
// key that the defaults show commented out, a property of the schema, or a sub-chart.
import { isMap, isScalar, type ParsedNode } from 'yaml'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { didYouMean } from '../../src/report/suggest.ts'
import { freeMaps } from './charts.ts'
import { chartLayer, knownKeys, resolveReference, type Chart, type Layer } from './helm-chart.ts'
import type { Schema } from './schemas.ts'

/** One sentence per key of `values` that the chart does not know, or that has another shape there. */
export function unknownKeys(values: Json, layer: Layer, chart: string, path = ''): string[] {
  if (!isJsonObject(values) || freeMaps[chart]?.[path] !== undefined || isFree(layer)) return []
  const known = new Set([...layer.defaults.flatMap(knownKeys), ...propertiesOf(layer.schema), ...layer.parts.keys(), 'global'])
  return Object.entries(values).flatMap(([key, value]) => {
    const place = path === '' ? key : `${path}.${key}`
    if (!known.has(key)) return isOpen(layer.schema) ? [] : [unknown(place, key, known)]
    return [...wrongShape(value ?? null, layer, key, place), ...unknownKeys(value ?? null, below(layer, key), chart, place)]
  })
}

function unknown(place: string, key: string, known: Set<string>): string {
  return `the chart has no value \`${place}\` and drops it in silence; ${didYouMean(key, known, 'keys') ?? 'it takes none here'}`
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

/** A default that is a number, a boolean or a text where we write a map, or a map where we write one of those. */
function wrongShape(value: Json, layer: Layer, key: string, place: string): string[] {
  const defaults = layer.defaults.map(({ node }) => child(node, key)).filter((node) => node !== null)
  const scalars = defaults.filter((node) => isScalar(node) && node.value !== null && node.value !== '')
  const maps = defaults.filter((node) => isMap(node) && node.items.length > 0)
  if (isJsonObject(value) && scalars.length > 0 && maps.length === 0) return [`\`${place}\` is a map here and a single value in the chart`]
  if (typeof value !== 'object' && maps.length > 0) return [`\`${place}\` is a single value here and a map in the chart`]
  return []
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
  return { defaults, schema: inner?.schema ?? schema, root: inner?.root ?? layer.root, parts: inner?.parts ?? new Map() }
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
