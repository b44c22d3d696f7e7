import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { initCommand } from '../../src/cli/init.ts'
import { guessFrom } from '../../src/cli/init/guess.ts'
import { engines, type Plan } from '../../src/cli/init/plan.ts'
import { printFiles } from '../../src/cli/init/print.ts'
import { understand } from '../../src/compile.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { readPlatform } from '../../src/read/read.ts'
import { fakeHost } from './fake-host.ts'
import { platformFolder } from './platform-folder.ts'

const plan: Plan = {
  name: 'shop',
  repository: 'acme/shop',
  domain: 'example.com',
  web: { runtime: 'node@24', port: 3000, health: '/health' },
  database: null,
}

/** All remarks but that a part of the language is still to come. */
async function remarksOn(files: Record<string, string>): Promise<string[]> {
  const { sources, diagnostics } = await readPlatform(memoryDisk(files))
  if (sources === undefined) throw new Error('platform.yaml cannot be read')
  const all = [...diagnostics, ...(await understand(sources)).diagnostics]
  return all.filter(({ code }) => code !== 'not-yet-supported').map(({ message }) => message)
}

describe('the files that init writes', () => {
  const plans: [string, Plan][] = [
    ['a web service', plan],
    ...engines.map((database): [string, Plan] => [`with ${database}`, { ...plan, database }]),
    ['no web service', { ...plan, web: null, database: 'postgres' }],
    ['long names', { ...plan, name: 'a'.repeat(27), domain: `${'a'.repeat(60)}.example.com` }],
  ]
  it.each(plans)('%s: nothing to remark', async (_, each) => expect(await remarksOn(printFiles(each))).toEqual([]))
})

describe('guessFrom', () => {
  const cases: [name: string, files: Record<string, string>, want: Partial<Plan>][] = [
    ['nothing', {}, { name: 'my-shop', repository: 'acme/my-shop', database: null }],
    [
      'a package',
      { 'package.json': '{"name": "@acme/web-app", "engines": {"node": ">=22"}, "dependencies": {"mongoose": "8"}}' },
      {
        name: 'web-app',
        web: { runtime: 'node@22', port: 3000, health: '/health' },
        database: 'mongodb',
      },
    ],
    ['a damaged package', { 'package.json': '{' }, { name: 'my-shop' }],
    [
      'Flask',
      { 'requirements.txt': 'Flask==3.0\npsycopg2-binary>=2\n', '.python-version': '3.10\n' },
      {
        web: { runtime: 'python@3.10', port: 5000, health: '/health' },
        database: 'postgres',
      },
    ],
    [
      'Go',
      { 'go.mod': 'module example.com/x\n\ngo 1.24\n\nrequire (\n\tgithub.com/jackc/pgx/v5 v5.7.0\n)\n' },
      {
        web: { runtime: 'go@1.24', port: 8080, health: '/health' },
        database: 'postgres',
      },
    ],
    [
      'a Dockerfile',
      { 'package.json': '{}', Dockerfile: 'FROM node:20-slim\nEXPOSE 4000\n' },
      { web: { runtime: 'node@20', port: 4000, health: '/health' } },
    ],
    [
      'remotes',
      {
        '.git/config':
          '[remote "fork"]\n\turl = git@github.com:ana/shop.git\n[remote "origin"]\n\turl = https://github.com/acme/shop.git\n',
      },
      {
        name: 'shop',
        repository: 'acme/shop',
      },
    ],
    [
      'a remote elsewhere',
      { '.git/config': '[remote "origin"]\n\turl = git@gitlab.com:ana/shop.git\n' },
      { repository: 'acme/my-shop' },
    ],
  ]
  it.each(cases)('%s', (_, files, want) => expect(guessFrom((file) => files[file], 'My Shop!')).toMatchObject(want))
})

describe('init', () => {
  it('asks nothing without a terminal, and never replaces a platform', async () => {
    const folder = platformFolder({ 'environments/staging.yaml': '# mine\n' })
    const host = fakeHost()
    expect(await initCommand(['--name', 'shop'], folder, host)).toBe(0)
    expect(host.out).toContain('wrote platform.yaml, environments/production.yaml')
    const text = readFileSync(path.join(folder, 'platform.yaml'), 'utf8')
    expect(text).toContain('\nname: shop\n')
    expect(readFileSync(path.join(folder, 'environments/staging.yaml'), 'utf8')).toBe('# mine\n')
    const again = fakeHost()
    expect(await initCommand(['--name', 'other'], folder, again)).toBe(1)
    expect(again.err).toContain('error[platform-exists]')
    expect(readFileSync(path.join(folder, 'platform.yaml'), 'utf8')).toBe(text)
  })

  it('refuses a platform.yml too', async () => {
    const folder = platformFolder({})
    writeFileSync(path.join(folder, 'platform.yml'), 'name: old\n')
    expect(await initCommand(['--yes'], folder, fakeHost())).toBe(1)
    expect(readdirSync(folder)).toEqual(['platform.yml'])
  })

  it('asks again until an answer is good, and writes the answers', async () => {
    const folder = platformFolder({})
    const answers = [
      'My Shop',
      'shop',
      'acme/shop',
      'shop.example.org',
      'y',
      'python@3.12',
      'http',
      '5000',
      '/up',
      'oracle',
      'postgres',
    ]
    const host = fakeHost({ input: answers.map((answer) => `${answer}\n`).join('') })
    expect(await initCommand([], folder, host)).toBe(0)
    expect(host.out).toContain('`"My Shop"` in `name` is not a name')
    expect(host.out).toContain('a port is a whole number')
    expect(host.out).toContain('write one of postgres, mysql, mongodb, none')
    const text = readFileSync(path.join(folder, 'platform.yaml'), 'utf8')
    for (const line of [
      'name: shop',
      'runtime: python@3.12',
      'port: 5000',
      'health: /up',
      'routes: [shop.example.org]',
      'engine: postgres',
    ])
      expect(text).toContain(line)
  })

  it('writes nothing when the input ends before the questions do', async () => {
    const folder = platformFolder({})
    const host = fakeHost({ input: 'shop\n' })
    expect(await initCommand([], folder, host)).toBe(1)
    expect(host.err).toContain('stopped, nothing was written')
    expect(existsSync(path.join(folder, 'platform.yaml'))).toBe(false)
  })

  it('judges options like answers', async () => {
    await expect(initCommand(['--repository', 'shop'], platformFolder({}), fakeHost())).rejects.toThrow(
      /--repository: .*owner\/name/,
    )
  })
})
