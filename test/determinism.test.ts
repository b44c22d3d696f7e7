// The same input gives the same bytes: in another process, folder, time zone, language, home and umask, with and without
// state; and the order in which a map is written has no meaning for anything that belongs to one of its entries.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { isJsonObject, type Json } from '../src/lib/json.ts'
import { readTree, treeDifferences } from './support/files.ts'
import { compileFiles, platformFiles, platformFolders, specFiles } from './support/platforms.ts'

describe('in memory', () => {
  test.each(platformFolders)('%s compiles to the same bytes twice', async (folder) => {
    const files = platformFiles(folder)
    expect(treeDifferences(await compileFiles(files), await compileFiles(files))).toEqual([])
  })
})

describe('as a program', () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'quoin-same-'))
  let want: Map<string, string>

  afterAll(() => fs.rmSync(home, { recursive: true, force: true }))

  beforeAll(async () => {
    const generated = await compileFiles(platformFiles('.'))
    want = new Map([
      ...generated,
      [
        '.files',
        [...generated.keys()]
          .sort()
          .map((file) => `${file}\n`)
          .join(''),
      ],
    ])
  })

  type Surroundings = { folder: string; umask: string; env: Record<string, string>; runs: string[] }

  const surroundings: [string, Surroundings][] = [
    [
      'without state, at home',
      { folder: 'one', umask: '022', env: { TZ: 'UTC', LANG: 'C', HOME: home }, runs: ['synth --no-cache'] },
    ],
    [
      'with state, far away',
      {
        folder: 'a deeper/ümlaut/folder',
        umask: '077',
        env: {
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          HOME: '/nonexistent',
          CDK8S_DISABLE_SORT: '1',
          CDKTF_DISABLE_PLUGIN_CACHE_ENV: '1',
          NODE_ENV: 'production',
        },
        runs: ['synth', 'synth', 'synth --no-cache', 'synth'],
      },
    ],
  ]

  test.each(surroundings)('%s', { timeout: 120_000 }, (_, { folder, umask, env, runs }) => {
    const platform = path.join(home, folder)
    for (const [file, text] of Object.entries(platformFiles('.'))) {
      fs.mkdirSync(path.dirname(path.join(platform, file)), { recursive: true })
      fs.writeFileSync(path.join(platform, file), text)
    }
    for (const run of runs) {
      execFileSync('sh', ['-c', `umask ${umask}; exec node "$QUOIN" -C "$PLATFORM" ${run}`], {
        cwd: os.tmpdir(),
        env: { PATH: process.env['PATH'], QUOIN: path.resolve('bin/quoin.cjs'), PLATFORM: platform, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      expect(treeDifferences(readTree(path.join(platform, 'generated')), want), run).toEqual([])
    }
  })
})

describe('the order of maps', () => {
  describe.each(platformFolders)('of %s', (folder) => {
    let one: Map<string, string>
    let other: Map<string, string>

    beforeAll(async () => {
      const files = platformFiles(folder)
      one = await compileFiles(files)
      const spec = Object.entries(specFiles(folder))
      const turned = Object.fromEntries(spec.map(([file, text]) => [file, stringify(backwards(parse(text)))]))
      other = await compileFiles({ ...files, ...turned })
    })

    test('changes no set of files', () => {
      expect([...other.keys()].sort()).toEqual([...one.keys()].sort())
    })

    test('changes nothing that is applied for one service or one add-on', () => {
      const applied = [...one.keys()].filter((file) => /^(kubernetes|argocd|helm)\//.test(file) && !tellsInOrder(file))
      const hasCluster = [...one.keys()].some((file) => file.startsWith('kubernetes/'))
      expect(applied.length).toBeGreaterThan(hasCluster ? 50 : -1)
      expect(applied.filter((file) => other.get(file) !== one.get(file))).toEqual([])
    })

    test('only moves words elsewhere', () => {
      const changed = [...one.keys()].filter((file) => wordsOf(other.get(file)) !== wordsOf(one.get(file)))
      expect(changed).toEqual([])
    })
  })
})

/**
 * Every map with its keys in the opposite order; lists stay, because theirs has a meaning. So has that of the
 * environments: a version is promoted from one to the next.
 */
function backwards(value: Json, key = ''): Json {
  if (Array.isArray(value)) return value.map((item) => backwards(item))
  if (!isJsonObject(value)) return value
  const members = Object.entries(value).map(([name, member]): [string, Json] => [name, backwards(member ?? null, name)])
  return Object.fromEntries(key === 'environments' ? members : members.reverse())
}

/** Alert rules and the channels that they go to stand in the order of the spec. */
function tellsInOrder(file: string): boolean {
  return file.endsWith('/prometheus-rule.yaml') || file.endsWith('/kube-prometheus-stack/values.yaml')
}

/** The words of a text in one order, without the places that a dashboard counts up (`"id": 3`, `"y": 8`). */
function wordsOf(text = ''): string {
  return text
    .replaceAll(/"(id|x|y)": \d+/g, '')
    .split(/[^\w.]+/)
    .sort()
    .join(' ')
}
