// Every add-on has a fixture: `<name>.yaml` with a spec that needs it, over a platform that does not, and some of its values.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { addons } from '../../src/addons/index.ts'
import { validatePlatform } from '../../src/derived/validator.js'
import type { PlatformSpec } from '../../src/derived/spec.ts'
import type { JsonObject } from '../../src/lib/json.ts'
import { misfits } from '../../src/lib/key-tree.ts'
import type { AddonRelease } from '../../src/model/addon.ts'
import { chartKeys } from '../../src/derived/chart-keys/index.ts'
import { bare, merged, type Fixture } from '../support/addon-fixtures.ts'
import { resolve } from '../../src/resolve/resolve.ts'

const fixtures = readdirSync('test/addons').flatMap((file) =>
  file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : [],
)

test('every add-on has a fixture, and every fixture an add-on', () => {
  expect([...fixtures].sort()).toEqual(Object.keys(addons).sort())
})

describe.each(fixtures)('%s', (name) => {
  const {
    needs,
    environment = 'production',
    values = {},
    always = false,
    after = [],
  } = parse(readFileSync(`test/addons/${name}.yaml`, 'utf8')) as Fixture
  const spec = merged(bare, needs)

  test('comes with what its fixture asks for, and not without', async () => {
    expect(validatePlatform(spec), JSON.stringify(validatePlatform.errors)).toBe(true)
    const release = releaseIn(spec, name, environment)
    expect(release?.values).toMatchObject(values)
    expect(releaseIn(bare, name, environment) !== undefined).toBe(always)
    expect(after.filter((other) => !Object.hasOwn(addons, other))).toEqual([])
    const keys = release?.source.kind === 'chart' ? await chartKeys[release.source.name]?.() : undefined
    expect(keys === undefined ? [] : misfits(release?.values, keys.tree)).toEqual([])
  })
})

function releaseIn(spec: JsonObject, name: string, environment: string): AddonRelease | undefined {
  const { platform } = resolve({ platform: spec as PlatformSpec, environments: {}, unsound: [] })
  return platform.environments.find((each) => each.name === environment)?.addons.find((addon) => addon.name === name)
}
