// What a check says: which value of which generated file its target would refuse, and why.
import { isJsonObject, ownValue, type Json } from '../lib/json.ts'
import type { OutputFile } from '../model/output.ts'

/**
 * One refused value. `file` is relative to `generated/`; `pointer` is a JSON pointer into it, empty for the whole.
 * `kubernetes`: the version of the cluster that does not serve it. `value`: what was refused, where there is such a value.
 */
export type Problem = { file: string; pointer: string; message: string; kubernetes?: string; value?: Json }

/**
 * Receives what a check finds in one document; the caller adds file and document.
 * @see https://www.rfc-editor.org/rfc/rfc6901 for the pointer
 */
export type Report = (pointer: string, message: string) => void

/** One document of a generated file, and where what is wrong with it is told. */
export type Check = (document: Json, report: Report) => void

/** The pointer to a member of what `pointer` points at. */
export function within(pointer: string, ...keys: (string | number)[]): string {
  let inner = pointer
  for (const key of keys) inner += typeof key === 'number' ? `/${key}` : `/${escaped(key)}`
  return inner
}

/** Checks ask for hundreds of thousands of pointers, and hardly any key has a character to escape. */
function escaped(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}

/** The pointer to a document of a file: the whole file, or the document's number where there are several. */
export function pointerTo(file: OutputFile, document: number): string {
  return file.documents.length > 1 ? `/${document}` : ''
}

/** The value that a pointer leads to; undefined where there is none. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root
  for (const segment of pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    value = Array.isArray(value) ? value[Number(key)] : isJsonObject(value) ? ownValue(value, key) : undefined
  }
  return value
}
