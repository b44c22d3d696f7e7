// Where an assertion looks: the files of a pattern, the documents in one, and the values at a pointer.
import { parseAllDocuments } from 'yaml'
import { isJsonObject, type Json } from '../../src/lib/json.ts'

/** A value, and the JSON pointer to it. */
export type Place = { pointer: string; value: Json }

/** The paths that match a pattern, in which `*` stands for anything but a slash. */
export function matchingFiles(paths: Iterable<string>, pattern: string): string[] {
  return [...paths].filter((path) => matchesPattern(path, pattern, '[^/]*'))
}

/** The documents of a file: those of YAML, the one of JSON, and any other text as it stands. */
export function documentsOf(path: string, text: string): Json[] {
  if (path.endsWith('.json')) return [JSON.parse(text) as Json]
  if (!/\.ya?ml$/.test(path)) return [text]
  return parseAllDocuments(text).map((document): Json => document.toJS() as Json)
}

/**
 * The values at a JSON pointer, of which there can be several: the segment `*` stands for every member, and
 * `field=value` for every member whose field has that value, written as text, in which `*` stands for anything.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function valuesAt(document: Json, pointer: string): Place[] {
  return segmentsOf(pointer).reduce<Place[]>(
    (places, segment) => places.flatMap((place) => step(place, segment)),
    [{ pointer: '', value: document }],
  )
}

/** `/a/b~1c` -> `a`, `b/c` */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function step({ pointer, value }: Place, segment: string): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const field = /^(?<name>[^=]+)=(?<want>.*)$/s.exec(segment)?.groups
  return Object.entries(value).flatMap(([key, member]) => {
    if (member === undefined || !(segment === '*' || (field === undefined ? key === segment : hasField(member, field))))
      return []
    return [{ pointer: `${pointer}/${escapeSegment(key)}`, value: member }]
  })
}

function hasField(member: Json, { name = '', want }: Record<string, string>): boolean {
  return isJsonObject(member) && member[name] !== undefined && matchesPattern(String(member[name]), want ?? '', '.*')
}

/** Whether a text is what a pattern with `*` says; `wildcard` is what `*` may stand for. */
export function matchesPattern(text: string, pattern: string, wildcard = '.*'): boolean {
  return new RegExp(`^${pattern.split('*').map(escapeRegExp).join(wildcard)}$`, 's').test(text)
}

/** The pointers to all scalars and empty collections of a document, with their values. */
export function leavesOf(value: Json, pointer = ''): [string, Json][] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [[pointer, value]]
  return Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : leavesOf(member, `${pointer}/${escapeSegment(key)}`),
  )
}

function escapeSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
