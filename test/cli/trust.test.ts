// What a run believes: the spec, and nothing that somebody else could have put beside it.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { start } from '../../src/cli/start.ts'
import { fakeHost, type FakeHost } from './fake-host.ts'
import { platformFolder, writeAll } from './platform-folder.ts'

const spec = (image: string): string => `apiVersion: platform/v1
name: shop
repository: acme/shop
services:
  web: {image: "${image}", port: 8080}
environments: {production: {deploy: main}}
`
const folder = platformFolder({ 'platform.yaml': spec('nginx:1.29.1') })
const at = (file: string): string => path.join(folder, file)

async function run(...argv: string[]): Promise<{ code: number } & Pick<FakeHost, 'out' | 'err'>> {
  const host = fakeHost({ cwd: folder })
  const quick = await start(argv, host, 'compiler')
  const code = quick ?? (await main(argv, host, 'compiler'))
  return { code, out: host.out, err: host.err }
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: folder,
    stdio: 'ignore',
  })
}

const deployment = 'generated/kubernetes/production/web/deployment.yaml'

beforeEach(async () => {
  for (const left of fs.readdirSync(folder)) fs.rmSync(at(left), { recursive: true })
  writeAll(folder, { 'platform.yaml': spec('nginx:1.29.1') })
  expect((await run('synth')).code).toBe(0)
})

/** Another image where chunks remember values, in `.quoin/` and in what is generated, as an attacker would commit it. */
function poison(keepInode: boolean): void {
  const file = at('.quoin/chunks.json')
  const text = fs.readFileSync(file, 'utf8').replaceAll('nginx:1.29.1', 'evil.example/backdoor:1')
  expect(text).toContain('evil.example')
  if (!keepInode) fs.rmSync(file)
  fs.writeFileSync(file, text)
  for (const name of fs.readdirSync(at('generated'), { recursive: true, encoding: 'utf8' })) {
    if (!fs.statSync(at(`generated/${name}`)).isFile()) continue
    const before = fs.readFileSync(at(`generated/${name}`), 'utf8')
    fs.writeFileSync(at(`generated/${name}`), before.replaceAll('nginx:1.29.1', 'evil.example/backdoor:1'))
  }
}

describe('values that are kept between runs', () => {
  test.each([true, false])('do not make a check green on what the spec does not say', async (keepInode) => {
    poison(keepInode)
    const { code, out } = await run('synth', '--check')
    expect(out).toContain(deployment)
    expect(code).toBe(1)
  })

  test.each([true, false])('are not believed by a synth once anybody else wrote them', async (keepInode) => {
    poison(keepInode)
    expect((await run('synth')).code).toBe(0)
    expect(fs.readFileSync(at(deployment), 'utf8')).toContain('nginx:1.29.1')
  })

  test('are not believed with one bit turned over', async () => {
    const file = at('.quoin/chunks.json')
    const bytes = fs.readFileSync(file)
    const place = bytes.indexOf('1.29.1')
    bytes[place] = (bytes[place] ?? 0) ^ 2
    fs.writeFileSync(file, bytes)
    fs.appendFileSync(at('platform.yaml'), '# changed\n')
    await run('synth')
    expect(fs.readFileSync(at(deployment), 'utf8')).toContain('nginx:1.29.1')
  })

  test.each([[['synth']], [['synth', '--check']]])('are refused when git tracks them: %s', async (argv) => {
    git('init')
    git('add', '-f', '.')
    const refused = await run(...argv)
    expect(refused.err).toContain('error[tracked-cache]')
    expect(refused.code).toBe(1)
    git('rm', '-r', '--cached', '.quoin')
    expect((await run(...argv)).code).toBe(0)
  })

  test('are refused in every form of the index', async () => {
    git('init')
    git('config', 'index.version', '4')
    fs.writeFileSync(at('.quo'), 'shares its beginning')
    git('add', '-f', '.')
    expect((await run('synth')).err).toContain('error[tracked-cache]')
    git('update-index', '--split-index')
    expect((await run('synth')).err).toContain('error[tracked-cache]')
  })

  test('may be tracked for another platform of the same repository', async () => {
    git('init')
    writeAll(folder, { 'other/.quoin/chunks.json': '{}' })
    git('add', '-f', 'other')
    expect((await run('synth')).code).toBe(0)
  })
})

describe('files that nothing makes', () => {
  const orphan = 'generated/kubernetes/production/api/deployment.yaml'

  test('with our header go, also when the list of files has lost them', async () => {
    fs.mkdirSync(at('generated/kubernetes/production/api'))
    fs.copyFileSync(at(deployment), at(orphan))
    for (const list of ['', undefined]) {
      if (list === undefined) fs.rmSync(at('generated/.files'))
      const check = await run('synth', '--check')
      expect([check.code, check.out]).toEqual([1, expect.stringContaining(orphan)])
    }
    expect((await run('synth')).code).toBe(0)
    expect(fs.existsSync(at(orphan))).toBe(false)
    expect((await run('synth', '--check')).code).toBe(0)
  })

  test('with our header go from .github too, whatever the list says', async () => {
    const stale = '.github/workflows/frontend-ci.yml'
    const [own = ''] = fs.readdirSync(at('.github/workflows'))
    fs.copyFileSync(at(`.github/workflows/${own}`), at(stale))
    writeAll(folder, { '.github/workflows/by-hand.yml': 'on: push\n' })
    const check = await run('synth', '--check')
    expect([check.code, check.out]).toEqual([1, expect.stringContaining(stale)])
    expect((await run('synth')).code).toBe(0)
    expect(fs.existsSync(at(stale))).toBe(false)
    expect(fs.existsSync(at('.github/workflows/by-hand.yml'))).toBe(true)
  })

  test('without it make a check red, and stay', async () => {
    writeAll(folder, { 'generated/kubernetes/production/web/evil.yaml': 'kind: Pod\n' })
    const check = await run('synth', '--check')
    expect([check.code, check.err]).toEqual([1, expect.stringContaining('error[unlisted-file]')])
    const { code, err } = await run('synth')
    expect([code, err]).toEqual([0, expect.stringContaining('warning[unlisted-file]')])
  })

  test('stay where only one environment is made', async () => {
    fs.mkdirSync(at('generated/kubernetes/other'))
    fs.copyFileSync(at(deployment), at('generated/kubernetes/other/deployment.yaml'))
    await run('synth', '--env', 'production')
    expect(fs.existsSync(at('generated/kubernetes/other/deployment.yaml'))).toBe(true)
  })
})

test('a list of files that is missing or edited makes a check red', async () => {
  const list = fs.readFileSync(at('generated/.files'), 'utf8')
  fs.writeFileSync(at('generated/.files'), list.split('\n').slice(1).join('\n'))
  expect((await run('synth', '--check')).code).toBe(1)
  fs.rmSync(at('generated/.files'))
  expect((await run('synth', '--check')).code).toBe(1)
})

test.each([[['synth']], [['synth', '--check']]])(
  'an edit of the same size that sets the time back is seen: %s',
  async (argv) => {
    const { atime, mtime } = fs.statSync(at(deployment))
    const text = fs.readFileSync(at(deployment), 'utf8')
    fs.writeFileSync(at(deployment), text.replace('nginx:1.29.1', 'nginx:1.29.9'))
    fs.utimesSync(at(deployment), atime, mtime)
    expect((await run(...argv)).code).toBe(argv.length - 1)
    expect(fs.readFileSync(at(deployment), 'utf8').includes('nginx:1.29.9')).toBe(argv.length === 2)
  },
)
