// The words of a person -> a path of the spec: `domains.example.com.tls` has three segments, not four.
import { fieldAt, mapForm } from '../../check/field.ts'
import { isJsonObject, ownValue, type Json, type JsonObject } from '../../lib/json.ts'
import type { Diagnostic, SpecPath } from '../../report/diagnostic.ts'
import { didYouMean, listNames, nearest } from '../../report/suggest.ts'
import type { Layers } from '../../resolve/layers/layers.ts'
import { valueAt } from './values.ts'

/** A path that exists in some layer or that the language knows, or what is wrong with the first segment that does not. */
export function findPath(words: string, layers: Layers[]): { path?: SpecPath; problem?: Diagnostic } {
  const roots = layers.flatMap(({ platform, overlays, effective }) => [
    platform,
    ...overlays.map(({ spec }) => spec),
    effective as unknown as Json,
  ])
  const path: (string | number)[] = []
  let rest = words
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((word) => word !== '')
  while (rest.length > 0) {
    const known = keysAt(path, roots)
    const length = lengthOfKey(rest, known)
    if (length === 0) return { problem: unknownPath(path, rest, known, path.length === 0 ? roots : []) }
    const key = rest.slice(0, length).join('.')
    path.push(roots.some((root) => Array.isArray(valueAt(root, path))) ? Number(key) : key)
    rest = rest.slice(length)
  }
  return path.length > 0 ? { path } : { problem: unknownPath([], [words], keysAt([], roots), roots) }
}

/** How many words form a key: as many as possible, because names may hold dots. */
function lengthOfKey(words: string[], known: string[]): number {
  for (let length = words.length; length > 0; length--)
    if (known.includes(words.slice(0, length).join('.'))) return length
  return 0
}

/** The keys that someone wrote or that a default filled, and the fields that the language has there. */
function keysAt(path: SpecPath, roots: Json[]): string[] {
  const written = roots.flatMap((root) => {
    const value = valueAt(root, path)
    return isJsonObject(value) || Array.isArray(value) ? Object.keys(value) : []
  })
  const field = fieldAt(path)
  const fields = Object.keys((field && mapForm(field)?.properties) ?? {})
  return [...new Set([...written, ...fields])].filter((key) => path.length > 0 || key !== 'environment')
}

/** Where the spec has the name, when it is asked for without its group: `web` is `services.web`. */
function placesOf([name = '', ...rest]: string[], roots: Json[]): string | undefined {
  const groups = roots.flatMap((root) =>
    isJsonObject(root) ? Object.keys(root).filter((group) => ownValue(mapAt(root, group), name) !== undefined) : [],
  )
  const places = [...new Set(groups)].map((group) => [group, name, ...rest].join('.'))
  return places.length === 0 ? undefined : `did you mean ${listNames(places, 'or')}?`
}

function mapAt(root: JsonObject, group: string): JsonObject {
  const map = root[group]
  return isJsonObject(map) ? map : {}
}

function unknownPath(path: SpecPath, rest: string[], known: string[], roots: Json[]): Diagnostic {
  const near = rest
    .map((_, index) => nearest(rest.slice(0, rest.length - index).join('.'), known))
    .find((name) => name !== undefined)
  const place = path.length === 0 ? 'at the top of the spec' : `in \`${path.join('.')}\``
  const isEnd = known.length === 0
  return {
    code: 'unknown-path',
    severity: 'error',
    message: isEnd
      ? `\`${path.join('.')}\` is a single value, so there is no \`${rest.join('.')}\` in it`
      : `there is no \`${rest[0]}\` ${place}`,
    hint: isEnd
      ? `ask for \`${path.join('.')}\``
      : near === undefined
        ? (placesOf(rest, roots) ?? didYouMean(rest[0] ?? '', known, 'keys'))
        : `did you mean \`${[...path, near].join('.')}\`?`,
  }
}
