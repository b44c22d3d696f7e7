// Is `.quoin/` in git? What a run remembers is believed by the next one, so it must come from this machine: whoever could
// commit it would decide what the spec is read as, in every clone.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '../report/diagnostic.ts'

const workFolder = '.quoin/'

/** An error where git tracks `.quoin/`, or a part of it, in the platform's folder; otherwise nothing. */
export function refuseTracked(folder: string): Diagnostic[] {
  return isTracked(folder)
    ? [
        {
          code: 'tracked-cache',
          severity: 'error',
          message: 'git tracks `.quoin/`',
          why: 'a run believes what the last run on this machine kept there; what others commit there would change the output without a change of the spec',
          hint: 'take it out of git and delete it: `git rm -r --cached .quoin && rm -rf .quoin`',
        },
      ]
    : []
}

/** Looks into git's index first, which costs less than a process; git itself is asked only where that does not tell. */
export function isTracked(folder: string): boolean {
  const index = readIndex(folder)
  return index !== undefined && mayHold(index) && gitTracks(folder)
}

/** The index of the work tree around a folder; undefined where there is none, or nothing was ever added. */
function readIndex(folder: string): Buffer | undefined {
  const git = findGit(path.resolve(folder))
  return git === undefined ? undefined : readOrUndefined(path.join(git, 'index'))
}

/** `.git` is a folder, or in a linked work tree a file that names one. @see https://git-scm.com/docs/gitrepository-layout */
function findGit(folder: string): string | undefined {
  const candidate = path.join(folder, '.git')
  const stats = fs.statSync(candidate, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return candidate
  if (stats?.isFile()) {
    const named = /^gitdir: (.+)/.exec(fs.readFileSync(candidate, 'utf8'))?.[1]
    return named === undefined ? undefined : path.resolve(folder, named)
  }
  const parent = path.dirname(folder)
  return parent === folder ? undefined : findGit(parent)
}

function readOrUndefined(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/**
 * False only when no path of the index can be below `.quoin/`: versions 2 and 3 hold each path in full, version 4 cuts
 * what it shares with the one before, and a split index has a part of them elsewhere (`link`).
 * @see https://git-scm.com/docs/index-format
 */
function mayHold(index: Buffer): boolean {
  const version = index.length < 8 ? 0 : index.readUInt32BE(4)
  return version > 3 || index.includes('link') || index.includes(workFolder)
}

/** Git that is missing or refuses to answer cannot clear the doubt, so the folder counts as tracked. */
function gitTracks(folder: string): boolean {
  try {
    return (
      execFileSync('git', ['ls-files', '-z', '--', '.quoin'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
        .length > 0
    )
  } catch {
    const index = readIndex(folder)
    return index?.includes(workFolder) === true
  }
}
