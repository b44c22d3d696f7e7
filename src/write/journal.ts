// The commit point: a list of renames, written in one step before the first of them is done. Whoever finds a journal can
// finish the renames, because the disk says which of them are done.
import { exists } from './disk.ts'
import { inPlaceFolder, isSafePath, journalDraft, journalFile, outputFolder } from './paths.ts'
import type { Workspace } from './workspace.ts'

/**
 * Paths relative to the platform's folder. Those of `retire` move to `.quoin/old/`, then those of `install` come from
 * `.quoin/new/`. A path may be in both: it is replaced. `generated` itself may be one: then the whole tree is swapped.
 */
export type Journal = { retire: string[]; install: string[] }

/** Written under another name and renamed, so that a journal is whole or absent. */
export function writeJournal({ disk, folder }: Workspace, journal: Journal): void {
  const lines = [
    ...journal.retire.map((path) => `retire ${path}\n`),
    ...journal.install.map((path) => `install ${path}\n`),
  ]
  const draft = `${folder}/${journalDraft}`
  disk.writeFileSync(draft, lines.join(''))
  disk.renameSync(draft, `${folder}/${journalFile}`)
}

/** The journal that a killed run has left, or `undefined`. Lines that lead anywhere else than a commit does are dropped. */
export function readJournal({ disk, folder }: Workspace): Journal | undefined {
  const file = `${folder}/${journalFile}`
  if (!exists(disk, file)) return undefined
  const lines = disk.readFileSync(file, 'utf8').split('\n')
  return { retire: pathsOf(lines, 'retire '), install: pathsOf(lines, 'install ') }
}

export function removeJournal({ disk, folder }: Workspace): void {
  disk.rmSync(`${folder}/${journalFile}`, { force: true })
}

function pathsOf(lines: string[], verb: string): string[] {
  const paths = lines.filter((line) => line.startsWith(verb)).map((line) => line.slice(verb.length))
  return paths.filter((path) => isSafePath(path) && isCommitted(path))
}

function isCommitted(path: string): boolean {
  return path === outputFolder || path.startsWith(`${outputFolder}/`) || path.startsWith(`${inPlaceFolder}/`)
}
