// How a file that a former run wrote is known again without reading it.
import { outputFolder } from './paths.ts'
import type { Workspace } from './workspace.ts'

/**
 * What tells that a file has not been touched since it was written; the caller keeps it between runs. Anybody can set back
 * the time of the last change of the content (`touch -r`), nobody that of the last change of the file.
 * @see https://man7.org/linux/man-pages/man7/inode.7.html
 */
export type Stamp = { size: number; mtimeMs: number; ino: number; ctimeMs: number }

/** True while the file at `path` (relative to `generated/`) is the one that the stamp was taken of. */
export function isUntouched({ folder, disk }: Workspace, path: string, stamp: Stamp): boolean {
  const found = disk.lstatSync(`${folder}/${outputFolder}/${path}`, { throwIfNoEntry: false })
  return found !== undefined && isStampOf(stamp, found)
}

export function isStampOf(stamp: Stamp, found: Stamp): boolean {
  return isSameContent(stamp, found) && found.ctimeMs === stamp.ctimeMs
}

/** True for the same file with the same content, which may have got or lost a second name (hard link) since. */
export function isSameContent(stamp: Stamp, found: Stamp): boolean {
  return found.size === stamp.size && found.mtimeMs === stamp.mtimeMs && found.ino === stamp.ino
}

/** The stamps of files in `generated/` as they are now, for the next run's `keep`; taken after the commit. */
export function statOutputs({ folder, disk }: Workspace, paths: Iterable<string>): Map<string, Stamp> {
  const stamps = new Map<string, Stamp>()
  for (const path of paths) {
    const found = disk.lstatSync(`${folder}/${outputFolder}/${path}`, { throwIfNoEntry: false })
    if (found?.isFile())
      stamps.set(path, { size: found.size, mtimeMs: found.mtimeMs, ino: found.ino, ctimeMs: found.ctimeMs })
  }
  return stamps
}
