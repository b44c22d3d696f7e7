// Where a log entry starts, per language: lines of a stack trace belong to the line before them. The expressions are of
// RE2, which cannot say "not this word", so they spell the ways in which a line differs from it.
import type { RuntimeLanguage } from '../../../model/service.ts'

const indented = String.raw`^\S`

/** What the first line of an entry looks like. */
export const firstLines: Partial<Record<RuntimeLanguage, string>> = {
  // Not `ValueError: …`, which ends a traceback; `INFO: …` and JSON start an entry.
  python: String.raw`^(?:[{[]|\S*[^\s:](?:\s|$)|[A-Z]+:(?:\s|$))`,
  // Not the bracket that closes the properties of an error.
  node: String.raw`^[^\s}]`,
  deno: String.raw`^[^\s}]`,
  // Not `Caused by: …`.
  java: String.raw`^(?:[^\sC]|C(?:[^a]|$)|Ca(?:[^u]|$)|Cau(?:[^s]|$))`,
  ruby: indented,
  // Not `Stack trace:` and not the frames, which start with `#`.
  php: String.raw`^(?:[^\sS#]|S(?:[^t]|$)|St(?:[^a]|$)|Sta(?:[^c]|$))`,
  // Not `goroutine 1 [running]:`, not `created by …`, not a frame, which is a call.
  go: String.raw`^(?:[{[].*|[^\s(gc][^\s(]*|g(?:[^\s(o][^\s(]*|o(?:[^\s(r][^\s(]*)?)?|c(?:[^\s(r][^\s(]*|r(?:[^\s(e][^\s(]*)?)?)(?:\s|$)`,
}
