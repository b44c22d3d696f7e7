// What a clean run leaves, computed in memory.
import { understand } from '../../src/compile.ts'
import { unitsOf } from '../../src/emit/units.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { Patching } from '../../src/patch/patching.ts'
import { readPlatform } from '../../src/read/read.ts'
import { printManifest } from '../../src/write/manifest.ts'
import { printFile } from '../../src/write/print.ts'
import type { PlatformFiles } from '../support/platforms.ts'

/** Every file by its path in the platform's folder; undefined for a spec with mistakes. Nothing is verified: the run under test does. */
export async function cleanTree(files: PlatformFiles): Promise<Map<string, string> | undefined> {
  const { sources, diagnostics } = await readPlatform(memoryDisk(files))
  const found = sources && (await understand(sources))
  const all = [...diagnostics, ...(found?.diagnostics ?? [])]
  if (found?.resolved === undefined || all.some(({ severity }) => severity === 'error')) return undefined
  const { platform } = found.resolved
  const own = platform.repositories.find(({ holdsPlatform }) => holdsPlatform)
  const outputs = new Map<string, string>()
  const patching = new Patching()
  const units = unitsOf(platform)
  for (const unit of units)
    for (const file of patching.patch(unit, await unit.emit()).files) outputs.set(file.path, printFile(file))
  if (patching.findings.length > 0 || (await patching.misses(units)).length > 0) return undefined
  const copies = [...outputs]
    .filter(([path]) => path.startsWith(`github/${own?.slug}/`))
    .map(([path, text]): [string, string] => [path.slice(`github/${own?.slug}/`.length), text])
  return new Map([
    ...[...outputs, ['.files', printManifest(outputs.keys())] as const].map(([path, text]): [string, string] => [
      `generated/${path}`,
      text,
    ]),
    ...copies,
  ])
}
