// The few questions that reading asks about files, answered by a folder on disk or by a table in memory. All paths are
// relative to the platform's folder, with `/`; the empty path is the folder itself.
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep, isAbsolute } from 'node:path'

/**
 * What stands at a path. Symbolic links are followed: `link` says that the path itself is one, `outside` that it leads
 * out of the platform's folder.
 */
export type DiskEntry = { kind: 'file' | 'folder' | 'other'; size: number; link: boolean; outside: boolean }

export type Disk = {
  /** What messages call the folder; without it, it is `this folder`. */
  name?: string
  /** What stands at a path, or `undefined` when nothing does (a link to nothing counts as nothing). */
  stat(path: string): DiskEntry | undefined
  /** The names in a folder, sorted by code units; none when it does not exist. */
  list(folder: string): string[]
  /** The bytes of a file; throws the error of the operating system when they cannot be read. */
  read(path: string): Uint8Array
}

/** A folder on this machine. */
export function folderDisk(folder: string): Disk {
  return {
    name: `\`${folder}\``,
    stat: (path) => ifExists(() => statIn(folder, path)),
    list: (path) => ifExists(() => readdirSync(join(folder, path)).sort(byCodeUnits)) ?? [],
    read: (path) => readFileSync(join(folder, path)),
  }
}

/**
 * Files in memory: text or bytes by path. A value of `{ link }` is a symbolic link; links that lead out of the folder
 * start with `../` or `/`.
 */
export function memoryDisk(files: Record<string, string | Uint8Array | { link: string }>): Disk {
  const follow = (path: string): string => {
    const file = files[path]
    return typeof file === 'object' && 'link' in file ? follow(file.link) : path
  }
  const under = (folder: string): string[] =>
    Object.keys(files).filter((path) => folder === '' || path.startsWith(`${folder}/`))
  return {
    stat: (path) => {
      const target = follow(path)
      const content = files[target]
      const link = target !== path
      if (/^(?:\.\.)?\//.test(target)) return { kind: 'file', size: 0, link, outside: true }
      if (typeof content === 'string' || content instanceof Uint8Array)
        return { kind: 'file', size: content.length, link, outside: false }
      return under(target).length > 0 ? { kind: 'folder', size: 0, link, outside: false } : undefined
    },
    list: (folder) => {
      const skipped = folder === '' ? 0 : folder.length + 1
      const names = under(folder).map((path) => path.slice(skipped).split('/')[0] ?? '')
      return [...new Set(names)].sort(byCodeUnits)
    },
    read: (path) => {
      const content = files[follow(path)]
      if (content instanceof Uint8Array) return content
      return Buffer.from(typeof content === 'string' ? content : '')
    },
  }
}

function statIn(folder: string, path: string): DiskEntry {
  const absolute = join(folder, path)
  const stat = statSync(absolute)
  const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
  const inside = relative(realpathSync(folder), realpathSync(absolute))
  const link = lstatSync(absolute).isSymbolicLink()
  return {
    kind,
    size: stat.size,
    link,
    outside: inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside),
  }
}

/** Errors that mean that there is nothing at a path: no such file, a file where a folder was expected, a loop of links. */
const nothingThere = new Set(['ENOENT', 'ENOTDIR', 'ELOOP'])

function ifExists<Value>(ask: () => Value): Value | undefined {
  try {
    return ask()
  } catch (error) {
    if (nothingThere.has(errorCode(error) ?? '')) return undefined
    throw error
  }
}

/** The code of an error of the operating system, such as `EACCES`; `undefined` for any other error. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
