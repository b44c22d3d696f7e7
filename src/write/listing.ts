// What stands in a folder now: one walk that follows no symbolic link.
import type { Disk } from './disk.ts'

/** Everything below a folder, by paths relative to it, with `/`. */
export type Listing = {
  files: Set<string>
  directories: string[]
  /** Symbolic links, sockets and the like: never followed, never written through. */
  others: Set<string>
}

/** Lists the folder at `root`; a folder that is missing is empty. */
export function listTree(disk: Disk, root: string): Listing {
  const listing: Listing = { files: new Set(), directories: [], others: new Set() }
  if (disk.lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) walk(disk, root, '', listing)
  return listing
}

function walk(disk: Disk, root: string, prefix: string, listing: Listing): void {
  for (const entry of disk.readdirSync(`${root}/${prefix}`, { withFileTypes: true })) {
    const path = prefix + entry.name
    if (entry.isFile()) listing.files.add(path)
    else if (entry.isDirectory()) {
      listing.directories.push(path)
      walk(disk, root, `${path}/`, listing)
    } else listing.others.add(path)
  }
}
