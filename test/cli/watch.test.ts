import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { parseSynth } from '../../src/cli/synth.ts'
import { watch } from '../../src/cli/watch.ts'
import { foldersOf } from '../../src/cli/watch/folders.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { fakeHost } from './fake-host.ts'
import { platformFolder, writeAll } from './platform-folder.ts'

describe('foldersOf', () => {
  const disk = memoryDisk({
    'platform.yaml': '',
    'a/b/c/x.yaml': '',
    'a/.hidden/x.yaml': '',
    'a/linked': { link: 'a/b' },
    'generated/x/y.yaml': '',
    'node_modules/x/y.yaml': '',
  })
  const cases: [patterns: string[], want: string[]][] = [
    [[], ['']],
    [['a/*.yaml'], ['', 'a']],
    [
      ['./a/b/x.yaml', 'nowhere/*.yaml'],
      ['', 'a', 'a/b'],
    ],
    [['a/*/x.yaml'], ['', 'a', 'a/b', 'a/b/c']],
    [['**/*.yaml'], ['', 'a', 'a/b', 'a/b/c']],
  ]
  it.each(cases)('%j', (patterns, want) => expect(foldersOf(patterns, disk)).toEqual(want))
})

describe('watch', () => {
  const folder = platformFolder()
  const host = fakeHost()
  const runs = (): number => host.out.match(/^generated\//gm)?.length ?? 0
  let exit: Promise<number>

  /** Waits until something was printed, long enough for a busy machine. */
  const until = async (isSo: () => boolean): Promise<void> => {
    for (let waited = 0; !isSo() && waited < 20_000; waited += 20) await wait(20)
    expect(isSo(), host.out + host.err).toBe(true)
  }

  it('synthesises at once', async () => {
    exit = watch(parseSynth(['--watch'], folder), host, 'test')
    await until(() => host.out.includes('watching'))
    expect(runs()).toBe(1)
  })

  it('synthesises after an edit of each kind of file', async () => {
    const edits: Record<string, string>[] = [
      { 'environments/staging.yaml': 'services: {web: {replicas: 2}}\n' },
      { 'services/more.yaml': 'services: {api: {build: api, port: 8081}}\n' },
      { 'environments/production.yaml': 'services: {web: {replicas: 4}}\n' },
      {
        'config/app.yaml': 'a: 1\n',
        'environments/production.yaml': 'services: {web: {files: {/etc/app.yaml: config/app.yaml}}}\n',
      },
      { 'config/app.yaml': 'a: 2\n' },
    ]
    for (const edit of edits) {
      const before = runs()
      writeAll(folder, edit)
      await until(() => runs() > before)
    }
  })

  it('sees a file that an editor replaces by renaming', async () => {
    const before = runs()
    writeAll(folder, {
      'platform.new': fs.readFileSync(path.join(folder, 'platform.yaml'), 'utf8').replace('shop\n', 'store\n'),
    })
    fs.renameSync(path.join(folder, 'platform.new'), path.join(folder, 'platform.yaml'))
    await until(() => runs() > before)
    expect(fs.readFileSync(path.join(folder, 'generated/effective/staging.yaml'), 'utf8')).toContain('name: store\n')
  })

  it('survives mistakes, and goes on when they are mended', async () => {
    const before = runs()
    writeAll(folder, { 'environments/staging.yaml': 'services: [\n' })
    await until(() => host.err.includes('unclosed-bracket'))
    expect(runs()).toBe(before)
    writeAll(folder, { 'environments/staging.yaml': '# mended\n' })
    await until(() => runs() > before)
  })

  it('reacts to nothing that it wrote itself, nor to files of others', async () => {
    const before = host.out + host.err
    writeAll(folder, { 'generated/mine.yaml': 'a: 1\n', '.quoin/x': '', 'README.md': 'x\n', 'environments/.swp': '' })
    await wait(400)
    expect(host.out + host.err).toBe(before)
  })

  it('ends on a signal, without a lock or a half-written tree', async () => {
    host.emit('SIGINT')
    expect(await exit).toBe(0)
    expect(fs.readdirSync(path.join(folder, '.quoin')).sort()).toEqual(['.gitignore', 'chunks.json', 'state.json', 'x'])
    const before = runs()
    writeAll(folder, { 'environments/staging.yaml': '# too late\n' })
    await wait(200)
    expect(runs()).toBe(before)
  })
})
