// What is committed is what the sources say today: generated/, the README's example, and every path that a page names.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/cli/main.ts'
import { compile } from '../src/compile.ts'
import { memoryDisk } from '../src/read/disk.ts'
import { formatDiagnostics } from '../src/report/frame.ts'
import { unsupported } from '../src/resolve/not-yet-supported.ts'
import { cleanTree } from './incremental/clean.ts'
import { readTree, treeDifferences } from './support/files.ts'
import { platformFiles, platformFolders } from './support/platforms.ts'

describe.each(platformFolders)('%s', (folder) => {
  const committed = existsSync(path.join(folder, 'generated', '.files'))

  test.skipIf(!committed)(`generated/ is what its spec compiles to${committed ? '' : ' (not committed)'}`, async () => {
    const want = (await cleanTree(platformFiles(folder))) ?? expect.fail('the spec has mistakes')
    const got = new Map(
      [...readTree(path.join(folder, 'generated'))].map(([file, text]): [string, string] => [
        `generated/${file}`,
        text,
      ]),
    )
    const copies = [...want.keys()].filter((file) => !file.startsWith('generated/'))
    for (const file of copies)
      if (existsSync(path.join(folder, file))) got.set(file, readFileSync(path.join(folder, file), 'utf8'))
    expect(treeDifferences(got, want), 'run `npm run synth`, and read the difference before you commit it').toEqual([])
  })
})

const readme = readFileSync('README.md', 'utf8')

describe('the example of README.md', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []
  const [, tree = ''] = /```\n(generated\/\n[\s\S]*?)```/.exec(readme) ?? []
  const [, error = ''] = /```\n(error\[[\s\S]*?)```/.exec(readme) ?? []

  /** The workload of a service comes with its first release. */
  const release = `releases: {ghcr.io/acme/shop: sha256:${'0'.repeat(64)}}\n`
  const released = { 'environments/staging.yaml': release, 'environments/production.yaml': release }

  test('has ten lines, and compiles', async () => {
    expect(example.trimEnd().split('\n')).toHaveLength(10)
    const { files, diagnostics } = await compile(memoryDisk({ 'platform.yaml': example }))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(files.size).toBeGreaterThan(100)
  })

  test('becomes the tree that is drawn', async () => {
    const { files } = await compile(memoryDisk({ 'platform.yaml': example }))
    const drawn = tree
      .split('\n')
      .slice(1)
      .flatMap((line) => line.trim().split(/\s/)[0] || [])
    expect(drawn.length).toBeGreaterThan(8)
    for (const environment of ['staging', 'production']) {
      const places = drawn.map((place) => place.replace('<env>', environment).replace(/<.*$/, ''))
      expect(
        places.filter((place) => ![...files.keys()].some((file) => file === place || file.startsWith(place))),
      ).toEqual([])
    }
  })

  test('holds the kinds and the values that the tree names', async () => {
    const { files } = await compile(memoryDisk({ 'platform.yaml': example, ...released }))
    for (const environment of ['staging', 'production']) {
      const rows = [...tree.matchAll(/^ +(kubernetes|helm)\/<env>\/(\S+?)\/ +(.*)$/gm)]
      expect(rows.length).toBeGreaterThan(3)
      for (const [, family, owner = '', words = ''] of rows) {
        if (family === 'helm') {
          const named = words
            .replace('values of ', '')
            .split(', ')
            .filter((name) => name !== '…')
          expect(named.filter((name) => !files.has(`helm/${environment}/${name}/values.yaml`))).toEqual([])
          continue
        }
        const folder = [...files]
          .filter(([file]) => file.startsWith(`kubernetes/${environment}/${owner}/`))
          .map(([, text]) => text)
          .join('\n')
        const kinds = words.replaceAll(/\(.*?\)/g, '').match(/\b[A-Z][A-Za-z]+\b/g) ?? []
        expect(kinds.length).toBeGreaterThan(2)
        expect(
          kinds.filter((kind) => !folder.includes(`kind: ${kind}\n`)),
          owner,
        ).toEqual([])
      }
    }
  })

  test('has the warnings that are told below the tree', async () => {
    const { diagnostics } = await compile(memoryDisk({ 'platform.yaml': example }))
    expect(diagnostics.map(({ code }) => code)).toEqual(['backup-without-bucket', 'state-not-saved'])
  })

  test('shows a mistake as it is shown', async () => {
    const mistaken = example.replace('uses: [db]', 'uses: [dbb]')
    const { diagnostics } = await compile(memoryDisk({ 'platform.yaml': mistaken }))
    expect(error).not.toBe('')
    expect(formatDiagnostics(diagnostics, () => mistaken, { color: false })).toContain(error)
  })

  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/\bquoin ([a-z]+)\b/g)].map(([, command = '']) => command)
    expect(named.length).toBeGreaterThan(5)
    expect([...new Set(named)].filter((command) => !Object.hasOwn(commands, command))).toEqual([])
  })
})

test('README.md calls unwritten only what nothing is written for', () => {
  const [, section = ''] = /\n\| not yet \|.*\n([\s\S]*?)\n\n/.exec(readme) ?? []
  const named = [...section.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(15)
  expect(
    named.filter((name) => !unsupported.some(({ path: known }) => known === name || known.startsWith(`${name}.`))),
  ).toEqual([])
})

/** Where code and words of this repository live; what begins with one of them is a path. */
const roots = [...readdirSync('.').filter((name) => !['node_modules', 'dist', '.git', '.quoin'].includes(name)), 'docs']

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  ...(existsSync('docs')
    ? readdirSync('docs')
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`)
    : []),
]

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8').replaceAll(/```[\s\S]*?```/g, '')

  test('links to what exists', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.includes(':'))
    expect(targets.filter((target) => !existsSync(path.join(path.dirname(page), target)))).toEqual([])
  })

  test('names paths that exist', () => {
    const quoted = [...text.matchAll(/`([\w.-]+(?:\/[\w.<>*-]*)*)`/g)].map(([, name = '']) => name)
    const named = quoted.filter(
      (name) => roots.includes(name.split('/')[0] ?? '') && (name.includes('/') || name.includes('.')),
    )
    expect(named.filter((name) => !exists(name))).toEqual([])
  })
})

/** `<name>` and `*` stand for anything: then only the folder before them must be there. */
function exists(name: string): boolean {
  const open = name.search(/[<*]/)
  return existsSync(open < 0 ? name : path.dirname(`${name.slice(0, open)}x`))
}
