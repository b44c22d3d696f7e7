// Blacks out secrets in the lines of files that diagnostics show.
import type { Diagnostic, Span } from './diagnostic.ts'
import type { TextOf } from './frame.ts'

/** The same files, with every place that a `masked` diagnostic points at covered, so that no frame shows it. */
export function maskSecrets(textOf: TextOf, diagnostics: readonly Diagnostic[]): TextOf {
  const places = diagnostics.flatMap(({ masked, span }) => (masked === true && span !== undefined ? [span] : []))
  if (places.length === 0) return textOf
  return (file) => {
    const lines = textOf(file)?.split('\n')
    for (const place of places) if (place.file === file && lines !== undefined) coverLine(lines, place)
    return lines?.join('\n')
  }
}

/** The covered text keeps its length, so that the underline stays below it. */
function coverLine(lines: string[], { line, column, length }: Span): void {
  const text = lines[line - 1]
  if (text === undefined) return
  const covered = text.slice(column - 1, column - 1 + length).replace(/[^\s"'\r]/g, '•')
  lines[line - 1] = text.slice(0, column - 1) + covered + text.slice(column - 1 + length)
}
