// Keys that a map does not have: misspelt ones, and those that belong to another file.
import { isJsonObject, type Json } from '../lib/json.ts'
import type { SpecPath } from '../report/diagnostic.ts'
import { listNames, nearest } from '../report/suggest.ts'
import { foreignWord } from './foreign-words.ts'
import { fieldAt, mapForm, type SchemaNode } from './field.ts'
import type { Explanation, Violation } from './violations.ts'
import { printPath } from './wording.ts'

/** Which file a value comes from; each has its own set of keys at the top. */
export type FileKind = 'platform' | 'environment' | 'include'

const includeReason = 'an included file holds maps of named things only'
const releasesReason = 'which image runs is a fact of one environment, written there by `quoin release`'

/** A key that the language has, in a file or place where it cannot stand, or a key that it does not have at all. */
export function explainUnknownKey(violation: Violation): Explanation {
  const key = String(violation.error.params['additionalProperty'])
  return misplaced(violation, key) ?? unknown(violation, key)
}

function misplaced({ kind, path, field }: Violation, key: string): Explanation | undefined {
  const at = [...path, key]
  if (kind !== 'environment' && at.length === 1 && key === 'releases') {
    return {
      code: 'platform-only',
      message: '`releases` stands in environment files only',
      why: releasesReason,
      hint: 'move it to `environments/<name>.yaml`',
      path: at,
      target: 'key',
    }
  }
  const node = mapForm(field)?.properties?.[key]
  if (!node || kind === 'platform') return undefined
  const why = kind === 'include' ? includeReason : node['x-platform-only']
  const hint = 'move it to `platform.yaml`'
  const silent = kind === 'include' && key === 'include' // the reader has said it: it must know which files there are
  return {
    code: 'platform-only',
    message: `\`${printPath(at)}\` stands in \`platform.yaml\` only`,
    why,
    hint,
    path: at,
    target: 'key',
    silent,
  }
}

function unknown({ kind, path, field, value }: Violation, key: string): Explanation {
  const allowed = Object.entries(mapForm(field)?.properties ?? {}).filter(([, node]) =>
    mayStand(node, kind, path.length === 0),
  )
  const names = allowed.map(([name]) => name)
  const told = foreignWord(path, key) ?? misplacedThing(path, key, value)
  const near = told === undefined ? nearest(key, names) : undefined
  const place = path.length === 0 ? 'at the top of the file' : `in \`${printPath(path)}\``
  return {
    code: 'unknown-field',
    message: `there is no field \`${key}\` ${place}`,
    why: 'nothing is dropped in silence: a key without a meaning would have no effect',
    hint: told ?? hintFor(near, key, path, names),
    path: [...path, key],
    target: 'key',
    ...(near !== undefined && isJsonObject(value) && !Object.hasOwn(value, near) && { meant: near }),
  }
}

function hintFor(near: string | undefined, key: string, path: SpecPath, names: readonly string[]): string {
  if (near !== undefined) return `did you mean \`${near}\`?`
  return elsewhere(key, path) ?? `known fields: ${listNames(names)}`
}

/** The maps of named things, in the order in which a thing of unknown kind is looked for. */
const thingMaps = ['services', 'databases', 'caches', 'queues', 'externals', 'domains']

/** A service or a database that was written at the top of the file, told by its fields. */
function misplacedThing(path: SpecPath, key: string, value: Json | undefined): string | undefined {
  const thing = isJsonObject(value) ? value[key] : undefined
  if (path.length > 0 || !isJsonObject(thing)) return undefined
  const fields = Object.keys(thing)
  const map = thingMaps.find((name) => fields.length > 0 && fields.every((field) => fieldAt([name, 'x', field])))
  return map === undefined ? undefined : `indent \`${key}\` under \`${map}:\``
}

/** A key of a service or a database that was written at the top, or the other way round, is only out of its place. */
function elsewhere(key: string, path: readonly unknown[]): string | undefined {
  if (path.length > 0) return fieldAt([key]) && `\`${key}\` is written at the top of the file`
  const owner = ['service', 'database', 'domain'].find((kind) => fieldAt([`${kind}s`, 'x', key]))
  return owner && `\`${key}\` is a field of a ${owner}: write it under the ${owner}’s name in \`${owner}s\``
}

function mayStand(node: SchemaNode, kind: FileKind, top: boolean): boolean {
  if (kind === 'environment') return node['x-platform-only'] === undefined
  return kind === 'platform' || !top || node['x-include'] === true
}
