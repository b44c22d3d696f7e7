import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { splitChunks } from '../../src/read/chunks.ts'
import { readChunks } from '../../src/read/chunked.ts'
import { readDocument } from '../../src/read/document.ts'
import { readSource } from '../../src/read/yaml.ts'
import { loadYaml } from '../../src/read/yaml-library.ts'

/** What the splitter knows how to split, and some of what it leaves to the parser. */
const sample = [
  '# yaml-language-server: $schema=schema/platform.schema.json',
  'name: shop',
  'include: [services/*.yaml]',
  '',
  'services:',
  '  # the public one',
  '  web:',
  '    build: web   # Next.js',
  '    routes: [shop.example.com]',
  '    env: {A: "1", B: two}',
  '',
  '  "api":',
  '    command: |',
  '      run --all',
  '',
  '      # not a comment',
  '    uses:',
  '      - db',
  '      - {cache: URL}',
  '  worker:',
  'databases:',
  '    db: {engine: postgres, version: 16}',
  'kpis:',
  '  - mttd < 5m',
  '  - name: x',
  '    goal: 5',
  'alerts: {rules: {',
  '  a: down}}',
  'backups: {schedule: "0 3 * * *"}',
  'secrets:',
  '',
  'costs: {budget: $110}',
  '',
].join('\n')

/** The sample, and every platform of this repository: its own and the examples. */
const examples = existsSync('examples') ? readdirSync('examples').map((name) => `examples/${name}`) : []
const files = ['.', ...examples].map((folder) => `${folder}/platform.yaml`).filter((file) => existsSync(file))
const texts = [['the sample', sample], ...files.map((file) => [file, readFileSync(file, 'utf8')])] as [string, string][]

async function readWhole(text: string): Promise<{ value: Json | undefined; problems: number }> {
  const { value, problems } = readDocument(await loadYaml(), text)
  return { value, problems: problems.length }
}

/** What the chunks say; `undefined` where the text cannot be split. */
async function readSplit(
  text: string,
  cache = new Map<string, Json>(),
): Promise<{ value: Json; problems: number } | undefined> {
  const blocks = splitChunks(text)
  const chunked = blocks && blocks.length > 0 ? await readChunks(blocks, cache) : undefined
  return chunked && { value: chunked.value, problems: chunked.problems.length }
}

/** Numbers from 0 to below `limit`, the same ones for the same seed (mulberry32). */
function seeded(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const pieces = [
  '\n',
  ' ',
  '  ',
  '\t',
  '-',
  '- ',
  ':',
  ': ',
  '#',
  ' # note',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>',
  '&a ',
  '*a',
  '!t ',
  '<<: ',
  'key: value',
  '\n  key: 1',
  '\nkey: 2',
  '\n- item',
  '\n  - item',
  '\r\n',
  '---\n',
  '? ',
  '0',
  '__proto__: ',
  '""',
  '\n\n',
  '@',
  '%',
]

/** Inserts, deletes, doubles or re-indents something, one to three times. */
function mutate(text: string, random: (limit: number) => number): string {
  let result = text
  for (let edits = 1 + random(3); edits > 0; edits--) {
    const at = random(result.length)
    const end = Math.min(result.length, at + 1 + random(12))
    const edited = [
      () => result.slice(0, at) + pieces[random(pieces.length)] + result.slice(at),
      () => result.slice(0, at) + result.slice(end),
      () => result.slice(0, end) + result.slice(at),
      () => moveLine(result, at, random(5) - 2),
    ][random(4)]
    result = edited?.() ?? result
  }
  return result
}

function moveLine(text: string, at: number, spaces: number): string {
  const start = text.lastIndexOf('\n', at) + 1
  if (spaces >= 0) return text.slice(0, start) + ' '.repeat(spaces) + text.slice(start)
  return text.slice(0, start) + text.slice(start).replace(new RegExp(`^ {0,${-spaces}}`), '')
}

describe('reading by chunks', () => {
  it.each(texts)('gives what reading as a whole gives: %s', async (_, text) => {
    expect(await readSplit(text)).toEqual(await readWhole(text))
  })

  it('gives the same after any edit, or knows that it does not know', async () => {
    const random = seeded(20)
    let split = 0
    for (let round = 0; round < 400; round++) {
      const [, original] = texts[round % texts.length] ?? ['', '']
      const text = mutate(original.slice(0, 1500), random)
      const chunked = await readSplit(text)
      if (!chunked || chunked.problems > 0) continue
      split++
      expect(chunked, text).toEqual(await readWhole(text))
    }
    // Most edits break the text; enough must be left for the comparison to mean something.
    expect(split).toBeGreaterThan(50)
  }, 30_000)

  it('tells the same mistakes with a cache as without', async () => {
    const cache = new Map<string, Json>()
    const text = 'name: "a\nservices:\n  api: {port: 1}\n  web: [\n'
    const first = await readSource('platform.yaml', text, { cache })
    const second = await readSource('platform.yaml', text, { cache })
    expect(second.diagnostics).toEqual(first.diagnostics)
    expect(second.source?.value).toEqual(first.source?.value)
  })

  it('parses only what changed', async () => {
    const cache = new Map<string, Json>()
    const before = 'services:\n  api:\n    port: 1\n  web:\n    port: 2\n'
    await readSource('platform.yaml', before, { cache })
    expect(cache.size).toBe(2)
    const { source } = await readSource('platform.yaml', before.replace('port: 2', 'port: 3'), { cache })
    expect(source?.value).toEqual({ services: { api: { port: 1 }, web: { port: 3 } } })
    expect(cache.size).toBe(3)
  })

  it('uses what the cache says', async () => {
    const cache = new Map<string, Json>()
    await readSource('platform.yaml', 'a: 1\n', { cache })
    for (const hash of cache.keys()) cache.set(hash, { a: 'cached' })
    const { source } = await readSource('platform.yaml', 'a: 1\n', { cache })
    expect(source?.value).toEqual({ a: 'cached' })
  })

  it('finds places after a read that parsed nothing', async () => {
    const cached = {
      get: (): Json => ({ a: { b: 1 } }),
      set: (): never => {
        throw new Error('nothing may be parsed')
      },
    }
    const { source } = await readSource('platform.yaml', 'a: {b: 1}\n', { cache: cached })
    expect(source?.spanOf(['a', 'b'])).toEqual({ file: 'platform.yaml', line: 1, column: 8, length: 1 })
  })
})
