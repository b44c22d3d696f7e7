// One process at a time writes a platform: the lock is a file that holds the id of its owner.
import type { Diagnostic } from '../report/diagnostic.ts'
import { type Disk, errorCode, noHardLinks } from './disk.ts'
import { lockFile } from './paths.ts'
import type { Workspace } from './workspace.ts'

/** The locks that this very process holds. A lock with our id that is not among them was left by a dead namesake:
 * in containers every run may have the same small id. */
const held = new Set<string>()

/** Takes the lock, also from a process that has died; answers with a diagnostic when a living one holds it. */
export function takeLock(workspace: Workspace): Diagnostic | undefined {
  const lock = `${workspace.folder}/${lockFile}`
  if (createLock(workspace, lock)) return undefined
  const owner = readOwner(workspace, lock)
  if (isAlive(owner, lock)) return describeRunning(owner)
  return retireLock(workspace, lock, owner) && createLock(workspace, lock) ? undefined : describeRunning(owner)
}

export function releaseLock({ disk, folder }: Workspace): void {
  const lock = `${folder}/${lockFile}`
  if (held.delete(lock)) disk.rmSync(lock, { force: true })
}

/** Links a finished file into place: whoever sees the lock sees the id in it too. */
function createLock({ disk }: Workspace, lock: string): boolean {
  const draft = `${lock}.${process.pid}`
  try {
    disk.writeFileSync(draft, `${process.pid}\n`)
    linkOrWrite(disk, draft, lock)
    held.add(lock)
    return true
  } catch (error) {
    if (!otherIsFaster.has(errorCode(error))) throw error
    return false
  } finally {
    disk.rmSync(draft, { force: true })
  }
}

/** The lock is there already, or its owner is removing `.quoin/` at this moment. */
const otherIsFaster = new Set<string | undefined>(['EEXIST', 'ENOENT'])

/** Some file systems (exFAT, some network shares) know no hard links; there the file is created and then filled. */
function linkOrWrite(disk: Disk, draft: string, lock: string): void {
  try {
    disk.linkSync(draft, lock)
  } catch (error) {
    if (!noHardLinks.has(errorCode(error))) throw error
    disk.writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' })
  }
}

/** Moves a dead owner's lock away. When another process was faster, its fresh lock is put back. */
function retireLock({ disk }: Workspace, lock: string, owner: number): boolean {
  const retired = `${lock}.${process.pid}`
  try {
    disk.renameSync(lock, retired)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    return true
  }
  const isDead = parseOwner(disk.readFileSync(retired, 'utf8')) === owner
  if (!isDead) linkOrWrite(disk, retired, lock)
  disk.rmSync(retired)
  return isDead
}

/** The id in the lock; 0 when it was given back this moment or holds something else. */
function readOwner({ disk }: Workspace, lock: string): number {
  try {
    return parseOwner(disk.readFileSync(lock, 'utf8'))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    return 0
  }
}

function parseOwner(text: string): number {
  return /^\d+\n$/.test(text) ? Number(text) : 0
}

/** Signal 0 asks for a process without disturbing it. @see https://nodejs.org/api/process.html#processkillpid-signal */
function isAlive(pid: number, lock: string): boolean {
  if (pid <= 0) return false
  if (pid === process.pid) return held.has(lock)
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

function describeRunning(owner: number): Diagnostic {
  return {
    code: 'synth-running',
    severity: 'error',
    message: `another \`quoin synth\` is writing this platform${owner > 0 ? ` (process ${owner})` : ''}`,
    why: 'two at once would mix their files; this one changed nothing',
    hint: `wait until it is done; when nothing of Quoin runs any more, remove \`${lockFile}\` and run again`,
  }
}
