// A table in Markdown.
import { cell } from './markdown.ts'

/** Rows must have as many cells as the head; a bar or a line feed in a cell stays in it. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
