// The fuzzer itself: cases repeat, its judge finds planted mistakes, and what it makes small still has the fault.
import { expect, test } from 'vitest'
import { caseOf } from './cases.ts'
import { judgeDiagnostics, judgeFiles, judgeWith } from './judge.ts'
import { textOf } from './pattern.ts'
import { play, shrink } from './play.ts'
import { randomOf } from './random.ts'
import { printSpec, withValueAt } from './spec-text.ts'
import { realPlatforms } from './worker.ts'
import platform from '../../schema/platform.schema.json' with { type: 'json' }

const spec = {
  apiVersion: 'platform/v1',
  name: 'shop',
  repository: 'acme/shop',
  services: { web: { image: 'nginx:1.29.1', port: 8080, command: 'a "quoted" text' } },
  environments: { production: { deploy: 'main' } },
}

test('a number names the same case every time, and another number another one', () => {
  const platforms = realPlatforms()
  for (const number of [0, 1, 2, 3, 7, 11, 12, 23]) {
    expect(caseOf(5, number, platforms)).toEqual(caseOf(5, number, platforms))
    expect(caseOf(5, number, platforms)).not.toEqual(caseOf(5, number + 24, platforms))
  }
})

test('every pattern of the schema is walked: its texts match it', () => {
  const patterns = [...JSON.stringify(platform).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text]) => JSON.parse(text ?? '""') as string,
  )
  expect(patterns.length).toBeGreaterThan(30)
  const random = randomOf(1, 1)
  for (const pattern of new Set(patterns)) {
    const texts = Array.from({ length: 20 }, () => textOf(pattern, random)).filter((text) => text !== undefined)
    expect(texts.length, pattern).toBeGreaterThan(0)
    for (const text of texts) expect(text).toMatch(new RegExp(pattern))
  }
})

test('what a line says is what is at its path', () => {
  const { text, paths } = printSpec(spec)
  const line = text.split('\n').findIndex((each) => each.includes('quoted'))
  expect(paths[line]).toEqual(['services', 'web', 'command'])
})

test('a sound platform has no fault', async () => {
  expect((await judgeFiles({ 'platform.yaml': printSpec(spec).text })).faults).toEqual([])
})

test('a crash is a fault, with its place', async () => {
  const { faults } = await judgeWith({ 'platform.yaml': printSpec(spec).text }, () => {
    throw new TypeError('users[name].push is not a function')
  })
  expect(faults).toEqual([expect.objectContaining({ signature: expect.stringMatching(/^crash: TypeError/) })])
})

test.each([
  [
    'invalid output',
    {
      code: 'invalid-output',
      message: 'x would be invalid',
      span: { file: 'platform.yaml', line: 1, column: 1, length: 1 },
    },
  ],
  ['no line', { code: 'unknown-name', message: 'x' }],
  [
    'a line that is not there',
    { code: 'unknown-name', message: 'x', span: { file: 'platform.yaml', line: 9, column: 1, length: 1 } },
  ],
  [
    'odd text',
    {
      code: 'unknown-name',
      message: 'data of undefined',
      span: { file: 'platform.yaml', line: 1, column: 1, length: 1 },
    },
  ],
] as const)('%s is a fault', (kind, told) => {
  const faults = judgeDiagnostics([{ severity: 'error', ...told }], { 'platform.yaml': 'name: shop\n' })
  expect(faults.map(({ signature }) => signature.split(':')[0])).toEqual([kind])
})

test('what is wrong is mended, so that the rest is written', async () => {
  const wrong = withValueAt(spec, ['services', 'web', 'prot'], 3000) as typeof spec
  const { accepted, compiles, faults } = await play({ kind: 'grown', files: { 'platform.yaml': wrong } })
  expect({ accepted, compiles, faults }).toEqual({ accepted: true, compiles: 2, faults: [] })
})

test('the smallest input has the fault and nothing beside it', async () => {
  const hasCommand = (files: Record<string, object>): boolean => JSON.stringify(files).includes('quoted')
  const smallest = await shrink({ 'platform.yaml': spec }, 'any', (files) => Promise.resolve(hasCommand(files)))
  expect(smallest).toEqual({ 'platform.yaml': { services: { web: { command: 'a "quoted" text' } } } })
})
