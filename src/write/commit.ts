// Makes a plan true. Where much of the tree changes, it is swapped as a whole; else only the files that change move.
// Either way a journal comes first, and a failure takes everything back.
import type { Diagnostic } from '../report/diagnostic.ts'
import { type Disk, entryKind, errorCode, exists, noHardLinks, parentOf } from './disk.ts'
import { type Journal, removeJournal, writeJournal } from './journal.ts'
import { rollBack, rollForward } from './moves.ts'
import { outputFolder, stagingFolder } from './paths.ts'
import type { Change, Plan } from './plan.ts'
import type { Stage } from './stage.ts'
import { attempt } from './trouble.ts'
import { checkWritable, clearStaging, type Workspace } from './workspace.ts'

/**
 * The part of a tree that must change for a swap. Moving a file takes two renames, and each file that stays takes a hard
 * link and its removal: below this share, moving is cheaper, and a swap is worth its price for being seen at once.
 */
const swappedShare = 1 / 4

/**
 * Commits a plan without errors, all or nothing. Answers with what stopped it; then the disk is as it was. A process that
 * is killed meanwhile leaves a journal, which `recover` finishes.
 */
export function commitPlan(stage: Stage, plan: Plan): Diagnostic[] {
  if (stage.check || plan.diagnostics.some(({ severity }) => severity === 'error')) {
    throw new Error('a check, or a plan with errors, is never committed')
  }
  if (plan.changes.length === 0) return []
  const { workspace } = stage
  const trouble = checkPermissions(stage, plan) ?? attempt(outputFolder, () => commit(stage, plan))
  if (trouble === undefined) clearStaging(workspace)
  return trouble === undefined ? [] : [trouble]
}

function commit(stage: Stage, plan: Plan): void {
  if (wantsSwap(stage, plan.changes) && linkKeptFiles(stage)) {
    if (trySwap(stage.workspace, plan.changes)) return
  }
  carryOut(stage.workspace, journalOfFiles(plan.changes))
}

/** A tree that holds links or the like is never swapped: they cannot be carried over by hard links. */
export function wantsSwap({ listing }: Pick<Stage, 'listing'>, changes: Change[]): boolean {
  const count = changes.filter(({ path }) => isGenerated(path)).length
  return count > 0 && listing.others.size === 0 && count >= listing.files.size * swappedShare
}

/** Completes the staged tree with what stays as it is. Answers false where the file system has no hard links. */
function linkKeptFiles({ workspace: { folder, disk }, listing, outputs, removed }: Stage): boolean {
  const from = `${folder}/${outputFolder}`
  const to = `${folder}/${stagingFolder}/${outputFolder}`
  const kept = [...listing.files].filter((path) => {
    const outcome = outputs.get(path)
    return outcome === undefined ? !removed.has(path) : outcome.kind === 'same'
  })
  for (const parent of new Set(kept.map(parentOf))) disk.mkdirSync(`${to}/${parent}`, { recursive: true })
  return kept.every((path) => linkFile(disk, `${from}/${path}`, `${to}/${path}`))
}

function linkFile(disk: Disk, from: string, to: string): boolean {
  try {
    disk.linkSync(from, to)
    return true
  } catch (error) {
    if (noHardLinks.has(errorCode(error))) return false
    throw error
  }
}

/**
 * Between the two renames `generated/` is missing for a moment: no system that Node.js runs on lets it exchange two folders
 * in one step (Linux can, by renameat2, which Node.js does not offer). A run that is killed right there leaves the journal,
 * and the next command of ours, `synth --check` included, puts the new tree in place before it looks at anything.
 * Renaming a folder fails where it is a mount point, or in use on some systems; then the files move one by one.
 */
const cannotSwap = new Set<string | undefined>(['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'ENOTSUP'])

function trySwap(workspace: Workspace, changes: Change[]): boolean {
  try {
    carryOut(workspace, journalOfSwap(workspace, changes))
    return true
  } catch (error) {
    if (!cannotSwap.has(errorCode(error))) throw error
    return false
  }
}

function journalOfSwap({ folder, disk }: Workspace, changes: Change[]): Journal {
  const beside = journalOfFiles(changes.filter(({ path }) => !isGenerated(path)))
  const old = exists(disk, `${folder}/${outputFolder}`) ? [outputFolder] : []
  return { retire: [...old, ...beside.retire], install: [outputFolder, ...beside.install] }
}

function journalOfFiles(changes: Change[]): Journal {
  const pathsOf = (...kinds: Change['kind'][]) =>
    changes.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path)
  return { retire: pathsOf('remove', 'change'), install: pathsOf('create', 'change') }
}

/** When even the way back fails, the journal stays, and the next `recover` goes forward. */
function carryOut(workspace: Workspace, journal: Journal): void {
  writeJournal(workspace, journal)
  try {
    rollForward(workspace, journal)
  } catch (error) {
    rollBack(workspace, journal)
    removeJournal(workspace)
    throw error
  }
  removeJournal(workspace)
}

/** Every folder that loses or gains a file, and with a swap every folder of the old tree, must be writable. */
function checkPermissions(stage: Stage, { changes }: Plan): Diagnostic | undefined {
  const { workspace, listing } = stage
  const isSwapped = wantsSwap(stage, changes)
  const moved = isSwapped ? changes.filter(({ path }) => !isGenerated(path)) : changes
  const parents = new Set(moved.map(({ path }) => parentOf(path)))
  const folders = new Set([...parents].map((parent) => nearestFolder(workspace, parent)))
  if (isSwapped) for (const directory of listing.directories) folders.add(`${outputFolder}/${directory}`)
  return checkWritable(workspace, folders)
}

/** A folder that is still to be made is made in the nearest one that is there. */
function nearestFolder({ folder, disk }: Workspace, path: string): string {
  let parent = path
  while (parent !== '' && entryKind(disk, `${folder}/${parent}`) !== 'directory') parent = parentOf(parent)
  return parent
}

function isGenerated(path: string): boolean {
  return path.startsWith(`${outputFolder}/`)
}
