// Blacks out secrets in everything that is printed: lines of files, messages, hints. Terminals and logs of CI are read by many.
import type { Diagnostic, Span } from './diagnostic.ts'
import type { TextOf } from './frame.ts'
import { findSecrets } from './secrets/find.ts'
import { namedAsSecret } from './secrets/names.ts'

/** Diagnostics and files as they may be shown. */
export type Masked = { diagnostics: Diagnostic[]; textOf: TextOf }

/**
 * Covers every secret in the files that diagnostics point into (their frames show lines around the mistake too), what a
 * `masked` diagnostic points at, and the same texts where a message quotes them, also cut.
 */
export function maskSecrets(textOf: TextOf, diagnostics: readonly Diagnostic[]): Masked {
  const files = new Set(
    diagnostics
      .flatMap(({ span, related = [] }) => [span, ...related.map((each) => each.span)])
      .flatMap((span) => span?.file ?? []),
  )
  const covered = new Map<string, string>()
  const values = new Set<string>()
  for (const file of files) {
    const text = textOf(file)
    if (text === undefined) continue
    const places = mergedPlaces([...placesIn(text), ...masksIn(text, file, diagnostics)])
    for (const { start, end } of places) for (const line of text.slice(start, end).split(/\s+/)) values.add(line)
    covered.set(file, coverPlaces(text, places))
  }
  const cover = (text: string): string => maskText(coverValues(text, values))
  return {
    textOf: (file) => covered.get(file) ?? textOf(file),
    diagnostics: diagnostics.map((each) => coverWords(each, cover)),
  }
}

/** Any other text, with every secret in it covered. */
export function maskText(text: string): string {
  return coverPlaces(text, mergedPlaces(placesIn(text)))
}

type Place = { start: number; end: number }

/** What has the form of a secret, and values whose names say that they are one. */
function placesIn(text: string): Place[] {
  return [...findSecrets(text), ...namedIn(text)]
}

/** `API_TOKEN: hunter2` and `{API_TOKEN: "hunter2"}` in a line, read without a parser: the text may be no YAML at all. */
const pair =
  /(?<=^|[\s{,"'-])(?<name>[A-Za-z_][\w./-]*)["']?[ \t]*[:=][ \t]*(?<value>"[^"\n]*"?|'[^'\n]*'?|[^\s,}\]#"'][^,}\]#\n]*)/gm

function namedIn(text: string): Place[] {
  return [...text.matchAll(pair)].flatMap(({ index, 0: all, groups }): Place[] => {
    const { name = '', value = '' } = groups ?? {}
    if (!namedAsSecret(name, value.trim().replace(/^["']|["']$/g, ''))) return []
    const start = index + all.length - value.length
    return [{ start, end: /^[|>]/.test(value) ? endOfBlock(text, index + all.length) : start + value.trimEnd().length }]
  })
}

/** The lines of a block text are those that are indented deeper than its key. */
function endOfBlock(text: string, from: number): number {
  const head = text.slice(text.lastIndexOf('\n', from) + 1, from)
  const depth = /^ */.exec(head)?.[0].length ?? 0
  const block = new RegExp(`(?:\\n(?: {${depth + 1},}.*|[ \\t]*(?=\\n)))*`, 'y')
  block.lastIndex = from
  return from + (block.exec(text)?.[0].length ?? 0)
}

function masksIn(text: string, file: string, diagnostics: readonly Diagnostic[]): Place[] {
  const starts = startsOfLines(text)
  return diagnostics.flatMap(({ masked, span }) =>
    masked === true && span !== undefined && span.file === file ? placeOfSpan(span, starts) : [],
  )
}

function placeOfSpan({ line, column, length }: Span, starts: readonly number[]): Place[] {
  const start = starts[line - 1]
  return start === undefined ? [] : [{ start: start + column - 1, end: start + column - 1 + length }]
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function mergedPlaces(places: Place[]): Place[] {
  const merged: Place[] = []
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last === undefined || place.start > last.end) merged.push({ ...place })
    else last.end = Math.max(last.end, place.end)
  }
  return merged
}

/** The covered text keeps its length and its lines, so that an underline stays below it. */
function coverPlaces(text: string, places: readonly Place[]): string {
  let covered = ''
  let at = 0
  for (const { start, end } of places) {
    covered += text.slice(at, start) + bullets(text.slice(start, end))
    at = end
  }
  return covered + text.slice(at)
}

function bullets(text: string): string {
  return text.replace(/[^\s"'\r]/g, '•')
}

/** So many letters of a secret are enough to know it again where a message has cut it. */
const knownBy = 8

function coverValues(text: string, values: ReadonlySet<string>): string {
  let covered = text
  for (const value of values) {
    const known = value.replace(/^["']|["']$/g, '')
    if (known.length >= leastKnown) covered = coverValue(covered, known)
  }
  return covered
}

/** A shorter one could be any word. */
const leastKnown = 4

/** A short one counts as a whole word only, so that a name that holds it stays readable. */
function coverValue(text: string, value: string): string {
  const beginning = value.slice(0, knownBy)
  let covered = text
  for (let at = covered.indexOf(beginning); at >= 0; at = covered.indexOf(beginning, at + 1)) {
    const found = /^[^\s`"']*/.exec(covered.slice(at))?.[0] ?? ''
    const isWord = !/[A-Za-z0-9]/.test(covered.charAt(at - 1)) && (value.length > knownBy || found === value)
    if (isWord) covered = covered.slice(0, at) + bullets(found) + covered.slice(at + found.length)
  }
  return covered
}

function coverWords(diagnostic: Diagnostic, cover: (text: string) => string): Diagnostic {
  const { message, why, hint, related } = diagnostic
  return {
    ...diagnostic,
    message: cover(message),
    ...(why !== undefined && { why: cover(why) }),
    ...(hint !== undefined && { hint: cover(hint) }),
    ...(related !== undefined && { related: related.map((place) => ({ ...place, message: cover(place.message) })) }),
  }
}
