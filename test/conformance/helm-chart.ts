// Reads a chart's files: default values with the keys that stand in comments, the values schema, and its sub-charts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isScalar, parse, parseDocument, type ParsedNode } from 'yaml'
import { isJsonObject, type Json } from '../../src/lib/json.ts'
import { chartFolders } from './charts.ts'
import { readSchema, type Schema, type SchemaStore } from './schemas.ts'

/** A chart: default values (as text and as nodes that know their place in it), schema, and the charts inside it. */
export type Chart = {
  name: string
  version: string
  text: string
  values: ParsedNode | null
  schema: Schema | undefined
  /** By the key under which the values of the sub-chart stand; `undefined` when its files are not at hand. */
  parts: Map<string, Chart | undefined>
}

/**
 * What is known of one map of values: where the defaults have it (in the chart, and in the sub-chart it is passed to),
 * and the schema of it. `parts` are the sub-charts whose values are keys of this map.
 */
export type Layer = {
  defaults: { node: ParsedNode | null; text: string }[]
  schema: Schema | undefined
  root: Schema | undefined
  parts: Map<string, Chart | undefined>
  /** The whole values of a chart, which take `global`. */
  isChart: boolean
}

const read = new WeakMap<SchemaStore, Map<string, Chart | undefined>>()

/** A chart by its published name, read once; `undefined` when its files are not among the schemas. */
export function readChart(store: SchemaStore, name: string): Chart | undefined {
  const charts = read.get(store) ?? new Map<string, Chart | undefined>()
  read.set(store, charts)
  if (!charts.has(name)) charts.set(name, readFiles(store, name))
  return charts.get(name)
}

function readFiles(store: SchemaStore, name: string): Chart | undefined {
  const folder = `charts/${chartFolders[name] ?? name}`
  const file = join(store.folder, folder, 'values.yaml')
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  const about = parse(readFileSync(join(store.folder, folder, 'Chart.yaml'), 'utf8')) as Json
  const source = readFileSync(join(store.folder, folder, 'SOURCES'), 'utf8')
  return {
    name,
    version: /^chart_version: "?([^\s"]+)/m.exec(source)?.[1] ?? 'unknown',
    text,
    values: parseDocument(text).contents,
    schema: readSchema(store, `${folder}/values.schema.json`),
    parts: new Map(
      dependencies(about).map(({ key, chart }) => [key, chart === name ? undefined : readChart(store, chart)]),
    ),
  }
}

/** The layer of a chart's whole values. */
export function chartLayer(chart: Chart): Layer {
  const schema = resolveReference(chart.schema, chart.schema)
  return {
    defaults: [{ node: chart.values, text: chart.text }],
    schema,
    root: chart.schema,
    parts: chart.parts,
    isChart: true,
  }
}

/** The keys of a default map, those that stand commented out at the same indentation included ("# key: value"). */
export function knownKeys({ node, text }: { node: ParsedNode | null; text: string }): string[] {
  if (!isMap(node)) return []
  const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
  const first = node.items[0]
  if (first === undefined) return keys
  const start = first.key.range[0]
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  return [...keys, ...commentedKeys(text, start, node.range[2], column)]
}

/** Lines from the first key to the end of the block; a comment line at the map's own column names an optional key. */
function commentedKeys(text: string, start: number, end: number, column: number): string[] {
  const before = text
    .slice(0, text.lastIndexOf('\n', start - 1) + 1)
    .split('\n')
    .reverse()
    .slice(1)
  const leading = before.slice(
    0,
    before.findIndex((line) => !/^\s*#/.test(line)),
  )
  const lines = [...leading, ...text.slice(start, end).split('\n')]
  const pattern = new RegExp(`^ {${column}}#+ ?([\\w.$-]+):(\\s|$)`)
  return lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])
}

/** Follows a `$ref` inside the same file; a schema without one is returned as it is. */
export function resolveReference(schema: Schema | undefined, root: Schema | undefined): Schema | undefined {
  const reference: unknown = schema?.['$ref']
  if (typeof reference !== 'string' || root === undefined) return schema
  const parts = reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
  let found: unknown = root
  for (const part of parts)
    found = (found as Record<string, unknown> | undefined)?.[part.replace(/~1/g, '/').replace(/~0/g, '~')]
  return resolveReference(found as Schema | undefined, root)
}

function dependencies(about: Json): { key: string; chart: string }[] {
  const list = isJsonObject(about) && Array.isArray(about['dependencies']) ? about['dependencies'] : []
  return list
    .filter((entry) => isJsonObject(entry))
    .map((entry) => {
      const chart = String(entry['name'])
      return { key: String(entry['alias'] ?? chart), chart }
    })
}
