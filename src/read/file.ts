// One file of a platform, from the disk to its Source, with what is wrong on the way.
import { createHash } from 'node:crypto'
import type { Diagnostic, Span } from '../report/diagnostic.ts'
import { errorCode, type Disk } from './disk.ts'
import { fileTooLarge, largestFile } from './text.ts'
import { readSource, type ReadFile, type ReadOptions } from './yaml.ts'

/** A file that the result depends on: its path and the SHA-256 of its bytes, in hex. */
export type Input = { file: string; sha256: string }

/**
 * Reads a file of the platform's folder. It is judged by its size and by where it leads before a byte of it is read.
 * `asked` is where the spec names the file; without it, mistakes about the file point at its own first line.
 */
export async function readFile(
  file: string,
  disk: Disk,
  options: ReadOptions & { asked?: Span },
): Promise<ReadFile & { input?: Input }> {
  const span = options.asked ?? firstLine(file)
  const bytes = unlessRefused(file, span, () => readBytes(file, disk, span))
  if (!(bytes instanceof Uint8Array)) return { diagnostics: [bytes] }
  const input = { file, sha256: createHash('sha256').update(bytes).digest('hex') }
  return { ...(await readSource(file, bytes, options)), input }
}

/** `limit`: the most bytes that the file may have, and what is said of one with more. */
export function readBytes(
  file: string,
  disk: Disk,
  span: Span,
  limit: { bytes: number; refuse: (size: number) => Diagnostic } = specLimit(file),
): Uint8Array | Diagnostic {
  const entry = disk.stat(file)
  if (!entry) return unreadable(file, 'it does not exist', span)
  if (entry.outside) return outsideFolder(file, span)
  if (entry.kind !== 'file')
    return unreadable(file, entry.kind === 'folder' ? 'it is a folder' : 'it is not a regular file', span)
  if (entry.size > limit.bytes) return limit.refuse(entry.size)
  return disk.read(file)
}

function specLimit(file: string) {
  return { bytes: largestFile, refuse: (size: number) => fileTooLarge(file, size) }
}

/** The answer of a question to the disk, or the diagnostic that says why the operating system refused to answer it. */
export function unlessRefused<Answer>(path: string, span: Span, ask: () => Answer): Answer | Diagnostic {
  try {
    return ask()
  } catch (error) {
    const reason = errorCode(error)
    if (reason === undefined) throw error
    return unreadable(path, reasons[reason] ?? `the operating system says ${reason}`, span)
  }
}

const reasons: Record<string, string> = {
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  EISDIR: 'it is a folder',
  ENOENT: 'it does not exist',
  ELOOP: 'its links lead in a circle',
}

/** Where a mistake points that is about a file as a whole. */
export function firstLine(file: string): Span {
  return { file, line: 1, column: 1, length: 1 }
}

function unreadable(file: string, reason: string, span: Span): Diagnostic {
  return {
    code: 'unreadable-file',
    severity: 'error',
    message: `\`${file}\` cannot be read: ${reason}`,
    why: 'without it the platform would be another one',
    hint: 'make it a readable file, or remove it and what refers to it',
    span,
  }
}

/** A file that is, or that links to, something outside of the platform's folder. */
export function outsideFolder(file: string, span: Span): Diagnostic {
  return {
    code: 'outside-folder',
    severity: 'error',
    message: `\`${file}\` leads out of the platform's folder`,
    why: 'another checkout would find another file there, or none, and compile to something else',
    hint: 'copy the file into the folder',
    span,
  }
}
