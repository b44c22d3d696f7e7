// Platforms for tests of the whole: the one at the root and those in examples/, as files in memory.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compile } from '../../src/compile.ts'
import { folderDisk, memoryDisk } from '../../src/read/disk.ts'
import { matchFiles } from '../../src/read/glob.ts'
import { formatDiagnostics } from '../../src/report/frame.ts'
import { filesUnder } from './files.ts'

/** Files of a platform by path: platform.yaml, environments/ and whatever is included. */
export type PlatformFiles = Record<string, string>

/** The root platform and the examples: the folder of each. */
export const platformFolders = [
  '.',
  ...readdirSync('examples')
    .sort()
    .map((name) => `examples/${name}`),
]

/** The spec of a platform, and the files of its repository that services mount. */
export function platformFiles(folder: string): PlatformFiles {
  const spec = specFiles(folder)
  const mounted = Object.values(spec).flatMap(mountedIn)
  return { ...spec, ...Object.fromEntries(mounted.map((file) => [file, readFileSync(join(folder, file), 'utf8')])) }
}

/** What the compiler parses of a platform's folder. */
export function specFiles(folder: string): PlatformFiles {
  const overlays = filesUnder(join(folder, 'environments')).map((file) => `environments/${file}`)
  const { include = [] } = parse(readFileSync(join(folder, 'platform.yaml'), 'utf8')) as { include?: string[] }
  const included = include.flatMap((pattern) => matchFiles(pattern, folderDisk(folder)))
  return Object.fromEntries(
    ['platform.yaml', ...included, ...overlays].map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
}

function mountedIn(text: string): string[] {
  const { services } = (parse(text) ?? {}) as { services?: Record<string, { files?: Record<string, string> } | null> }
  return Object.values(services ?? {}).flatMap((service) => Object.values(service?.files ?? {}))
}

/** Compiles files in memory to the texts of `generated/`; a mistake in them fails the test with its frame. */
export async function compileFiles(files: PlatformFiles): Promise<Map<string, string>> {
  const { files: generated, diagnostics } = await compile(memoryDisk(files))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(formatDiagnostics(errors, (file) => files[file], { color: false }))
  return generated
}
