// How a file on disk differs from what would be written: found by `synth --check`, drawn for people.
import { structuredPatch } from 'diff'
import { maskText } from './mask.ts'

/** Lines that changed, with those around them, each behind `-` (on disk), `+` (expected) or a blank; `line` is 1-based, on disk. */
export type Hunk = { line: number; lines: string[] }

/** The places where two texts differ. `more` counts the changed lines that are not shown. */
export type TextDifference = { hunks: Hunk[]; more: number }

/** What `synth --check` reports of one path: `extra` is a file that is no longer produced. */
export type FileDifference = {
  path: string
  kind: 'missing' | 'changed' | 'extra'
  text?: TextDifference
}

/** Enough to see what happened; the whole is in the file. */
const linesOfContext = 2
const mostLines = 24

/** So many changed lines are told apart; a file that has more of them is another file, and finding each would take long. */
const mostEdits = 2_000

/** Compares line by line; answers `undefined` for equal texts. */
export function compareTexts(expected: string, found: string): TextDifference | undefined {
  if (expected === found) return undefined
  const patch = structuredPatch('', '', found, expected, '', '', { context: linesOfContext, maxEditLength: mostEdits })
  if (patch === undefined) return { hunks: [], more: Math.max(countLines(expected), countLines(found)) }
  return cut(patch.hunks.map(({ oldStart, lines }) => ({ line: oldStart, lines })))
}

function countLines(text: string): number {
  return text.split('\n').length
}

function cut(hunks: Hunk[]): TextDifference {
  const shown: Hunk[] = []
  let left = mostLines
  for (const { line, lines } of hunks) {
    if (left > 0) shown.push({ line, lines: lines.slice(0, left) })
    left -= lines.length
  }
  return { hunks: shown, more: countChanged(hunks) - countChanged(shown) }
}

function countChanged(hunks: Hunk[]): number {
  return hunks.flatMap(({ lines }) => lines).filter((line) => /^[-+]/.test(line)).length
}

const titles: Record<FileDifference['kind'], string> = {
  missing: 'is missing',
  changed: 'differs from what `quoin synth` writes',
  extra: 'is no longer produced',
}

/** One paragraph per file: what is wrong with it and, for a changed one, the lines (`-` on disk, `+` expected). */
export function printDifference({ path, kind, text }: FileDifference): string {
  const title = `${path} ${titles[kind]}\n`
  return text === undefined ? title : title + maskText(printHunks(text))
}

function printHunks({ hunks, more }: TextDifference): string {
  const parts = hunks.flatMap(({ line, lines }) => [`@@ line ${line} @@`, ...lines.map(printLine)])
  const rest = more === 0 ? [] : [`… ${more} more changed ${more === 1 ? 'line' : 'lines'}`]
  return [...parts, ...rest].map((line) => `  ${line}\n`).join('')
}

/** `-port: 80` -> `- port: 80`; the note of a missing line feed at the end stays as it is. */
function printLine(line: string): string {
  return line.startsWith('\\') ? line : `${line.charAt(0)} ${line.slice(1)}`.trimEnd()
}
