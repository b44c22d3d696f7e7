// `generated/.files`: which files the compiler wrote. It is committed, so anyone may have edited it: a line is followed
// only when it cannot lead out of `generated/`.
import type { Diagnostic } from '../report/diagnostic.ts'
import { listNames } from '../report/suggest.ts'
import { type Disk, entryKind } from './disk.ts'
import { isSafePath, manifestName, outputFolder } from './paths.ts'

export type Manifest = { paths: Set<string>; diagnostics: Diagnostic[] }

/** Reads the list of the platform in `folder`; without a list (or with something else in its place) there are no paths. */
export function readManifest(disk: Disk, folder: string): Manifest {
  const file = `${folder}/${outputFolder}/${manifestName}`
  if (entryKind(disk, file) !== 'file') return { paths: new Set(), diagnostics: [] }
  return parseManifest(disk.readFileSync(file, 'utf8'))
}

/** One path per line. Lines that lead elsewhere are left out, with a warning that names them. */
export function parseManifest(text: string): Manifest {
  const lines = text.split('\n').filter((line) => line !== '')
  const ignored = lines.filter((line) => !isSafePath(line))
  const paths = new Set(ignored.length === 0 ? lines : lines.filter(isSafePath))
  return { paths, diagnostics: ignored.length === 0 ? [] : [describeIgnored(ignored)] }
}

/** The paths, sorted by code unit so that every machine sorts alike. */
export function printManifest(paths: Iterable<string>): string {
  return [...paths]
    .sort()
    .map((path) => `${path}\n`)
    .join('')
}

function describeIgnored(lines: string[]): Diagnostic {
  return {
    code: 'unsafe-manifest-entry',
    severity: 'warning',
    message: `${outputFolder}/${manifestName} lists ${listNames(lines.map((line) => line.replaceAll('\0', '\\0')))}, which is ignored`,
    why: 'the list says which files may be removed, and such a path could reach outside `generated/`',
    hint: 'nothing to do: the list is written again by `quoin synth`; find out who edited it',
  }
}
