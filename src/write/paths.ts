// The names that the write stage uses inside a platform's folder, and which relative paths may be followed at all.

/** Belongs to the compiler; committed. */
export const outputFolder = 'generated'

/** The list of the files in `generated/`, relative to it. It does not list itself. */
export const manifestName = '.files'

/** Belongs to this machine; ignored by git through its own `.gitignore`. On the same file system as `generated/`. */
export const workFolder = '.quoin'

/** What the next commit moves into place, laid out as in the platform's folder. */
export const stagingFolder = `${workFolder}/new`

/** What the commit moved out of the way, until it is complete. */
export const retiredFolder = `${workFolder}/old`

export const journalFile = `${workFolder}/journal`
export const journalDraft = `${workFolder}/journal.draft`
export const lockFile = `${workFolder}/lock`

/** The only folder beside `generated/` that outputs may be written to: GitHub reads its files there and nowhere else. */
export const inPlaceFolder = '.github'

/**
 * True for a path that stays below the folder it is relative to, whatever that folder holds: no `..`, no absolute path,
 * no backslash (a separator on Windows), no drive letter, no empty segment, no control character. Lists read from the disk are judged
 * by this before they are followed.
 */
export function isSafePath(path: string): boolean {
  return !unsafe.test(path)
}

const unsafe = /[\\\u0000-\u001f]|^[A-Za-z]:|(?:^|\/)\.{0,2}(?:\/|$)/
