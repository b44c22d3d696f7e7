// The keys of charts: our own values fit them in every example, and the committed files are what the charts say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { understand } from '../../src/compile.ts'
import { misfits, type KeyTree } from '../../src/lib/key-tree.ts'
import type { Json } from '../../src/lib/json.ts'
import { chartKeys } from '../../src/derived/chart-keys/index.ts'
import { addonSources } from '../../src/model/versions/charts.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { readPlatform } from '../../src/read/read.ts'
import { chartKeyFiles, chartKeysFolder } from '../conformance/chart-keys.ts'
import { findSchemas } from '../conformance/schemas.ts'
import { filesUnder } from '../support/files.ts'
import { platformFiles, platformFolders } from '../support/platforms.ts'

test.each(platformFolders)('the values of all add-ons of %s are values of their charts', async (folder) => {
  const { sources } = await readPlatform(memoryDisk(platformFiles(folder)))
  const { resolved } = sources === undefined ? {} : await understand(sources)
  const releases =
    resolved?.platform.environments.flatMap(({ name, addons }) =>
      addons.map((addon) => ({ environment: name, ...addon })),
    ) ?? []
  const wrong = await Promise.all(
    releases.map(async ({ environment, name, source, values }) => {
      const keys = source.kind === 'chart' ? await chartKeys[source.name]?.() : undefined
      return keys === undefined
        ? []
        : misfits(values, keys.tree).map(({ path, is }) => `${environment} ${name}: ${path.join('.')} is ${is}`)
    }),
  )
  expect(wrong.flat()).toEqual([])
})

test('the keys are those of the pinned versions', async () => {
  const others = await Promise.all(
    Object.values(addonSources).map(async (source) => {
      const keys = source.kind === 'chart' ? await chartKeys[source.name]?.() : undefined
      return keys === undefined || keys.version === source.version
        ? []
        : [`${source.kind === 'chart' && source.name}: keys of ${keys.version}, pinned ${source.version}`]
    }),
  )
  expect(others.flat()).toEqual([])
})

const store = findSchemas(join(import.meta.dirname, '..', '..'), process.env)

test.skipIf(store === undefined)('the committed files are what `npm run generate` writes', { timeout: 60_000 }, () => {
  const committed = filesUnder(chartKeysFolder).map((file): [string, string] => [
    file,
    readFileSync(join(chartKeysFolder, file), 'utf8'),
  ])
  const made = store === undefined ? new Map<string, string>() : chartKeyFiles(store)
  expect(committed.filter(([file, text]) => made.get(file) !== text).map(([file]) => file)).toEqual([])
  expect([...made.keys()].sort()).toEqual(committed.map(([file]) => file).sort())
})

describe('a tree of keys', () => {
  const tree: KeyTree = {
    image: { tag: 0, pullSecrets: 1 },
    replicas: 0,
    labels: 1,
    ports: { '*': { port: 0 }, web: { port: 0, expose: 1 } },
  }
  const rows: [value: Json, found: string[]][] = [
    [{ replicas: 2, labels: { any: { thing: 1 } }, image: { tag: 'a', pullSecrets: [{ name: 'a' }] } }, []],
    [{ image: { tga: 'a' } }, ['image.tga unknown']],
    [{ replicas: { web: 2 } }, ['replicas map']],
    [{ image: 'nginx' }, ['image single']],
    [{ image: null, replicas: null }, []],
    [{ ports: { other: { port: 1, expose: true }, web: { expose: true } } }, ['ports.other.expose unknown']],
    [['a list'], []],
  ]

  test.each(rows)('%j', (value, found) => {
    expect(misfits(value, tree).map(({ path, is }) => `${path.join('.')} ${is}`)).toEqual(found)
  })
})
