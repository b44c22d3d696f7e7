// The bytes of a file -> its text, or the one diagnostic that says why they are none.
import type { Diagnostic } from '../report/diagnostic.ts'
import { Lines } from './lines.ts'

/**
 * The largest spec file, in bytes. A thousand services take about 0.6 MB, so this leaves room for eight times that;
 * what is larger is a wrong file, and reading it would only delay saying so.
 */
export const largestFile = 5_000_000

/** What YAML forbids: C0 and C1 controls except tab, line feed, carriage return and next line; and two non-characters.
 * @see https://yaml.org/spec/1.2.2/#51-character-set */
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/

type Decoded = { text: string } | { diagnostic: Diagnostic }

/** Decodes UTF-8 and drops a byte order mark. `bytes` may be text already: then only its characters are checked. */
export function decodeText(file: string, bytes: Uint8Array | string): Decoded {
  if (bytes.length > largestFile) return { diagnostic: fileTooLarge(file, bytes.length) }
  if (typeof bytes === 'string') return checkCharacters(file, bytes.replace(/^\uFEFF/, ''))
  if (isUtf16(bytes)) return { diagnostic: notText(file, 1, 'UTF-16') }
  const text = decodeUtf8(bytes)
  if (text === undefined) return { diagnostic: notText(file, firstInvalidLine(bytes)) }
  return checkCharacters(file, text)
}

/** The diagnostic for a file over the limit; `size` in bytes. Made from its size alone, so that it is never read. */
export function fileTooLarge(file: string, size: number): Diagnostic {
  return {
    code: 'file-too-large',
    severity: 'error',
    message: `\`${file}\` is ${megabytes(size)} MB, more than the ${megabytes(largestFile)} MB that a spec file may have`,
    why: 'a file of this size is something else under the name of a spec, and it was not read',
    hint: 'move it away, or split it and list the parts under `include:`',
    span: { file, line: 1, column: 1, length: 1 },
  }
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10)
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** No UTF-8 sequence holds the byte of a line feed, so each line can be judged by itself. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed + 1
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return line
    start = end
    line++
  }
  return line
}

function notText(file: string, line: number, encoding?: string): Diagnostic {
  return {
    code: 'not-text',
    severity: 'error',
    message: encoding
      ? `\`${file}\` is ${encoding}, not UTF-8`
      : `\`${file}\` is not text: line ${line} is not valid UTF-8`,
    why: 'spec files are UTF-8, so that every tool reads the same characters',
    hint: encoding
      ? 'save the file as UTF-8'
      : 'save the file as UTF-8, or restore it when it was damaged or replaced by a binary file',
    span: { file, line, column: 1, length: 1 },
  }
}

function checkCharacters(file: string, text: string): Decoded {
  const offset = text.search(forbidden)
  if (offset === -1) return { text }
  const code = text.charCodeAt(offset)
  const name = code === 0 ? 'a NUL byte' : `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return {
    diagnostic: {
      code: 'control-character',
      severity: 'error',
      message: `${name} stands in the text`,
      why: 'it cannot be seen, YAML forbids it, and it would break names and commands',
      hint: 'delete it; in a quoted string, write it as an escape such as `"\\x1b"`',
      span: new Lines(file, text).span({ offset, length: 1 }),
    },
  }
}
