// The order in which diagnostics are told: from the top of each file to its end.
import type { Diagnostic } from './diagnostic.ts'

/** Sorts by file, line, column, then code and message; what has no place comes first. Tells the same thing only once. */
export function sortDiagnostics(diagnostics: Iterable<Diagnostic>): Diagnostic[] {
  const sorted = [...diagnostics].sort(compare)
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1]
    return before === undefined || compare(before, diagnostic) !== 0
  })
}

/** Compares code units, not letters of a language, so that every machine sorts alike. */
function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareValues(a.span?.file ?? '', b.span?.file ?? '') ||
    compareValues(a.span?.line ?? 0, b.span?.line ?? 0) ||
    compareValues(a.span?.column ?? 0, b.span?.column ?? 0) ||
    compareValues(a.code, b.code) ||
    compareValues(a.message, b.message)
  )
}

function compareValues<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0
}
