// Trees of files, as tests compare them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files under a folder, by paths relative to it, sorted; none when there is no such folder. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    .sort()
}

/** The texts of the files under a folder, by path. */
export function readTree(folder: string): Map<string, string> {
  return new Map(filesUnder(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

/** How one tree differs from another, a line per file: what a person wants to read when a test fails. */
export function treeDifferences(got: ReadonlyMap<string, string>, want: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...got.keys(), ...want.keys()])].sort()
  return paths.flatMap((path) => {
    if (!got.has(path)) return [`missing: ${path}`]
    if (!want.has(path)) return [`too many: ${path}`]
    return got.get(path) === want.get(path) ? [] : [`different: ${path}`]
  })
}
