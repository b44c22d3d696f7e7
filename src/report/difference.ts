// How a file on disk differs from what would be written: found by `synth --check`, drawn for people.
import { maskText } from './mask.ts'

/**
 * The part of two texts between their equal beginnings and their equal ends. `line` is 1-based and the same in both
 * texts. Long parts are cut; `moreExpected` and `moreFound` count the lines that are not shown.
 */
export type TextDifference = {
  line: number
  before: string[]
  expected: string[]
  moreExpected: number
  found: string[]
  moreFound: number
}

/** What `synth --check` reports of one path: `extra` is a file that is no longer produced. */
export type FileDifference = {
  path: string
  kind: 'missing' | 'changed' | 'extra'
  /** Only for `changed`: the first line that differs; a side is `undefined` where its text has ended. */
  firstDifference?: { line: number; expected: string | undefined; found: string | undefined }
  text?: TextDifference
}

/** Enough to see what happened; the whole is in the file. */
const linesOfContext = 2
const mostLines = 8

/** Compares line by line; answers `undefined` for equal texts. */
export function compareTexts(expectedText: string, foundText: string): TextDifference | undefined {
  if (expectedText === foundText) return undefined
  const expected = expectedText.split('\n')
  const found = foundText.split('\n')
  const start = countEqual(expected, found, Math.min(expected.length, found.length), (line) => line)
  const shorter = Math.min(expected.length, found.length) - start
  const end = countEqual(expected, found, shorter, (line, lines) => lines.length - 1 - line)
  return cutDifference(expected, found, start, end)
}

type Position = (index: number, lines: string[]) => number

function countEqual(expected: string[], found: string[], limit: number, at: Position): number {
  let count = 0
  while (count < limit && expected[at(count, expected)] === found[at(count, found)]) count++
  return count
}

function cutDifference(expected: string[], found: string[], start: number, end: number): TextDifference {
  const expectedLines = expected.slice(start, expected.length - end)
  const foundLines = found.slice(start, found.length - end)
  return {
    line: start + 1,
    before: expected.slice(Math.max(0, start - linesOfContext), start),
    expected: expectedLines.slice(0, mostLines),
    moreExpected: Math.max(0, expectedLines.length - mostLines),
    found: foundLines.slice(0, mostLines),
    moreFound: Math.max(0, foundLines.length - mostLines),
  }
}

const titles: Record<FileDifference['kind'], string> = {
  missing: 'is missing',
  changed: 'differs from what `quoin synth` writes',
  extra: 'is no longer produced',
}

/** One paragraph per file: what is wrong with it and, for a changed one, the lines (`-` on disk, `+` expected). */
export function printDifference({ path, kind, text }: FileDifference): string {
  const title = `${path} ${titles[kind]}\n`
  return text === undefined ? title : title + maskText(printLines(text))
}

function printLines(text: TextDifference): string {
  const first = text.line - text.before.length
  const lines = [
    ...text.before.map((line) => `    ${line}`),
    ...text.found.map((line) => `  - ${line}`),
    ...countMore('-', text.moreFound),
    ...text.expected.map((line) => `  + ${line}`),
    ...countMore('+', text.moreExpected),
  ]
  return `  @@ line ${first} @@\n${lines.map((line) => `${line.trimEnd()}\n`).join('')}`
}

function countMore(sign: string, count: number): string[] {
  return count === 0 ? [] : [`  ${sign} … ${count} more ${count === 1 ? 'line' : 'lines'}`]
}
