// The package as users install it: the files that package.json names, in a folder without node_modules of ours.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Result } from './package.ts'

type Manifest = { dependencies?: Record<string, string>; engines: { node: string } }
type Lock = { packages: Record<string, { engines?: { node?: string } }> }

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const home = mkdtempSync(path.join(tmpdir(), 'quoin-installed-'))
const installed = path.join(home, 'node_modules', 'quoin')

beforeAll(() => {
  spawnSync(process.execPath, ['bin/quoin.cjs', '--version']) // builds dist/ where it is stale
  for (const file of packedFiles()) cpSync(file, path.join(installed, file))
}, 60_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** What `npm pack` would put into the package. */
function packedFiles(): string[] {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { encoding: 'utf8' })
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
  return files.map(({ path: file }) => file)
}

const run = (folder: string, ...words: string[]): Result => launch(installed, ['-C', folder, ...words])

describe('the installed package', () => {
  test('needs no other package, and ships no source', () => {
    expect(manifest.dependencies ?? {}).toEqual({})
    for (const folder of ['src', 'tools', 'test']) expect(existsSync(path.join(installed, folder))).toBe(false)
  })

  test('brings the licences of what it bundles', () => {
    const text = readFileSync(path.join(installed, 'dist/licenses.txt'), 'utf8')
    for (const name of ['yaml', 'cdk8s', 'cdktf', '@cdktf/provider-github', 'kubernetes-models', 'ajv']) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'))
    }
  })

  test('writes, byte for byte, what is committed here', () => {
    const folder = path.join(home, 'platform')
    for (const name of ['platform.yaml', 'environments', 'generated', '.github/workflows', '.github/dependabot.yml']) {
      cpSync(name, path.join(folder, name), { recursive: true })
    }
    const { code, stderr, stdout } = run(folder, 'synth', '--check')
    expect(stderr).not.toContain('bug in Quoin')
    expect([code, stdout]).toEqual([0, expect.stringContaining('all as platform.yaml says')])
  }, 60_000)

  test('makes a first platform that compiles', () => {
    const folder = path.join(home, 'first')
    mkdirSync(folder)
    expect(run(folder, 'init', '--yes')).toMatchObject({ code: 0 })
    expect(run(folder, 'synth')).toMatchObject({ code: 0, stdout: expect.stringContaining('created') })
  }, 60_000)

  test('names the sources in a stack trace on request, although it ships none', () => {
    expect(readFileSync(path.join(installed, 'dist/cli.cjs'), 'utf8')).toContain('sourceMappingURL=cli.cjs.map')
    const map = JSON.parse(readFileSync(path.join(installed, 'dist/cli.cjs.map'), 'utf8')) as { sources: string[] }
    expect(map.sources).toContain('../src/compile.ts')
  })

  test('that lacks a file asks to be installed again, and never builds', () => {
    rmSync(path.join(installed, 'dist/verify.cjs'))
    const { code, stderr } = run(home, 'synth')
    expect(code).toBe(2)
    expect(stderr).toContain('Install it again')
    expect(stderr).not.toContain('    at ')
  })
})

test('`npm ci` asks no more of Node than the package does (npm run lock)', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const least = Number(/\d+/.exec(manifest.engines.node)?.[0])
  const alternatives = (range: string) => range.split('||').map((part) => /^\s*(?:>=|\^|~)?\s*v?(\d+)/.exec(part)?.[1])
  const demanding = Object.entries(lock.packages).filter(([, { engines }]) => {
    const bounds = engines?.node === undefined ? [] : alternatives(engines.node)
    return bounds.length > 0 && !bounds.some((bound) => bound === undefined || Number(bound) <= least)
  })
  expect(demanding.map(([name]) => name)).toEqual([])
})
