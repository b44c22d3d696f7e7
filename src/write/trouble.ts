// Failures of the disk that a person can mend, as diagnostics. Every other failure is a bug of ours and is thrown on.
import type { Diagnostic } from '../report/diagnostic.ts'
import { errorCode } from './disk.ts'

type Describe = (path: string) => Diagnostic

const unchanged = 'nothing was changed, because half of a tree is worse than the old one'

const troubles: Record<string, Describe> = {
  ENOSPC: describeFullDisk,
  EDQUOT: describeFullDisk,
  EFBIG: describeFullDisk,
  EACCES: describeReadOnly,
  EPERM: describeReadOnly,
  EROFS: describeReadOnly,
  ENAMETOOLONG: describeLongName,
  ENOTDIR: describeBlocked,
}

/** Runs one step on `path` (relative to the platform's folder) and answers with what stopped it, if a person can mend it. */
export function attempt(path: string, step: () => void): Diagnostic | undefined {
  try {
    step()
    return undefined
  } catch (error) {
    const describe = troubles[errorCode(error) ?? '']
    if (describe === undefined) throw error
    return describe(path)
  }
}

/** `path` or something on the way to it is a symbolic link. */
export function describeSymlink(path: string): Diagnostic {
  return {
    code: 'symlinked-output',
    severity: 'error',
    message: `\`${path}\` is a symbolic link`,
    why: "writing through it would change files outside of the platform's folder",
    hint: `replace it with a plain folder: remove the link \`${path}\`, then run \`quoin synth\` again`,
  }
}

/** Something that is not ours stands where `path` must go, or where a folder on its way must be. */
export function describeBlocked(path: string): Diagnostic {
  return {
    code: 'output-blocked',
    severity: 'error',
    message: `\`${path}\` cannot be written, because something else stands there: a file where a folder must be, or a folder where a file must be`,
    why: 'it was not written by Quoin, so it is not removed',
    hint: 'move it out of `generated/`, then run `quoin synth` again',
  }
}

function describeFullDisk(path: string): Diagnostic {
  return {
    code: 'disk-full',
    severity: 'error',
    message: `the disk (or your quota on it) is full: \`${path}\` could not be written`,
    why: unchanged,
    hint: 'free some space: the new files need room beside the old ones while they are written',
  }
}

function describeReadOnly(path: string): Diagnostic {
  return {
    code: 'output-read-only',
    severity: 'error',
    message: `\`${path}\` cannot be read and written with your permissions`,
    why: unchanged,
    hint: `give yourself write permission, such as \`chmod -R u+rwX ${path}\`, or mount the folder writable`,
  }
}

function describeLongName(path: string): Diagnostic {
  return {
    code: 'name-too-long',
    severity: 'error',
    message: `the file system refuses \`${path}\`, because a name in it is too long`,
    why: unchanged,
    hint: 'give the service, add-on or environment that it is made from a shorter name',
  }
}
