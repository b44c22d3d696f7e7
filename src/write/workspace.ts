// `.quoin/`, the compiler's own folder beside `generated/`: staged files, the journal, the lock, and the caller's cache.
import type { Diagnostic } from '../report/diagnostic.ts'
import { type Disk, entryKind, exists, removeIfEmpty } from './disk.ts'
import { releaseLock, takeLock } from './lock.ts'
import { journalDraft, journalFile, outputFolder, retiredFolder, stagingFolder, workFolder } from './paths.ts'
import { attempt, describeBlocked, describeSymlink } from './trouble.ts'

/** Where the write stage works: `folder` is the platform's folder, absolute or relative to the current one. */
export type Workspace = { folder: string; disk: Disk }

const ignoreFile = `${workFolder}/.gitignore`
const ignoreEverything = '*\n'

/** Finds what makes writing impossible before anything is touched: a link, a file in the way, missing permission. */
export function checkFolders(workspace: Workspace): Diagnostic[] {
  const problems = [outputFolder, workFolder].map((name) => checkFolder(workspace, name))
  return problems.filter((problem) => problem !== undefined)
}

function checkFolder({ disk, folder }: Workspace, name: string): Diagnostic | undefined {
  const kind = entryKind(disk, `${folder}/${name}`)
  if (kind === 'symlink') return describeSymlink(name)
  return kind === 'missing' || kind === 'directory' ? undefined : describeBlocked(name)
}

/** Finds the first of some folders (relative to the platform's, '' is itself) that may not be changed. */
export function checkWritable({ disk, folder }: Workspace, names: Iterable<string>): Diagnostic | undefined {
  for (const name of names) {
    const refusal = attempt(name || '.', () => disk.accessSync(`${folder}/${name}`, writeAndEnter))
    if (refusal !== undefined) return refusal
  }
  return undefined
}

/** `W_OK | X_OK` of access(2): a folder can be changed only by who may enter it too. */
const writeAndEnter = 2 | 1

/** Creates `.quoin/` where needed and takes the lock; answers with what was in the way. */
export function enterWorkspace(workspace: Workspace): Diagnostic | undefined {
  const { disk, folder } = workspace
  const present = exists(disk, `${folder}/${outputFolder}`) ? ['', outputFolder] : ['']
  const refusal = checkWritable(workspace, present)
  if (refusal !== undefined) return refusal
  let busy: Diagnostic | undefined
  const trouble = attempt(workFolder, () => {
    disk.mkdirSync(`${folder}/${workFolder}`, { recursive: true })
    if (!exists(disk, `${folder}/${ignoreFile}`)) disk.writeFileSync(`${folder}/${ignoreFile}`, ignoreEverything)
    busy = takeLock(workspace)
  })
  return trouble ?? busy
}

/**
 * Drops staged and retired files, gives the lock back and, when nothing else is kept there, removes `.quoin/`. With a
 * journal left behind those files are needed: `recover` finishes with them.
 */
export function leaveWorkspace(workspace: Workspace, keepFolder: boolean): void {
  if (!exists(workspace.disk, `${workspace.folder}/${journalFile}`)) clearStaging(workspace)
  releaseLock(workspace)
  if (!keepFolder) removeWorkFolder(workspace)
}

/** Removes what an earlier run staged or moved away. Only for the holder of the lock, when no journal is left. */
export function clearStaging({ disk, folder }: Workspace): void {
  for (const name of [stagingFolder, retiredFolder, journalDraft])
    disk.rmSync(`${folder}/${name}`, { recursive: true, force: true })
}

/**
 * Removes `.quoin/` when nothing is kept in it; `rmdir` rather than a recursive removal, because another process may be
 * taking the lock at this moment.
 */
export function removeWorkFolder({ disk, folder }: Workspace): void {
  if (!exists(disk, `${folder}/${workFolder}`)) return
  const entries = disk.readdirSync(`${folder}/${workFolder}`)
  if (entries.some((entry) => entry !== '.gitignore')) return
  disk.rmSync(`${folder}/${ignoreFile}`, { force: true })
  removeIfEmpty(disk, `${folder}/${workFolder}`)
}
