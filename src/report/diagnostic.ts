// What the compiler says to people, as data. Stages return diagnostics; report/frame.ts alone draws them.
import type { DiagnosticCode } from './codes.ts'

/** `error` stops the run before anything is written; `warning` never does. */
export type Severity = 'error' | 'warning'

/**
 * A place in a file that the user wrote: 1-based line and column (columns count UTF-16 units), and how many
 * characters of that line are meant (at least 1). `file` is relative to the platform's folder, with `/`.
 */
export type Span = { file: string; line: number; column: number; length: number }

/** A second place that belongs to the same mistake, such as the first of two definitions. */
export type RelatedPlace = { message: string; span: Span }

/** One mistake, complete: ready to be drawn as text, JSON or an annotation. */
export type Diagnostic = {
  code: DiagnosticCode
  severity: Severity
  /** What is wrong, with the value that is wrong: one sentence without a full stop at its end. */
  message: string
  /** Why it matters: one sentence. */
  why?: string
  /** What to write instead: one sentence or a snippet of YAML. */
  hint?: string
  /** Absent only where there is no line to point at (a missing file, a full disk). */
  span?: Span
  related?: RelatedPlace[]
  /** The place holds a secret: it is shown blacked out, because terminals and logs of CI are read by many. */
  masked?: boolean
}

/** The keys and list indexes that lead from the top of a spec to one value, such as `['services', 'web', 'port']`. */
export type SpecPath = readonly (string | number)[]

/**
 * A place in the spec named by its path instead of by line and column. `environment` says whose overlay to look in
 * first; without it, or where the overlay does not hold the path, the platform's files are searched. A path that was
 * never written points at its nearest existing ancestor. `target: 'key'` means the key itself, not its value.
 */
export type SpecLocation = { path: SpecPath; environment?: string; target?: 'key' | 'value' }

/** A mistake found by a stage that knows spec paths but no lines: rules, resolve, verify. */
export type Finding = Omit<Diagnostic, 'span' | 'related'> & {
  at: SpecLocation
  related?: { message: string; at: SpecLocation }[]
  /** Other places that it is concluded from. Where one of them was refused, nothing can be concluded and it is not told. */
  restsOn?: SpecPath[]
}
