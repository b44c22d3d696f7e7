// Carries out a journal, forwards or backwards. Every step looks at the disk first, so that a run that was killed
// anywhere, or killed again while it recovered, can be taken up at the same place.
import { type Disk, entryKind, errorCode, exists, parentOf, removeIfEmpty } from './disk.ts'
import type { Journal } from './journal.ts'
import { retiredFolder, stagingFolder } from './paths.ts'
import type { Workspace } from './workspace.ts'

/** Does what is left to do: first everything old goes, then everything new comes. */
export function rollForward(workspace: Workspace, { retire, install }: Journal): void {
  const arriving = new Set(install)
  for (const path of retire) retirePath(workspace, path, arriving.has(path))
  for (const path of retire) pruneParents(workspace, path)
  for (const path of install) installPath(workspace, path)
}

/** Takes back what is done, in the opposite order. */
export function rollBack(workspace: Workspace, { retire, install }: Journal): void {
  const { folder, disk } = workspace
  for (const path of install.toReversed()) {
    const staged = `${folder}/${stagingFolder}/${path}`
    if (!exists(disk, staged) && exists(disk, `${folder}/${path}`)) move(disk, `${folder}/${path}`, staged)
  }
  for (const path of install) pruneParents(workspace, path)
  for (const path of retire.toReversed()) {
    const retired = `${folder}/${retiredFolder}/${path}`
    if (exists(disk, retired)) move(disk, retired, `${folder}/${path}`)
  }
}

/** Done when `.quoin/old/` has it; a copy across file systems may have been killed before it removed its original. */
function retirePath({ folder, disk }: Workspace, path: string, isReplaced: boolean): void {
  const retired = `${folder}/${retiredFolder}/${path}`
  if (!exists(disk, retired)) {
    if (exists(disk, `${folder}/${path}`)) move(disk, `${folder}/${path}`, retired)
  } else if (!isReplaced) disk.rmSync(`${folder}/${path}`, { force: true })
}

/** Done when `.quoin/new/` no longer has it. */
function installPath({ folder, disk }: Workspace, path: string): void {
  const staged = `${folder}/${stagingFolder}/${path}`
  const target = `${folder}/${path}`
  if (!exists(disk, staged)) return
  if (entryKind(disk, target) === 'directory' && !removeEmptyTree(disk, target)) return
  move(disk, staged, target)
}

/**
 * Removes a folder that holds nothing but folders. Where it holds more, someone put a tree back after the run was
 * killed (`git checkout`): that one stays, and the next synth compares itself with it.
 */
function removeEmptyTree(disk: Disk, folder: string): boolean {
  for (const entry of disk.readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !removeEmptyTree(disk, `${folder}/${entry.name}`)) return false
  }
  return removeIfEmpty(disk, folder)
}

/** Folders that a removed file leaves empty go with it, up to the platform's folder. */
function pruneParents({ folder, disk }: Workspace, path: string): void {
  for (let parent = parentOf(path); parent !== ''; parent = parentOf(parent)) {
    if (!removeIfEmpty(disk, `${folder}/${parent}`)) return
  }
}

/** Renames; where `generated/` is a mount of its own, copies under another name, renames that, and removes the original. */
function move(disk: Disk, from: string, to: string): void {
  disk.mkdirSync(parentOf(to), { recursive: true })
  try {
    disk.renameSync(from, to)
  } catch (error) {
    if (errorCode(error) !== 'EXDEV' || entryKind(disk, from) !== 'file') throw error
    disk.copyFileSync(from, `${to}.part`)
    disk.renameSync(`${to}.part`, to)
    disk.rmSync(from)
  }
}
