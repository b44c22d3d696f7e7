// The inventory: what each chart makes of the values that the platforms give it, one file of facts per chart.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import type { ObjectFacts } from './object-facts.ts'
import type { Release } from './releases.ts'

/** One object of a chart; `in`: the renders that have it as it is here, all of them where nothing is said. */
export type InventoryObject = ObjectFacts & { in?: string[] }

/** The facts of one chart, or of the plain manifests of an add-on. */
export type Inventory = {
  chart: string
  repository: string
  /** The version that `src/model/versions/charts.ts` pinned when this was written. */
  pinned: string
  /** The version that was rendered: the nearest, where the pinned one could not be had. */
  rendered: string
  /** When, as year-month-day. */
  read: string
  /** Keys of values that change nothing in any render, and are not just the chart's default; null where nobody looked. */
  withoutEffect: string[] | null
  /** Every different render, and where it is used. */
  renders: Record<string, string[]>
  objects: InventoryObject[]
}

/** Where they are kept. */
export const inventoryFolder = 'test/facts/charts'

/** What a person does when the inventory is out of date. */
export const howToRenew = 'render the charts again: npm run charts -- <folder of charts> (test/facts/charts/README.md)'

/** All of them, by chart. */
export function readInventories(folder = inventoryFolder): Map<string, Inventory> {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
  const all = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Inventory)
  return new Map(all.map((inventory) => [inventory.chart, inventory]))
}

/** Values that become the configuration of a program and no object: another text in them makes no other object. */
const configurations: Record<string, string[]> = {
  'kube-prometheus-stack': ['alertmanager.config', 'alertmanager.templateFiles', 'grafana.grafana.ini'],
  'prometheus-blackbox-exporter': ['config.modules'],
  jaeger: ['userconfig'],
}

/** Names a render: the same name, the same objects. Texts of many lines are files of configuration, and do not count. */
export function renderName({ chart, addon, namespace, kubernetes, values }: Release): string {
  const shape = shapeOf(values ?? {}, configurations[chart] ?? [], '')
  return createHash('sha256')
    .update(JSON.stringify([chart, addon, namespace, kubernetes, shape]))
    .digest('hex')
    .slice(0, 10)
}

function shapeOf(value: Json, hidden: string[], path: string): Json {
  if (hidden.includes(path)) return 'configuration'
  if (typeof value === 'string') return value.includes('\n') && !isManifest(value) ? 'text' : value
  if (Array.isArray(value)) return value.map((item, index) => shapeOf(item, hidden, `${path}.${index}`))
  if (!isJsonObject(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(
    keys.map((key) => [key, shapeOf(value[key] ?? null, hidden, path === '' ? key : `${path}.${key}`)]),
  )
}

/** Some charts take objects as texts. */
function isManifest(text: string): boolean {
  return /^(apiVersion|kind): /m.test(text)
}

/** The objects of one render. */
export function objectsIn(inventory: Inventory, render: string): ObjectFacts[] {
  return inventory.objects.filter((object) => object.in === undefined || object.in.includes(render))
}

/** Objects of several renders as one list: what is the same in all of them is told once. */
export function foldRenders(renders: ReadonlyMap<string, ObjectFacts[]>): InventoryObject[] {
  const found = new Map<string, { object: ObjectFacts; in: string[] }>()
  for (const [render, objects] of renders)
    for (const object of objects) {
      const key = JSON.stringify(object)
      const entry = found.get(key) ?? { object, in: [] }
      found.set(key, entry)
      if (!entry.in.includes(render)) entry.in.push(render)
    }
  return [...found.values()]
    .map(({ object, in: where }) => (where.length === renders.size ? object : { ...object, in: where.sort() }))
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
}

function sortKey({ kind, namespace = '', name, ...rest }: InventoryObject): string {
  return [kind, namespace, name, JSON.stringify(rest)].join('\u0000')
}

/** The text of a file: an object a line, so that a difference is read as one. */
export function inventoryText({ objects, renders, ...head }: Inventory): string {
  const lines = (entries: string[]) => entries.map((entry) => `    ${entry}`).join(',\n')
  const uses = Object.entries(renders).map(([name, places]) => `${JSON.stringify(name)}: ${JSON.stringify(places)}`)
  const fields = Object.entries(head as JsonObject).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},`)
  const all = objects.map((object) => JSON.stringify(object))
  return `{\n${fields.join('\n')}\n  "renders": {\n${lines(uses)}\n  },\n  "objects": [\n${lines(all)}\n  ]\n}\n`
}
