// Prints the TypeScript types of the spec as written.
import { compile } from 'json-schema-to-typescript'
import { header } from './header.mjs'
import { childrenOf, mapChildren, refName } from './schema.mjs'

const options = {
  bannerComment: `${header}import type { Json } from '../lib/json.ts'`,
  additionalProperties: false,
  unreachableDefinitions: true,
  ignoreMinAndMaxItems: true,
  style: { semi: false, singleQuote: true, printWidth: 120 },
}

/** What json-schema-to-typescript says about the origin of each type; it tells a reader nothing. */
const origin =
  / \*\n \* This interface was referenced by `PlatformSpec`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g

/** Type aliases instead, which TypeScript lets pass as plain JSON objects. */
const interfaceStart = /export interface (\w+) \{/g

/** The text of `src/derived/spec.ts`. */
export async function printTypes({ platform, environment, include }) {
  const names = typeNames(platform.$defs)
  const named = (node) => nameReferences(node, names)
  const { releases: _releases, ...defs } = platform.$defs
  const schema = { ...named(platform), $id: 'PlatformSpec', title: undefined, $defs: mapValues(defs, named) }
  const code = await compile(schema, 'PlatformSpec', { ...options, customName: (_node, key) => names[key] })
  return (
    code.replaceAll(origin, '').replaceAll(interfaceStart, 'export type $1 = {') +
    overlayType(platform, environment) +
    includeType(include)
  )
}

/** The entry of `environments:` leaves the plain name to the file of the environment. */
const exceptions = { environment: 'DeclaredEnvironmentSpec' }

/** `service` is called `ServiceSpec`, `duration` just `Duration`: only what has parts is a spec of something. */
function typeNames(defs) {
  const hasParts = (node) => {
    const name = refName(node)
    return node.type === 'object' || (name ? hasParts(defs[name]) : childrenOf(node).some(hasParts))
  }
  const entries = Object.entries(defs).map(([key, node]) => [
    key,
    key[0].toUpperCase() + key.slice(1) + (hasParts(node) ? 'Spec' : ''),
  ])
  return { ...Object.fromEntries(entries), ...exceptions }
}

/** References become type names, so that the description of the place, not of the definition, stands at each field. */
function nameReferences(node, names) {
  const name = refName(node)
  if (name !== undefined) return { description: node.description, tsType: names[name] }
  if (isAnything(node)) return { description: node.description, tsType: 'Json' }
  const named = mapChildren(node, (child) => nameReferences(child, names))
  return node.additionalProperties === true ? { ...named, additionalProperties: { tsType: 'Json | undefined' } } : named
}

/** A value in a language of others, of which nothing is asked. */
function isAnything(node) {
  return Object.keys(node).every((key) => ['description', 'examples'].includes(key))
}

function overlayType(platform, environment) {
  const shared = Object.keys(platform.properties).filter((key) => key in environment.properties)
  return `
/** A part of the spec as an environment file may say it: any of its keys, and \`false\` or \`null\` to remove one. */
export type Overlay<Part> = Part extends readonly unknown[] ? Part
  : Part extends object ? { [Key in keyof Part]?: Overlay<Part[Key]> | false | null }
  : Part

/** What differs in one environment: environments/<name>.yaml. */
export type EnvironmentSpec = Overlay<Pick<PlatformSpec, ${unionOf(shared)}>> & {
  /** ${environment.$defs.releases.description} */
  releases?: { [service: string]: string }
}
`
}

function includeType(include) {
  return `
/** A file of \`include:\`: some of the maps of named things. */
export type IncludeSpec = Pick<PlatformSpec, ${unionOf(Object.keys(include.properties))}>
`
}

function unionOf(keys) {
  return keys.map((key) => `'${key}'`).join(' | ')
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
