// A kind of reference: where it stands, and how its target is found.
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { podTemplates } from './made.ts'
import { textAt, valueAt } from './read.ts'
import type { World } from './world.ts'

/** A value that refers to something; `owner` is the map that holds it, such as a `backendRef`. */
export type Place = {
  file: string
  pointer: string
  value: Json
  owner: JsonObject
  document: JsonObject
  namespace: string
}

/**
 * `at`: patterns of pointers, `*` for every item or member. `kinds`: of objects; `pods` for all that make pods, and then the
 * patterns begin inside of the pod. `missing` says what is not there, in a few words; undefined when all is well.
 */
export type Row = {
  name: string
  kinds: readonly string[] | 'pods' | 'all'
  at: readonly string[]
  missing(place: Place, world: World): string | undefined
  /** A seeded mistake; without it a name gets an ending, a number another value, and a selector a label that nothing has. */
  broken?(value: Json): Json
}

/** The patterns of a row for a kind of object, from its top; none when the row is about other kinds. */
export function patternsFor({ kinds, at }: Row, kind: string): string[] {
  if (kinds !== 'pods') return kinds === 'all' || kinds.includes(kind) ? [...at] : []
  const template = podTemplates[kind]
  return template === undefined ? [] : at.map((pattern) => `/${[...template, 'spec'].join('/')}${pattern}`)
}

/** Every place of a document that a row is about. */
export function placesOf(row: Row, file: string, document: JsonObject): Place[] {
  return patternsFor(row, textAt(document, 'kind')).flatMap((pattern) =>
    expand(document, keysOf(pattern), { file, document, namespace: textAt(document, 'metadata', 'namespace') }),
  )
}

function expand(
  document: JsonObject,
  pattern: readonly string[],
  about: Pick<Place, 'file' | 'document' | 'namespace'>,
): Place[] {
  let found: Pick<Place, 'pointer' | 'value' | 'owner'>[] = [{ pointer: '', value: document, owner: document }]
  for (const key of pattern) found = found.flatMap((place) => members(place, key))
  return found.map((place) => ({ ...about, ...place }))
}

function members(
  { pointer, value }: Pick<Place, 'pointer' | 'value'>,
  key: string,
): Pick<Place, 'pointer' | 'value' | 'owner'>[] {
  if (typeof value !== 'object' || value === null) return []
  const owner = isJsonObject(value) ? value : {}
  const entries: [string, Json | undefined][] = Array.isArray(value)
    ? value.map((item, index) => [String(index), item])
    : Object.entries(value)
  return entries.flatMap(([name, member]) =>
    member === undefined || (key !== '*' && key !== name)
      ? []
      : [{ pointer: `${pointer}/${escaped(name)}`, value: member, owner }],
  )
}

export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Breaks a reference as a slip of the hand in an emitter would. */
export function brokenValue(row: Row, value: Json): Json {
  if (row.broken !== undefined) return row.broken(value)
  if (typeof value === 'number') return value + 11
  return isJsonObject(value)
    ? { ...value, matchLabels: { ...(valueAt(value, 'matchLabels') as JsonObject), gone: 'yes' } }
    : `${String(value)}-gone`
}

/** An object of a kind that stands in the same namespace, or in that which the reference names; '' for the whole cluster. */
export function objectOf(kind: string, where: 'namespace' | 'cluster' = 'namespace'): Row['missing'] {
  return ({ value, owner, namespace }, world) => {
    const place = where === 'cluster' ? '' : textAt(owner, 'namespace') || namespace
    return world.object(kind, place, String(value)) === undefined
      ? `${kind} ${place === '' ? '' : `${place}/`}${String(value)}`
      : undefined
  }
}

/** The object that a reference names together with its kind. */
export const objectOfOwnKind: Row['missing'] = (place, world) => objectOf(textAt(place.owner, 'kind'))(place, world)

/** A Secret, and the key in it where the reference names one and the keys are known. */
export const secret: Row['missing'] = ({ value, owner, namespace }, world) => {
  const place = `${textAt(owner, 'namespace') || namespace}/${String(value)}`
  if (owner['optional'] === true) return undefined
  return world.secrets.has(place) ? undefined : `Secret ${place}`
}
