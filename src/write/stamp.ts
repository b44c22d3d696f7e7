// How a file that a former run wrote is known again without reading it.
import { outputFolder } from './paths.ts'
import type { Workspace } from './workspace.ts'

/** What tells that a file has not been touched since it was written; the caller keeps it between runs. */
export type Stamp = { size: number; mtimeMs: number; ino: number }

/** True while the file at `path` (relative to `generated/`) is the one that the stamp was taken of. */
export function isUntouched({ folder, disk }: Workspace, path: string, stamp: Stamp): boolean {
  const found = disk.lstatSync(`${folder}/${outputFolder}/${path}`, { throwIfNoEntry: false })
  return found !== undefined && found.size === stamp.size && found.mtimeMs === stamp.mtimeMs && found.ino === stamp.ino
}

/** The stamps of files in `generated/` as they are now, for the next run's `keep`; taken after the commit. */
export function statOutputs({ folder, disk }: Workspace, paths: Iterable<string>): Map<string, Stamp> {
  const stamps = new Map<string, Stamp>()
  for (const path of paths) {
    const found = disk.lstatSync(`${folder}/${outputFolder}/${path}`, { throwIfNoEntry: false })
    if (found?.isFile()) stamps.set(path, { size: found.size, mtimeMs: found.mtimeMs, ino: found.ino })
  }
  return stamps
}
