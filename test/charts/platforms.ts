// Where add-ons are installed: the platforms of this repository, and for those that none of them has, the fixtures.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { PlatformSpec } from '../../src/derived/spec.ts'
import type { JsonObject } from '../../src/lib/json.ts'
import type { AddonRelease } from '../../src/model/addon.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { bare, merged, type Fixture } from '../support/addon-fixtures.ts'
import { compileFiles, platformFiles, platformFolders } from '../support/platforms.ts'
import { releasesOf, type Release } from './releases.ts'

/** A platform and its generated files. */
export type Compiled = { name: string; files: ReadonlyMap<string, string> }

/** The platform of the repository and those of the examples. */
export async function compiledPlatforms(): Promise<Compiled[]> {
  const all = platformFolders.map(async (folder) => ({
    name: folder === '.' ? 'root' : folder.replace(/^examples\//, ''),
    files: await compileFiles(platformFiles(folder)),
  }))
  return Promise.all(all)
}

/** The releases of all platforms, and of each add-on's fixture that add-on. */
export function allReleases(platforms: Compiled[]): Release[] {
  return [
    ...platforms.flatMap(({ name, files }) => releasesOf(name, files)),
    ...fixtureNames().flatMap(fixtureReleases),
  ]
}

export function fixtureNames(): string[] {
  return readdirSync('test/addons').flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []))
}

/** With a Prometheus, charts bring the monitors that are judged here. */
const watched: JsonObject = { observability: { metrics: null } }

/** What the model has for the environment of a fixture: a fixture need not pass the rules. */
function fixtureReleases(name: string): Release[] {
  const { needs, environment = 'production' } = parse(readFileSync(`test/addons/${name}.yaml`, 'utf8')) as Fixture
  const spec = merged(merged(bare, watched), needs) as PlatformSpec
  const { platform } = resolve({ platform: spec, environments: {}, unsound: [] })
  const found = platform.environments.find((each) => each.name === environment)
  const addon = found?.addons.find((each) => each.name === name)
  if (found === undefined || addon === undefined) throw new Error(`the fixture ${name} does not bring ${name}`)
  const before = found.addons.filter(({ wave }) => wave < addon.wave).map(chartNameOf)
  return [
    {
      place: `fixture:${name}/${environment}`,
      addon: name,
      chart: chartNameOf(addon),
      repository: addon.source.repository,
      version: addon.source.version,
      values: addon.source.kind === 'chart' ? addon.values : undefined,
      namespace: addon.namespace,
      wave: addon.wave,
      podSecurity: addon.podSecurity,
      kubernetes: found.facts.kubernetes,
      after: [...new Set(before)].sort(),
    },
  ]
}

function chartNameOf({ name, source }: AddonRelease): string {
  return source.kind === 'chart' ? source.name : name
}
