// Defaults: they fill every field that the effective spec promises, each is of use somewhere, and each says why.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { defaults } from '../../src/resolve/defaults/platform.ts'
import { layersOf, type Layers } from '../../src/resolve/layers/layers.ts'
import { missingFields } from '../support/effective-shape.ts'
import { platformFiles, platformFolders } from '../support/platforms.ts'

/** The least that the language takes, and a spec for the defaults that no example has a use for. */
const minimal = 'apiVersion: platform/v1\nname: shop\nrepository: acme/shop\n'
const demanding = readFileSync('test/resolve/demanding.yaml', 'utf8')

const specs: [string, Record<string, string>][] = [
  ['the smallest spec', { 'platform.yaml': minimal }],
  ['a service without anything', { 'platform.yaml': `${minimal}services: {web: {build: .}}\n` }],
  ['a demanding spec', { 'platform.yaml': demanding, 'environments/dev.yaml': 'databases: {db: {backup: true}}' }],
  ...platformFolders.map((folder): [string, Record<string, string>] => [folder, platformFiles(folder)]),
]

function layersOfFiles(files: Record<string, string>): Layers[] {
  const overlays = Object.entries(files).flatMap(([file, text]): [string, JsonObject][] => {
    const name = /^environments\/(.*)\.yaml$/.exec(file)?.[1]
    return name === undefined ? [] : [[name, parse(text) as JsonObject]]
  })
  return layersOf(parse(files['platform.yaml'] ?? '') as JsonObject, Object.fromEntries(overlays))
}

describe.each(specs)('%s', (_, files) => {
  test.each(layersOfFiles(files))('is complete in $name', ({ effective }) => {
    expect(missingFields(effective as object as JsonObject)).toEqual([])
  })
})

test('the test sees a field that is missing', () => {
  const [layers] = layersOfFiles({ 'platform.yaml': demanding })
  const { strategy: _, ...web } =
    layers?.effective.services['web'] ?? expect.fail('the demanding spec has a web service')
  const lacking = { ...layers?.effective, services: { web } } as object as JsonObject
  expect(missingFields(lacking)).toEqual(['.services.web.strategy'])
})

const used = new Set(
  specs
    .flatMap(([, files]) => layersOfFiles(files))
    .flatMap((layers) => layers.defaults.map(({ path, reason }) => `${path}: ${reason}`)),
)

test.each(defaults)('$path is of use somewhere, and says why', ({ path, reason }) => {
  expect([...used]).toContain(`${path}: ${reason}`)
  expect(reason).toMatch(/^[a-zA-Z`].* .*[^.]$/)
})

test('every default that filled something is told with the place that it filled', () => {
  for (const { effective, defaults: told } of layersOfFiles({ 'platform.yaml': demanding })) {
    const absent = told.filter(({ path }) => !isThere(effective as object as JsonObject, path.split('.')))
    expect(absent).toEqual([])
  }
})

function isThere(value: Json | undefined, [key, ...rest]: string[]): boolean {
  if (key === undefined) return value !== undefined
  if (Array.isArray(value)) return value.some((item) => isThere(item, rest))
  if (!isJsonObject(value)) return false
  return key === '*' ? Object.values(value).some((member) => isThere(member, rest)) : isThere(value[key], rest)
}
