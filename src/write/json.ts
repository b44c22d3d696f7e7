// Prints plain data as JSON for people: two spaces, one newline at the end.
import type { Json } from '../lib/json.ts'

/** Prints one document. Members that are `undefined` are left out; keys stay in the order given. */
export function printJson(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
