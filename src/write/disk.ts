// The part of the file system that the write stage uses, so that a test can fill the disk or stop at any moment.
import fs from 'node:fs'

/** Synchronous calls of `node:fs`: for thousands of small files they are faster than the asynchronous ones. */
export type Disk = Pick<
  typeof fs,
  | 'accessSync'
  | 'copyFileSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'rmSync'
  | 'writeFileSync'
>

export const realDisk: Disk = fs

/** What stands at a path, without following a symbolic link. */
export type EntryKind = 'missing' | 'file' | 'directory' | 'symlink' | 'other'

export function entryKind(disk: Disk, path: string): EntryKind {
  const stats = disk.lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 'missing'
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  return stats.isSymbolicLink() ? 'symlink' : 'other'
}

export function exists(disk: Disk, path: string): boolean {
  return entryKind(disk, path) !== 'missing'
}

/** The code of a failed call, such as `ENOSPC`; `undefined` when something else was thrown. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** What `link` answers on a file system, or for a file, that cannot have a second name. @see link(2) */
export const noHardLinks: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EXDEV',
])

/** The folder of a path, '' at the top. Paths are written with `/`. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Removes a folder that holds nothing; answers whether it is gone. */
export function removeIfEmpty(disk: Disk, path: string): boolean {
  try {
    disk.rmdirSync(path)
    return true
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') return true
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') return false
    throw error
  }
}
