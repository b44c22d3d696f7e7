// The fast path says what the whole program would say, or leaves it to the whole program.
import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { start } from '../../src/cli/start.ts'
import { fakeHost, type FakeHost } from './fake-host.ts'
import { platformFolder, smallPlatform, writeAll } from './platform-folder.ts'

// A warning that shows a line, and one about a file that is not read.
const folder = platformFolder({
  ...smallPlatform,
  'platform.yaml': `${smallPlatform['platform.yaml']}costs: {budget: $10}\n`,
  'environments/NOTES.md': 'Not read.\n',
})
const mounting = 'services: {web: {files: {/etc/app.yaml: config/app.yaml}}}\n'

const unmounted = { 'environments/staging.yaml': 'services: {web: {replicas: 2}}\n' }
const manifest = path.join(folder, 'generated/.files')
const output = path.join(folder, 'generated/kubernetes/staging/web/service.yaml')

async function whole(): Promise<FakeHost> {
  const host = fakeHost({ cwd: folder })
  expect(await main(['synth'], host, 'compiler')).toBe(0)
  return host
}

async function fast(argv = ['synth'], compiler = 'compiler'): Promise<{ code: number | undefined; host: FakeHost }> {
  const host = fakeHost({ cwd: folder })
  return { code: await start(argv, host, compiler), host }
}

describe('after a run that changed nothing', () => {
  it('says the same, byte for byte', async () => {
    await whole()
    const slow = await whole()
    expect(slow.out).toMatch(/^generated\/: \d+ files; nothing changed\n$/)
    expect(slow.err).toContain('NOTES.md')
    expect(slow.err).toContain('1 field of the spec is accepted and not written yet')
    for (const argv of [['synth'], ['-C', '.', 'synth']]) {
      const { code, host } = await fast(argv)
      expect([code, host.out, host.err]).toEqual([0, slow.out, slow.err])
    }
  })

  it('answers nothing but a plain synth by the same compiler', async () => {
    await whole()
    for (const argv of [
      [],
      ['synth', '--check'],
      ['synth', '--env', 'staging'],
      ['explain', 'name'],
      ['-C', 'nowhere', 'synth'],
      ['-C', '.'],
    ]) {
      expect((await fast(argv)).code).toBeUndefined()
    }
    expect((await fast(['synth'], 'another compiler')).code).toBeUndefined()
  })
})

/** Each of these must be seen. `undo` puts things back where the whole program would not. */
const changes: Record<string, { change: () => void | Promise<void>; undo?: () => void }> = {
  'a file of the spec edited': {
    change: () => writeAll(folder, { 'environments/staging.yaml': 'services: {web: {replicas: 2}}\n' }),
  },
  'a file that a service mounts edited': {
    change: async () => {
      writeAll(folder, { 'config/app.yaml': 'a: 1\n', 'environments/staging.yaml': mounting })
      await whole()
      expect((await fast()).code).toBe(0)
      writeAll(folder, { 'config/app.yaml': 'a: 2\n' })
    },
    undo: () => writeAll(folder, unmounted),
  },
  'a file that a service mounts made a link that leads out': {
    change: async () => {
      const file = path.join(folder, 'config/app.yaml')
      writeAll(folder, { 'config/app.yaml': 'a: 1\n', 'environments/staging.yaml': mounting })
      await whole()
      fs.rmSync(file)
      fs.symlinkSync('/etc/hostname', file)
    },
    undo: () => writeAll(folder, unmounted),
  },
  'a file of the same size and time edited': {
    change: () => {
      const file = path.join(folder, 'environments/staging.yaml')
      const { atime, mtime } = fs.statSync(file)
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('2', '3'))
      fs.utimesSync(file, atime, mtime)
    },
  },
  'an overlay more': { change: () => writeAll(folder, { 'environments/production.yaml': '# nothing\n' }) },
  'an overlay less': { change: () => fs.rmSync(path.join(folder, 'environments/production.yaml')) },
  'a file more that a pattern matches': {
    change: () => writeAll(folder, { 'services/api.yaml': 'services: {api: {build: api, port: 1}}\n' }),
  },
  'a file less that a pattern matches': { change: () => fs.rmSync(path.join(folder, 'services/api.yaml')) },
  'a file more beside the overlays': { change: () => writeAll(folder, { 'environments/MORE.md': 'Not read.\n' }) },
  'a file less beside the overlays': { change: () => fs.rmSync(path.join(folder, 'environments/MORE.md')) },
  'a file of the spec replaced by a link': {
    change: () => {
      fs.renameSync(path.join(folder, 'services/web.yaml'), path.join(folder, 'services/.web.yaml'))
      fs.symlinkSync('/etc/hostname', path.join(folder, 'services/web.yaml'))
    },
    undo: () => fs.renameSync(path.join(folder, 'services/.web.yaml'), path.join(folder, 'services/web.yaml')),
  },
  'an output edited': { change: () => fs.appendFileSync(output, '# by hand\n') },
  'an output touched': { change: () => fs.utimesSync(output, 1, 1) },
  'an output removed': { change: () => fs.rmSync(output) },
  'an output replaced by a link': {
    change: () => {
      fs.renameSync(output, `${output}.old`)
      fs.symlinkSync('service.yaml.old', output)
    },
    undo: () => fs.rmSync(`${output}.old`),
  },
  'a file more in generated/': {
    change: () => writeAll(folder, { 'generated/mine.yaml': 'a: 1\n' }),
    undo: removeMine,
  },
  'a file in generated/ warned of and then removed': {
    change: async () => {
      writeAll(folder, { 'generated/mine.yaml': 'a: 1\n' })
      expect((await whole()).err).toContain('mine.yaml')
      removeMine()
    },
  },
  'the list of files edited': { change: () => fs.appendFileSync(manifest, 'README.md\n') },
  'a file in place edited': { change: () => fs.appendFileSync(inPlace(), '# by hand\n') },
  'a file in place removed': { change: () => fs.rmSync(inPlace()) },
  'a run that was killed while it committed': { change: () => writeAll(folder, { '.quoin/journal': '' }) },
  'a run that was killed before': { change: () => writeAll(folder, { '.quoin/new/generated/x': '' }) },
  'a run that is going on': {
    change: () => writeAll(folder, { '.quoin/lock': `${process.ppid}\n` }),
    undo: () => fs.rmSync(path.join(folder, '.quoin/lock')),
  },
  'a memory cut off': {
    change: () => {
      const file = path.join(folder, '.quoin/state.json')
      fs.truncateSync(file, fs.statSync(file).size - 1)
    },
  },
  'a damaged memory': { change: () => writeAll(folder, { '.quoin/state.json': '{"compiler":' }) },
  'generated/ is a link': {
    change: () => {
      fs.renameSync(path.join(folder, 'generated'), path.join(folder, 'elsewhere'))
      fs.symlinkSync('elsewhere', path.join(folder, 'generated'))
    },
    undo: () => {
      fs.rmSync(path.join(folder, 'generated'))
      fs.renameSync(path.join(folder, 'elsewhere'), path.join(folder, 'generated'))
    },
  },
}

function removeMine(): void {
  fs.rmSync(path.join(folder, 'generated/mine.yaml'))
}

/** GitHub reads its workflows beside generated/. */
function inPlace(): string {
  const workflows = path.join(folder, '.github/workflows')
  return path.join(workflows, fs.readdirSync(workflows).sort()[0] as string)
}

describe('leaves it to the whole program:', () => {
  beforeEach(async () => {
    await whole()
    await whole()
  })
  it.each(Object.entries(changes))('%s', async (_, { change, undo }) => {
    expect((await fast()).code).toBe(0)
    await change()
    const { code, host } = await fast()
    undo?.()
    expect([code, host.out, host.err]).toEqual([undefined, '', ''])
  })
})
