// Is everything that the last run wrote still as it was, and nothing else beside it?
import fs from 'node:fs'
import { errorCode } from '../../read/disk.ts'
import { hashText } from '../../lib/hash.ts'
import { stampOf, type KnownFile, type State } from '../../state/state.ts'
import { exists, realDisk } from '../../write/disk.ts'
import { findObstacle, generatedInPlace } from '../../write/in-place.ts'
import { listTree } from '../../write/listing.ts'
import { journalDraft, journalFile, lockFile, outputFolder, retiredFolder, stagingFolder } from '../../write/paths.ts'
import { isStampOf } from '../../write/stamp.ts'
import { checkFolders, checkWritable, type Workspace } from '../../write/workspace.ts'

type Outputs = Pick<State, 'units' | 'manifest' | 'inPlace' | 'warnings'>

/** What a run leaves behind that was killed or is still going on. */
const traces = [lockFile, journalFile, journalDraft, stagingFolder, retiredFolder]

/** Warnings about what lies in `generated/` itself: only the whole program can tell whether they still hold. */
const aboutOutputs = new Set<string>(['unlisted-file', 'unsafe-manifest-entry'])

/** How many files a run with this outcome reports: those in `generated/`, its list included, and those beside it. */
export function countOutputs(state: Outputs): number {
  return knownFiles(state).length + state.inPlace.length
}

/** True when the whole program would find nothing to write. */
export function outputsAreUnchanged(folder: string, state: Outputs): boolean {
  const workspace = { folder, disk: realDisk }
  try {
    return isReady(workspace, state) && isTreeUnchanged(workspace, state) && areCopiesUnchanged(workspace, state)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return false // the whole program says what the operating system refuses
  }
}

function isReady(workspace: Workspace, { warnings }: Outputs): boolean {
  if (warnings.some(({ code }) => aboutOutputs.has(code))) return false
  if (checkFolders(workspace).length > 0 || checkWritable(workspace, ['', outputFolder]) !== undefined) return false
  return !traces.some((trace) => exists(workspace.disk, `${workspace.folder}/${trace}`))
}

function isTreeUnchanged({ folder, disk }: Workspace, state: Outputs): boolean {
  const known = knownFiles(state)
  const { files, others } = listTree(disk, `${folder}/${outputFolder}`)
  if (others.size > 0 || files.size !== known.length) return false
  return known.every((file) => files.has(file[0]) && isUntouched(`${folder}/${outputFolder}/${file[0]}`, file))
}

function isUntouched(path: string, file: KnownFile): boolean {
  const found = fs.lstatSync(path, { throwIfNoEntry: false })
  return found !== undefined && isStampOf(stampOf(file), found)
}

/** Files in place have their text, and none stands there that some run has left behind. */
function areCopiesUnchanged(workspace: Workspace, state: Outputs): boolean {
  const wanted = new Map(state.inPlace)
  if (generatedInPlace(workspace).some((path) => !wanted.has(path))) return false
  return state.inPlace.every(([path, hash]) => isCopyUnchanged(workspace, path, hash))
}

function isCopyUnchanged(workspace: Workspace, path: string, hash: string): boolean {
  if (findObstacle(workspace, path) !== undefined) return false
  return hashText(fs.readFileSync(`${workspace.folder}/${path}`, 'utf8')) === hash
}

function knownFiles({ units, manifest }: Outputs): KnownFile[] {
  return [...Object.values(units).flatMap(({ files }) => files), manifest]
}
