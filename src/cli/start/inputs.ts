// Did a file of the spec change, come or go since the last run?
import { createHash } from 'node:crypto'
import { errorCode, folderDisk, type Disk } from '../../read/disk.ts'
import { findEnvironments } from '../../read/environments.ts'
import { matchFiles } from '../../read/glob.ts'
import { isIncludable } from '../../read/includes.ts'
import { decodeText } from '../../read/text.ts'
import type { StateHead } from '../../state/state.ts'

type Inputs = Pick<StateHead, 'inputs' | 'overlays' | 'includes' | 'mounted' | 'warnings'>

/** What gives the texts of the spec's files, or undefined when the spec is not what it was. */
export function unchangedTexts(folder: string, state: Inputs): ((file: string) => string | undefined) | undefined {
  try {
    const disk = folderDisk(folder)
    if (!isSameListing(disk, state)) return undefined
    const bytes = readUnchanged(disk, state)
    return bytes && ((file) => textOf(file, bytes))
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return undefined // the whole program says what the operating system refuses
  }
}

/** The same files would be read: the overlays that lie there, with the same remarks on the others, and the includes. */
function isSameListing(disk: Disk, { inputs, overlays, includes, mounted, warnings }: Inputs): boolean {
  const { names, diagnostics } = findEnvironments(disk)
  const remarks = warnings.filter(({ code }) => code === 'file-name')
  if (!isSame(names, overlays) || !isSame(diagnostics, remarks)) return false
  const included = new Set(includes.flatMap((pattern) => matchFiles(pattern, disk)).filter(isIncludable))
  const overlaid = names.map((name) => `environments/${name}.yaml`)
  const wanted = ['platform.yaml', ...included, ...overlaid, ...mounted].sort()
  return isSame(
    wanted,
    inputs.map(({ file }) => file),
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function readUnchanged(disk: Disk, { inputs }: Inputs): Map<string, Uint8Array> | undefined {
  const bytes = new Map<string, Uint8Array>()
  for (const { file, sha256 } of inputs) {
    const entry = disk.stat(file)
    if (entry?.kind !== 'file' || entry.outside) return undefined
    const content = disk.read(file)
    if (createHash('sha256').update(content).digest('hex') !== sha256) return undefined
    bytes.set(file, content)
  }
  return bytes
}

/** Decoded only for files that a warning shows. */
function textOf(file: string, bytes: Map<string, Uint8Array>): string | undefined {
  const content = bytes.get(file)
  const decoded = content && decodeText(file, content)
  return decoded && 'text' in decoded ? decoded.text : undefined
}
