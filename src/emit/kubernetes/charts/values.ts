// The values of a chart: what differs between environments, under names that people can read.
import { isJsonObject, type Json, type JsonObject, ownValue } from '../../../lib/json.ts'

/** A value by environment, in their order; undefined where an environment has none. */
export type Variants = readonly (Json | undefined)[]

/** `optional`: where an environment has none, nothing must be there; otherwise it does not matter. */
type Value = { variants: Variants; optional: boolean }

/** Values stand in an object, and that in a service. */
const depthOfValues = 2

/** Parts of a path that say nothing to people. */
const silent = new Set(['spec', 'template', 'metadata', 'data', 'containers'])

/** Collects the values of all environments by `<group>.<object>.<name>`. */
export class Values {
  readonly #values = new Map<string, Value>()

  /**
   * Where the value stands under `.Values`: in the first of these places that is free, or has it already. Values of one name are
   * one, where no environment tells them apart.
   */
  place(places: readonly string[], variants: Variants, optional = false): string {
    for (let count = 0; ; count++) {
      const address = places[count] ?? `${places.at(-1)}${count - places.length + 2}`
      const known = this.#values.get(address)
      const both = known === undefined ? { variants, optional } : merged(known, { variants, optional })
      if (both === undefined) continue
      this.#values.set(address, both)
      return address
    }
  }

  /** The tree of one environment. An object without values is there too: a template asks it for what may be missing. */
  of(environment: number): JsonObject {
    const root: JsonObject = {}
    for (const [address, { variants }] of this.#inOrder()) put(root, address.split('.'), variants[environment])
    return root
  }

  /** A schema that knows these values and no others; `global` is Helm's own. @see https://helm.sh/docs/topics/charts/#schema-files */
  schema(): JsonObject {
    const root: JsonObject = { properties: { global: { type: 'object' } } }
    for (const [address, value] of this.#inOrder())
      put(
        root,
        address.split('.').flatMap((part) => ['properties', part]),
        typeOf(value),
      )
    return { $schema: 'https://json-schema.org/draft-07/schema#', ...closed(root) }
  }

  #inOrder(): [string, Value][] {
    return [...this.#values].sort(([one], [other]) => (one < other ? -1 : 1))
  }
}

/** Names of a value by its path, the shortest first; `enabled` says of every object whether it is there. */
export function namesOf(path: readonly string[]): string[] {
  return [path.filter((part) => !silent.has(part)), path].map(camel).filter((name) => name !== 'enabled')
}

/** `['app', 'LOG_LEVEL']` -> `appLogLevel`, which a template can name. */
export function camel(path: string | readonly string[]): string {
  const words = [path]
    .flat()
    .join(' ')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (/[a-z]/.test(word) ? word : word.toLowerCase()))
  const text = words
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
  return /^[a-z]/.test(text) ? text : `item${text}`
}

/**
 * What Helm must merge into `base` to get `wanted`: it deletes what is null. Of an object that is left out nothing is read.
 * @see https://helm.sh/docs/chart_template_guide/values_files/#deleting-a-default-key
 */
export function overlay(base: JsonObject, wanted: JsonObject, depth = 0): JsonObject {
  if (depth === depthOfValues && wanted.enabled === false) return { enabled: false }
  const keys = [...new Set([...Object.keys(wanted), ...Object.keys(base)])]
  return Object.fromEntries(
    keys.map((key) => [
      key,
      overlaid(ownValue(base, key), ownValue(wanted, key) ?? (depth < depthOfValues ? {} : null), depth),
    ]),
  )
}

function overlaid(base: Json | undefined, wanted: Json, depth: number): Json {
  return isJsonObject(wanted) && isJsonObject(base) ? overlay(base, wanted, depth + 1) : wanted
}

/** One value that is right wherever either is needed; undefined where there is none. */
function merged(one: Value, other: Value): Value | undefined {
  const pairs = one.variants.map((value, index) => [value, other.variants[index]] as const)
  const loose = !one.optional && !other.optional
  const fits = pairs.every(
    ([a, b]) => (loose && (a === undefined || b === undefined)) || JSON.stringify(a) === JSON.stringify(b),
  )
  return fits && one.optional === other.optional
    ? { variants: pairs.map(([a, b]) => a ?? b), optional: one.optional }
    : undefined
}

function put(root: JsonObject, path: readonly string[], value: Json | undefined): void {
  let node = root
  for (const part of path.slice(0, -1)) {
    const inner = ownValue(node, part) ?? {}
    node[part] = inner
    node = inner as JsonObject
  }
  if (value !== undefined) node[path.at(-1) ?? ''] = value
}

function typeOf({ variants, optional }: Value): JsonObject {
  const types = new Set(variants.filter((value) => value !== undefined).map(nameOfType))
  if (optional) types.add('null')
  const [only, ...more] = [...types].sort()
  return { type: only === undefined || more.length > 0 ? [...types].sort() : only }
}

function nameOfType(value: Json): string {
  if (Array.isArray(value)) return 'array'
  if (value === null) return 'null'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

function closed({ properties }: JsonObject): JsonObject {
  const members = Object.entries(properties as JsonObject).map(([key, value]) => [
    key,
    'properties' in (value as JsonObject) ? closed(value as JsonObject) : value,
  ])
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(members) }
}
