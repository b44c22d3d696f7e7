// Patterns of `include:` -> the folders in which their files can come and go.
import type { Disk } from '../../read/disk.ts'

/** What the compiler or a package manager writes is no part of a spec, and is too much to watch. */
const skipped = new Set(['generated', 'node_modules'])

/** The platform's own folder (the empty path), `environments` and those that the patterns reach; only what exists, sorted. */
export function foldersOf(patterns: string[], disk: Disk): string[] {
  const found = new Set(['', 'environments', ...patterns.flatMap((pattern) => reachedBy(pattern, disk))])
  return [...found].filter((folder) => folder === '' || disk.stat(folder)?.kind === 'folder').sort()
}

/** The folders on the way to the first wildcard; where a wildcard stands for folders, also all below. */
function reachedBy(pattern: string, disk: Disk): string[] {
  const folders = pattern
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .slice(0, -1)
  const wildcard = folders.findIndex((segment) => /[*?]/.test(segment))
  const fixed = wildcard < 0 ? folders : folders.slice(0, wildcard)
  const steps = fixed.map((_, index) => fixed.slice(0, index + 1).join('/'))
  return wildcard < 0 ? steps : [...steps, ...below(fixed.join('/'), disk)]
}

function below(folder: string, disk: Disk): string[] {
  const names = disk.list(folder).filter((name) => !name.startsWith('.') && !skipped.has(name))
  const paths = names.map((name) => (folder === '' ? name : `${folder}/${name}`))
  const folders = paths.filter((path) => isPlainFolder(path, disk))
  return [...folders, ...folders.flatMap((path) => below(path, disk))]
}

/** Links are not followed, and so nothing runs in circles. */
function isPlainFolder(path: string, disk: Disk): boolean {
  const entry = disk.stat(path)
  return entry?.kind === 'folder' && !entry.link
}
