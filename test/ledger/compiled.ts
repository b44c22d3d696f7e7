// What the examples compile to, as they stand and after a change of their spec; each compiled once.
import { parseDocument } from 'yaml'
import { compile } from '../../src/compile.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { compileFiles, platformFiles } from '../support/platforms.ts'
import type { Change } from './rows.ts'
import { segmentsOf } from './select.ts'

export type Generated = ReadonlyMap<string, string>

const compiled = new Map<string, Promise<Generated>>()

/** The texts of `generated/` by path. `root` is the platform of this repository, any other name a folder of examples/. */
export function compiledExample(example = 'root', change?: Change): Promise<Generated> {
  const key = JSON.stringify([example, change?.in, change?.set, change?.remove, change?.unreleased])
  const known = compiled.get(key) ?? compileExample(example, change)
  compiled.set(key, known)
  return known
}

function compileExample(example: string, change?: Change): Promise<Generated> {
  return compileFiles(filesOf(example, change))
}

/** The codes of the errors for which a changed spec is refused; none when it compiles. */
export async function refusalsOf(example = 'root', change: Change): Promise<string[]> {
  const { diagnostics } = await compile(memoryDisk(filesOf(example, change)))
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

function filesOf(example: string, change?: Change): Record<string, string> {
  const files = platformFiles(example === 'root' ? '.' : `examples/${example}`)
  if (change === undefined) return files
  const before = change.unreleased === true ? withoutReleases(files) : files
  return { ...before, ...changedFile(before, change) }
}

/** As before the first build: versions belong to images, and a change that names these anew leaves none of them. */
function withoutReleases(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const document = parseDocument(text)
      return document.has('releases') ? [path, (document.delete('releases'), document.toString())] : [path, text]
    }),
  )
}

function changedFile(
  files: Record<string, string>,
  { in: path = 'platform.yaml', set = {}, remove = [] }: Change,
): Record<string, string> {
  const document = parseDocument(files[path] ?? '')
  for (const [pointer, value] of Object.entries(set)) document.setIn(pathOf(pointer), value)
  for (const pointer of remove) {
    if (!document.deleteIn(pathOf(pointer))) throw new Error(`${path} has nothing at ${pointer} that could be removed`)
  }
  return { [path]: document.toString({ lineWidth: 0 }) }
}

/** A pointer as the yaml library takes it: members of lists by number. */
function pathOf(pointer: string): (string | number)[] {
  return segmentsOf(pointer).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment))
}
