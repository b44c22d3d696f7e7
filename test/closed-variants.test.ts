// Variants are closed: a word that the schema gets without its parts must not compile, and the compiler names every gap.
// In a copy the schema's type is changed, as if `npm run generate` had printed the new word, and nothing else is.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** A union of the schema, as src/derived/spec.ts prints it, the word that is added, and the files that must be named. */
type Variant = { what: string; union: string; word: string; gaps: string[] }

const variants: Variant[] = [
  {
    what: 'an engine of databases',
    union: "engine: 'postgres' | 'mysql' | 'mongodb' | 'sqlite'",
    word: 'clickhouse',
    gaps: [
      'src/emit/kubernetes/backing/backing-objects.ts',
      'src/model/engines/index.ts',
      'src/resolve/connections/index.ts',
      'src/rules/data/not-in-cluster.ts',
    ],
  },
  {
    what: 'an engine of caches',
    union: "engine?: 'redis' | 'valkey' | 'memcached'",
    word: 'dragonfly',
    gaps: [
      'src/emit/kubernetes/backing/backing-objects.ts',
      'src/model/engines/index.ts',
      'src/resolve/connections/index.ts',
    ],
  },
  {
    what: 'an engine of queues',
    union: "engine: 'redis' | 'rabbitmq' | 'kafka' | 'sqs'",
    word: 'nats',
    gaps: [
      'src/emit/kubernetes/backing/backing-objects.ts',
      'src/model/engines/index.ts',
      'src/resolve/connections/index.ts',
      'src/rules/data/broker-cannot.ts',
    ],
  },
]

let copy: string
const root = process.cwd()
const spec = readFileSync(path.join(root, 'src/derived/spec.ts'), 'utf8')

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'variants-'))
  cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true })
  for (const linked of ['node_modules', 'package.json']) symlinkSync(path.join(root, linked), path.join(copy, linked))
  const config = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as object
  writeFileSync(path.join(copy, 'tsconfig.json'), JSON.stringify({ ...config, include: ['src'] }))
})
afterAll(() => rmSync(copy, { recursive: true }))

test('the compiler itself has no gap', () => {
  expect(gapsWith((text) => text)).toEqual([])
}, 120_000)

test.each(variants)(
  '$what without its parts does not compile',
  ({ union, word, gaps }) => {
    const named = gapsWith((text) => {
      const changed = text.replaceAll(union, `${union} | '${word}'`)
      expect(changed, 'the union is in the derived types').not.toBe(text)
      return changed
    })
    expect(named).toEqual(expect.arrayContaining(gaps))
  },
  120_000,
)

/** The files that do not compile when the types of the spec are changed. */
function gapsWith(change: (text: string) => string): string[] {
  writeFileSync(path.join(copy, 'src/derived/spec.ts'), change(spec))
  const tsc = spawnSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', '.', '--noEmit'], {
    cwd: copy,
    encoding: 'utf8',
  })
  const named = tsc.stdout.match(/^\S+?\.ts(?=\(\d)/gm) ?? []
  expect(tsc.status === 0, tsc.stdout + tsc.stderr).toBe(named.length === 0)
  return [...new Set(named)].sort()
}
