// Files of the repository that the spec names by path, to be mounted into containers -> their texts.
import { createHash } from 'node:crypto'
import { isJsonObject, type Json } from '../lib/json.ts'
import type { Diagnostic, Span, SpecPath } from '../report/diagnostic.ts'
import type { Disk } from './disk.ts'
import { outsideFolder, readBytes, unlessRefused, type Input } from './file.ts'
import { leavesFolder } from './includes.ts'
import type { Source, Sources } from './source.ts'

/**
 * The largest file that is read, in bytes: what a ConfigMap holds in all.
 * @see https://kubernetes.io/docs/concepts/configuration/configmap/#motivation
 */
export const largestMounted = 1_048_576

/** Texts by path, each read once; and what is wrong, at the line that names the file first. */
export type Mounted = { texts: Record<string, string>; inputs: Input[]; diagnostics: Diagnostic[] }

/** Reads every file that `services.*.files` of any layer names. */
export function readMounted(sources: Sources, disk: Disk): Mounted {
  const mounted: Mounted = { texts: {}, inputs: [], diagnostics: [] }
  for (const [file, asked] of mountedFiles(sources)) {
    const bytes = unlessRefused(file, asked, () => bytesOf(file, asked, disk))
    const text = bytes instanceof Uint8Array ? decoded(bytes) : undefined
    if (!(bytes instanceof Uint8Array)) mounted.diagnostics.push(bytes)
    else if (text === undefined) mounted.diagnostics.push(noText(file, asked))
    else {
      mounted.texts[file] = text
      mounted.inputs.push({ file, sha256: createHash('sha256').update(bytes).digest('hex') })
    }
  }
  return mounted
}

/** The paths that a platform names, in their order, and where each is named first. */
export function mountedFiles({ platform, includes, environments }: Sources): Map<string, Span> {
  const found = new Map<string, Span>()
  for (const source of [platform, ...includes, ...Object.values(environments)])
    for (const { file, path } of namedIn(source)) if (!found.has(file)) found.set(file, source.spanOf(path))
  return found
}

function namedIn({ value }: Source): { file: string; path: SpecPath }[] {
  const services = membersOf(isJsonObject(value) ? value.services : undefined)
  return services.flatMap(([service, spec]) =>
    membersOf(isJsonObject(spec) ? spec.files : undefined).flatMap(([place, file]) =>
      typeof file === 'string' && file !== '' ? [{ file, path: ['services', service, 'files', place] }] : [],
    ),
  )
}

function membersOf(value: Json | undefined): [string, Json | undefined][] {
  return isJsonObject(value) ? Object.entries(value) : []
}

function bytesOf(file: string, asked: Span, disk: Disk): Uint8Array | Diagnostic {
  if (leavesFolder(file)) return outsideFolder(file, asked)
  if (/^(?:generated|\.quoin|\.git)\//.test(file)) return notSource(file, asked)
  return readBytes(file, disk, asked, { bytes: largestMounted, refuse: (size) => tooLarge(file, size, asked) })
}

/** Every byte counts, a byte order mark too. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function notSource(file: string, span: Span): Diagnostic {
  return {
    code: 'mounted-file',
    severity: 'error',
    message: `\`${file}\` is no source file, and cannot be mounted`,
    why: 'it is written by a tool, and what is compiled from it would change with every run',
    hint: 'name a file that people write',
    span,
  }
}

function noText(file: string, span: Span): Diagnostic {
  return {
    code: 'mounted-file',
    severity: 'error',
    message: `\`${file}\` is not UTF-8 text, and cannot be mounted`,
    why: 'what is mounted is kept as text, so that people can review every change of it',
    hint: 'copy the file into the image',
    span,
  }
}

function tooLarge(file: string, size: number, span: Span): Diagnostic {
  return {
    code: 'mounted-file',
    severity: 'error',
    message: `\`${file}\` has ${size} bytes, more than the ${largestMounted} that can be mounted`,
    why: 'Kubernetes keeps it in a ConfigMap, which holds 1 MiB and no more',
    hint: 'copy the file into the image, or let the process fetch it from a bucket',
    span,
  }
}
