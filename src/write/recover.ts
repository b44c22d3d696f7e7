// Finishes what a killed run began. Every command does this first, so that nobody works on half a tree.
import type { Diagnostic } from '../report/diagnostic.ts'
import { exists, realDisk } from './disk.ts'
import { readJournal, removeJournal } from './journal.ts'
import { releaseLock, takeLock } from './lock.ts'
import { rollForward } from './moves.ts'
import { journalFile, outputFolder } from './paths.ts'
import { attempt } from './trouble.ts'
import { checkFolders, clearStaging, type Workspace } from './workspace.ts'

/**
 * Completes the commit of a run that was killed in the platform's `folder`; without such a run it reads one path and
 * does nothing. Answers with what stopped it: another process that is writing, a full disk, missing permission.
 */
export function recover(folder: string, disk = realDisk): Diagnostic[] {
  const workspace = { folder, disk }
  if (!exists(disk, `${folder}/${journalFile}`)) return []
  const problems = checkFolders(workspace)
  if (problems.length > 0) return problems
  const busy = takeLock(workspace)
  if (busy !== undefined) return [busy]
  try {
    const trouble = finishCommit(workspace)
    return trouble === undefined ? [] : [trouble]
  } finally {
    releaseLock(workspace)
  }
}

/** The same for who holds the lock already; staged and retired files are gone afterwards. */
export function finishCommit(workspace: Workspace): Diagnostic | undefined {
  return attempt(outputFolder, () => {
    const journal = readJournal(workspace)
    if (journal !== undefined) {
      rollForward(workspace, journal)
      removeJournal(workspace)
    }
    clearStaging(workspace)
  })
}
