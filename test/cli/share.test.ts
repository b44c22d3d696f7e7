// Two threads that share a run give the same as one, and what the other one could not do is done again.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { platformOf } from '../../bench/platform.mjs'
import { produce, produceShare, understand, type Sink } from '../../src/compile.ts'
import { unitsOf } from '../../src/emit/units.ts'
import type { Platform } from '../../src/model/platform.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { readPlatform } from '../../src/read/read.ts'
import { readTree, treeDifferences } from '../support/files.ts'
import { compileFiles, platformFiles, platformFolders } from '../support/platforms.ts'
import { platformFolder } from './platform-folder.ts'

const small = platformOf(3)
const wanted = await compileFiles(small)

/** The files that one thread makes when another has taken the first `taken` units, and says at the end whether they count. */
async function firstThread(taken: number, counts: boolean): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const { sources } = await readPlatform(memoryDisk(small))
  const { resolved } = await understand(sources!)
  const sink: Sink = {
    keeps: () => false,
    patchesOf: () => undefined,
    receive: (_, { path }, text) => files.set(path, text),
    mayShare: ({ emitter }) => emitter !== 'workflows',
    share: () => ({ next: Int32Array.of(taken), done: async () => counts }),
  }
  expect(await produce(resolved!, sink, sources!)).toEqual([])
  return files
}

async function modelOf(files: Record<string, string>): Promise<Platform> {
  const { sources } = await readPlatform(memoryDisk(files))
  return (await understand(sources!)).resolved!.platform
}

describe('the first thread', () => {
  test('leaves what the other one has taken', async () => {
    const files = await firstThread(32, true)
    expect(files.size).toBeLessThan(wanted.size - 30)
    expect([...wanted.keys()].filter((file) => file.includes('/workflows/') && !files.has(file))).toEqual([])
  })

  test('does it again when it does not count', async () => {
    expect(treeDifferences(await firstThread(32, false), wanted)).toEqual([])
  })
})

describe('the second thread', () => {
  test.each(platformFolders)('makes the units of %s from a copy of the model, from where the other one stands', { timeout: 120_000 }, async (folder) => {
    const written = platformFiles(folder)
    const platform = await modelOf(written)
    const keys = unitsOf(platform).flatMap(({ key, patches }) => (patches.length === 0 ? [key] : []))
    const files = new Map<string, string>()
    const next = Int32Array.of(16)
    expect(await produceShare(structuredClone(platform), keys, next, (_, { path }, text) => files.set(path, text))).toBe(true)
    expect(next[0]).toBeGreaterThanOrEqual(keys.length)
    expect(files.size).toBeGreaterThan(10)
    const all = await compileFiles(written)
    for (const [file, text] of files) expect(text, file).toBe(all.get(file))
  })

  test('says so when a file would be refused', async () => {
    const platform = structuredClone(await modelOf(small))
    for (const { services } of platform.environments) for (const service of services) service.name = 'Not A Name'
    expect(await produceShare(platform, unitsOf(platform).map(({ key }) => key), Int32Array.of(0), () => undefined)).toBe(false)
  })
})

describe('as a program', () => {
  const large = platformOf(60)
  const folder = platformFolder(large)
  const run = (...words: string[]) => spawnSync(process.execPath, [path.resolve('bin/quoin.cjs'), '-C', folder, 'synth', ...words], { encoding: 'utf8', env: { ...process.env, QUOIN_TIMINGS: '1' } })

  test('both write the whole tree, find an edit by hand, and remember what they wrote', { timeout: 300_000 }, async () => {
    const written = run()
    expect(written).toMatchObject({ status: 0, stdout: expect.stringMatching(/ created\n$/) })
    const files = await compileFiles(large)
    expect(isShared(written.stderr)).toBe(true)
    expect(treeDifferences(new Map([...readTree(path.join(folder, 'generated'))].filter(([file]) => file !== '.files')), files)).toEqual([])
    expect(run().stdout).toMatch(/nothing changed/)
    for (const file of ['kubernetes/dev/web-0001/service.yaml', 'kubernetes/production/web-0060/service.yaml']) writeFileSync(path.join(folder, 'generated', file), 'kind: Other\n')
    rmSync(path.join(folder, 'generated/prometheus/dev/rules/web-0031.yml'))
    const checked = run('--check', '--no-cache')
    expect(checked.status).toBe(1)
    for (const file of ['dev/web-0001/service.yaml', 'production/web-0060/service.yaml', 'rules/web-0031.yml']) expect(checked.stdout + checked.stderr).toContain(file)
    expect(run('--no-cache').stdout).toMatch(/1 created, 2 changed/)
  })
})

/** Whether the run says that it waited for a second thread. */
function isShared(stderr: string): boolean {
  return 'wait for the second thread' in (JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}') as object)
}
