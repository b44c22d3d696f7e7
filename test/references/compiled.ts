// The whole examples, compiled once for all tests of references, and small platforms with what no example has.
import { readdirSync, readFileSync } from 'node:fs'
import { compileFiles, platformFiles, platformFolders, type PlatformFiles } from '../support/platforms.ts'
import { worldsOf, type World } from './world.ts'

const more = 'test/references/platforms'

/** Files of platforms, by the name under which they are told. */
const platforms: [name: string, files: PlatformFiles][] = [
  ...platformFolders.map((folder): [string, PlatformFiles] => [folder, platformFiles(folder)]),
  ...readdirSync(more).map((file): [string, PlatformFiles] => [
    `${more}/${file}`,
    { 'platform.yaml': readFileSync(`${more}/${file}`, 'utf8') },
  ]),
]

/** The environments of every platform that have objects. */
export async function compiledWorlds(): Promise<{ folder: string; world: World }[]> {
  const worlds = await Promise.all(
    platforms.map(async ([folder, files]) => worldsOf(await compileFiles(files)).map((world) => ({ folder, world }))),
  )
  return worlds.flat()
}
