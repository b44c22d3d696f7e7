// Offsets in a text -> lines and columns.
import type { Diagnostic, RelatedPlace, Span } from '../report/diagnostic.ts'

/** A piece of a text: where it starts, and how many UTF-16 units it has. */
export type Range = { offset: number; length: number }

/** A mistake inside one text that does not know yet in which file and at which line it stands. */
export type Problem = Omit<Diagnostic, 'span' | 'related'> & {
  at: Range
  related?: { message: string; at: Range }[]
}

/** Where the lines of one file start; computed when it is first needed. */
export class Lines {
  readonly file: string
  readonly text: string
  private starts: number[] | undefined

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
  }

  /** The span of a range. It never runs over the end of its first line, and is at least one character long. */
  span(range: Range): Span {
    const starts = (this.starts ??= startsOfLines(this.text))
    const offset = Math.min(range.offset, this.text.length)
    const line = lastNotAfter(starts, offset)
    const start = starts[line] ?? 0
    const length = Math.min(range.length, endOfLine(this.text, offset) - offset)
    return { file: this.file, line: line + 1, column: offset - start + 1, length: Math.max(1, length) }
  }

  /** A problem with its places in this file; `shift` is where the text that it was found in starts. */
  diagnostic(problem: Problem, shift = 0): Diagnostic {
    const { at, related, ...rest } = problem
    const place = (range: Range) => this.span({ ...range, offset: range.offset + shift })
    const places = related?.map(({ message, at }): RelatedPlace => ({ message, span: place(at) }))
    return { ...rest, span: place(at), ...(places && { related: places }) }
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Where the line that holds `offset` ends: before its line break, before the `\r` of a `\r\n`. */
export function endOfLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  const end = feed === -1 ? text.length : feed
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}

/** The index of the last start that is not after `offset`; `starts` ascends and begins with 0. */
function lastNotAfter(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
