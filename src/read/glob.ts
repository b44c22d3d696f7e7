// Which files a pattern of `include:` means.
import type { Disk } from './disk.ts'

/** Folders that wildcards never enter: they hold what other programs wrote. A pattern may still name them. */
const skippedFolders = new Set(['generated', 'node_modules'])

/**
 * The files that a pattern matches, sorted. `*` stands for any part of a name, `?` for one character, `**` for any
 * number of folders. Wildcards match no hidden names. Links are listed by their own names, wherever they lead.
 */
export function matchFiles(pattern: string, disk: Disk): string[] {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.')
  return [...new Set(matchBelow('', segments, disk))].sort()
}

function matchBelow(folder: string, segments: string[], disk: Disk): string[] {
  const [segment, ...rest] = segments
  if (segment === undefined) return []
  if (segment === '**') {
    const below = entriesOf(folder, disk).filter((path) => canEnter(path, disk))
    return [...matchBelow(folder, rest, disk), ...below.flatMap((path) => matchBelow(path, segments, disk))]
  }
  const paths = matchSegment(folder, segment, disk)
  if (rest.length > 0)
    return paths.filter((path) => disk.stat(path)?.kind === 'folder').flatMap((path) => matchBelow(path, rest, disk))
  return paths.filter((path) => disk.stat(path)?.kind !== 'folder')
}

function matchSegment(folder: string, segment: string, disk: Disk): string[] {
  const exact = under(folder, segment)
  if (!/[*?]/.test(segment)) return disk.stat(exact) === undefined ? [] : [exact]
  const expression = new RegExp(
    `^${segment
      .split(/([*?])/)
      .map(asExpression)
      .join('')}$`,
    'u',
  )
  return entriesOf(folder, disk).filter((path) => expression.test(path.slice(path.lastIndexOf('/') + 1)))
}

function asExpression(part: string): string {
  if (part === '*') return '.*'
  if (part === '?') return '.'
  return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/** What wildcards can see in a folder. */
function entriesOf(folder: string, disk: Disk): string[] {
  return disk
    .list(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => under(folder, name))
}

/** `**` follows no links, and so cannot run in circles. */
function canEnter(path: string, disk: Disk): boolean {
  const entry = disk.stat(path)
  return entry?.kind === 'folder' && !entry.link && !skippedFolders.has(path.slice(path.lastIndexOf('/') + 1))
}

function under(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
