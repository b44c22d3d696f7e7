// One line of a file -> what a frame shows of it.
import { columnsOf, printable } from './columns.ts'
import type { Span } from './diagnostic.ts'

/** Longer lines are cut, so that frames do not wrap on a terminal of the usual 80 columns. */
const widestLine = 72

/** A line as it is shown, how many columns stand before the underlined part, and how many that has. */
export type ShownLine = { text: string; before: number; columns: number }

/** Makes a line printable, and cuts it on both sides of the span when it is too wide. */
export function cutAround(line: string, { column, length }: Pick<Span, 'column' | 'length'>): ShownLine {
  const before = printable(line.slice(0, column - 1))
  const marked = printable(line.slice(column - 1, column - 1 + length))
  const after = printable(line.slice(column - 1 + length)).trimEnd()
  const whole = before + marked + after
  if (columnsOf(whole) <= widestLine)
    return { text: whole.trimEnd(), before: columnsOf(before), columns: Math.max(1, columnsOf(marked)) }
  const keptMark = keepStart(marked, widestLine / 2)
  const keptBefore = keepEnd(before, widestLine / 4)
  const rest = widestLine - columnsOf(keptBefore) - columnsOf(keptMark)
  const keptAfter = keptMark === marked ? keepStart(after, rest) : ''
  return {
    text: (keptBefore + keptMark + keptAfter).trimEnd(),
    before: columnsOf(keptBefore),
    columns: Math.max(1, columnsOf(keptMark)),
  }
}

function keepStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  for (const character of text) {
    if (columnsOf(kept + character) >= columns) break
    kept += character
  }
  return `${kept}…`
}

function keepEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  for (const character of [...text].reverse()) {
    if (columnsOf(character + kept) >= columns) break
    kept = character + kept
  }
  return `…${kept}`
}
