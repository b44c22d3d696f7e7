// Draws diagnostics for people: the lines in question with what is wrong underlined, why it matters, and what to write.
import { printable } from './columns.ts'
import { cutAround } from './cut.ts'
import type { Diagnostic, RelatedPlace, Severity, Span } from './diagnostic.ts'
import { maskSecrets } from './mask.ts'
import { sortDiagnostics } from './sort.ts'

/** How to draw. `tail` ends the summary, such as `nothing was written`; `verbose` lists what else is only counted. */
export type FrameOptions = { color: boolean; tail?: string; verbose?: boolean }

/** Gives the text of a file by the name that spans use; `undefined` when there is none, and no lines are shown then. */
export type TextOf = (file: string) => string | undefined

/** How many lines are shown before and after the one that is wrong: enough to see which map it belongs to. */
const linesBefore = 2
const linesAfter = 1

/** So many warnings of one kind are drawn; more of them get a line each, below the rest: they would bury what is new. */
const warningsDrawn = 3

/** Known limits of this version: they are the same in every run, and would hide a warning that is new. */
export const countedCode = 'not-yet-supported'

/**
 * Draws all diagnostics, sorted and each once, with a summary such as `2 errors, 1 warning; nothing was written`. The
 * answer ends with a line feed, and is empty without diagnostics. Errors are always drawn with their lines; what this
 * version does not write yet is counted in one line where nothing is wrong.
 */
export function formatDiagnostics(diagnostics: Iterable<Diagnostic>, textOf: TextOf, options: FrameOptions): string {
  const all = sortDiagnostics(diagnostics)
  const told = options.verbose === true ? all : all.filter(({ code }) => code !== countedCode)
  const hasErrors = told.some(({ severity }) => severity === 'error')
  return formatTold(told, textOf, options) + (hasErrors ? '' : countLine(all.length - told.length, told.length > 0))
}

function countLine(count: number, isBelow: boolean): string {
  if (count === 0) return ''
  const fields = count === 1 ? '1 field of the spec is' : `${count} fields of the spec are`
  return `${isBelow ? '\n' : ''}${fields} accepted and not written yet; \`quoin synth --verbose\` lists them\n`
}

function formatTold(diagnostics: Diagnostic[], textOf: TextOf, options: FrameOptions): string {
  const { diagnostics: sorted, textOf: shown } = maskSecrets(textOf, diagnostics)
  if (sorted.length === 0) return ''
  const paint = options.color ? paints.color : paints.plain
  const frequent = frequentWarnings(sorted)
  const drawn = sorted
    .filter(({ code }) => !frequent.has(code))
    .map((diagnostic) => formatDiagnostic(diagnostic, shown, paint))
  const listed = sorted
    .filter(({ code }) => frequent.has(code))
    .map((diagnostic) => `${formatLine(diagnostic, paint)}\n`)
    .join('')
  return [...drawn, ...(listed === '' ? [] : [listed]), `${summarize(sorted, options.tail)}\n`].join('\n')
}

/** Codes of warnings that come too often to be drawn one by one. */
function frequentWarnings(diagnostics: Diagnostic[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { code, severity } of diagnostics)
    if (severity === 'warning') counts.set(code, (counts.get(code) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > warningsDrawn).map(([code]) => code))
}

function formatLine({ severity, code, message, span, hint }: Diagnostic, paint: Paint): string {
  const place = span === undefined ? '' : ` ${placeOf(span)}:`
  const help = hint === undefined ? '' : paint.faint(` (${printable(hint).replace(/\s+/g, ' ')})`)
  return `${paint[severity](`${severity}[${code}]`)}${place} ${printable(message).replace(/\s+/g, ' ')}${help}`
}

function formatDiagnostic(diagnostic: Diagnostic, textOf: TextOf, paint: Paint): string {
  const { severity, code, message, span, why, hint, related = [] } = diagnostic
  const head = paint[severity](`${severity}[${code}]`) + (span ? ` ${placeOf(span)}` : '')
  return [
    head,
    indent(paint.strong(printable(message, true))),
    ...(span ? frame(span, textOf, paint[severity], paint, { before: linesBefore, after: linesAfter }) : []),
    ...related.flatMap((place) => formatRelated(place, textOf, paint)),
    ...(why === undefined ? [] : [label('why', why, paint)]),
    ...(hint === undefined ? [] : [label('help', hint, paint)]),
    '',
  ].join('\n')
}

function formatRelated({ message, span }: RelatedPlace, textOf: TextOf, paint: Paint): string[] {
  return [
    indent(`${placeOf(span)}: ${printable(message)}`),
    ...frame(span, textOf, paint.note, paint, { before: 0, after: 0 }),
  ]
}

function placeOf({ file, line, column }: Span): string {
  return `${printable(file)}:${line}:${column}`
}

/** `help: did you mean …`; further lines of a snippet are indented like its first. */
function label(name: string, text: string, paint: Paint): string {
  const continued = printable(text, true).replace(/\n(?=.)/g, `\n${' '.repeat(name.length + 4)}`)
  return `  ${paint.note(`${name}:`)} ${continued.trimEnd()}`
}

/** The line of a span with its neighbours, numbered, and the underline below it. */
function frame(
  span: Span,
  textOf: TextOf,
  underline: Painter,
  paint: Paint,
  context: { before: number; after: number },
): string[] {
  const lines = textOf(span.file)?.split(/\r?\n/)
  const line = lines?.[span.line - 1]
  if (!lines || line === undefined) return []
  const above = neighbours(lines, Math.max(1, span.line - context.before), span.line - 1)
  const below = neighbours(lines, span.line + 1, span.line + context.after)
  const width = String(below.at(-1)?.number ?? span.line).length
  const draw = (number: number | '', text: string): string =>
    withText(`  ${paint.faint(`${String(number).padStart(width)} |`)}`, text)
  const shown = cutAround(line, span)
  return [
    ...above.map(({ number, text }) => draw(number, text)),
    draw(span.line, shown.text),
    draw('', ' '.repeat(shown.before) + underline('^'.repeat(shown.columns))),
    ...below.map(({ number, text }) => draw(number, text)),
  ]
}

/** Lines by their numbers, without the blank ones at either end. */
function neighbours(lines: string[], first: number, last: number): { number: number; text: string }[] {
  const numbered = lines.slice(first - 1, last).map((line, index) => ({
    number: first + index,
    text: cutAround(line, { column: 1, length: 1 }).text,
  }))
  while (numbered[0]?.text === '') numbered.shift()
  while (numbered.at(-1)?.text === '') numbered.pop()
  return numbered
}

/** An empty line leaves no space at its end. */
function withText(gutter: string, text: string): string {
  return text === '' ? gutter : `${gutter} ${text}`
}

function summarize(diagnostics: Diagnostic[], tail: string | undefined): string {
  const counted = (severity: Severity): string[] => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  }
  const counts = [...counted('error'), ...counted('warning')].join(', ')
  return tail === undefined ? counts : `${counts}; ${tail}`
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

type Painter = (text: string) => string
type Paint = Record<Severity | 'strong' | 'faint' | 'note', Painter>

/** @see https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
function ansi(parameters: string): Painter {
  return (text) => `\x1b[${parameters}m${text}\x1b[0m`
}

const same: Painter = (text) => text

const paints = {
  color: { error: ansi('1;31'), warning: ansi('1;33'), strong: ansi('1'), faint: ansi('2'), note: ansi('36') },
  plain: { error: same, warning: same, strong: same, faint: same, note: same },
} satisfies Record<string, Paint>
