import { describe, expect, it } from 'vitest'
import type { Finding, SpecPath } from '../../src/report/diagnostic.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { locate, locatePath } from '../../src/read/locate.ts'
import { readPlatform } from '../../src/read/read.ts'
import type { Source, Sources } from '../../src/read/source.ts'
import { readSource } from '../../src/read/yaml.ts'

const text = [
  '# a comment', // 1
  'name: shop', // 2
  'services:', // 3
  '  api:', // 4
  '    port: 80', // 5
  '    uses: [db, cache]', // 6
  '    env: {A: 1, B: {c: d}}', // 7
  '    empty:', // 8
  '  "a b":', // 9
  '    - one', // 10
  '    - two: 2', // 11
  '      three: 3', // 12
  'kpis:', // 13
  '  - x', // 14
  '  - y: 1', // 15
  '    z: 2', // 16
  '',
].join('\n')

async function sourceOf(given: string): Promise<Source> {
  const { source } = await readSource('platform.yaml', given)
  if (!source) throw new Error('the fixture is not readable')
  return source
}

describe('spanOf', () => {
  const cases: [name: string, test: { path: SpecPath; target?: 'key'; want: string }][] = [
    ['a value', { path: ['services', 'api', 'port'], want: '5:11+2' }],
    ['a key', { path: ['services', 'api', 'port'], target: 'key', want: '5:5+4' }],
    ['a value at the top', { path: ['name'], want: '2:7+4' }],
    ['an item in brackets', { path: ['services', 'api', 'uses', 1], want: '6:16+5' }],
    ['a list in brackets', { path: ['services', 'api', 'uses'], want: '6:11+11' }],
    ['a value in brackets', { path: ['services', 'api', 'env', 'B', 'c'], want: '7:24+1' }],
    ['a key in brackets', { path: ['services', 'api', 'env', 'B', 'c'], target: 'key', want: '7:21+1' }],
    ['no value: its key', { path: ['services', 'api', 'empty'], want: '8:5+5' }],
    ['a map over several lines: its key', { path: ['services', 'api'], want: '4:3+3' }],
    ['a map at the top: its key', { path: ['services'], want: '3:1+8' }],
    ['a quoted key', { path: ['services', 'a b'], want: '9:3+5' }],
    ['an item of a list in a map', { path: ['services', 'a b', 0], want: '10:7+3' }],
    ['an item that is a map: its first key', { path: ['services', 'a b', 1], want: '11:7+3' }],
    ['an item at the top', { path: ['kpis', 0], want: '14:5+1' }],
    ['a value in an item at the top', { path: ['kpis', 1, 'z'], want: '16:8+1' }],
    ['a missing member: its parent', { path: ['services', 'api', 'nope', 'deeper'], want: '4:3+3' }],
    ['a missing service: its list', { path: ['services', 'nope', 'port'], want: '3:1+8' }],
    ['a missing item: its list', { path: ['kpis', 7], want: '13:1+4' }],
    ['below a scalar: the scalar’s key', { path: ['name', 'x'], want: '2:1+4' }],
    ['nothing of it: the first line', { path: ['nope'], want: '1:1+11' }],
    ['everything: the first line', { path: [], want: '1:1+11' }],
  ]
  const place = (source: Source, path: SpecPath, target?: 'key'): string => {
    const { line, column, length } = source.spanOf(path, target)
    return `${line}:${column}+${length}`
  }
  it.each(cases)('%s', async (_, { path, target, want }) => {
    expect(place(await sourceOf(text), path, target)).toBe(want)
  })
  it.each(cases)('%s, in a file that is read as a whole', async (_, { path, target, want }) => {
    expect(place(await sourceOf(`${text}more: &anchor 1\n`), path, target)).toBe(want)
  })

  it('goes through aliases', async () => {
    const source = await sourceOf('a: &x {port: 1}\nb: *x\n')
    expect(place(source, ['b'])).toBe('2:4+2')
    expect(place(source, ['b', 'port'])).toBe('1:14+1')
  })

  it('finds lines of Windows', async () => {
    expect(place(await sourceOf(text.replaceAll('\n', '\r\n')), ['services', 'api', 'port'])).toBe('5:11+2')
  })
})

describe('locate', () => {
  const files = {
    'platform.yaml': 'environments: {production: {}}\nservices:\n  api:\n    port: 80\ninclude: [more.yaml]\n',
    'more.yaml': 'services:\n  web:\n    port: 81\n',
    'environments/production.yaml': 'services:\n  api:\n    replicas: 3\n  web:\n    probe: {path: /}\n',
  }
  const read = async (): Promise<Sources> => {
    const { sources } = await readPlatform(memoryDisk(files))
    if (!sources) throw new Error('the fixture is not readable')
    return sources
  }
  const cases: [name: string, test: { path: SpecPath; environment?: string; want: string }][] = [
    ['the platform', { path: ['services', 'api', 'port'], want: 'platform.yaml:4' }],
    ['an include', { path: ['services', 'web', 'port'], want: 'more.yaml:3' }],
    [
      'the overlay that says it',
      { path: ['services', 'api', 'replicas'], environment: 'production', want: 'environments/production.yaml:3' },
    ],
    [
      'the platform when the overlay is silent',
      { path: ['services', 'api', 'port'], environment: 'production', want: 'platform.yaml:4' },
    ],
    [
      'where the service is described when nobody says it',
      { path: ['services', 'api', 'health'], environment: 'production', want: 'platform.yaml:3' },
    ],
    [
      'the overlay that says most',
      { path: ['services', 'web', 'probe', 'port'], environment: 'production', want: 'environments/production.yaml:5' },
    ],
    ['the platform without an environment', { path: ['services', 'api', 'replicas'], want: 'platform.yaml:3' }],
    [
      'an environment without an overlay',
      { path: ['services', 'api', 'port'], environment: 'constructor', want: 'platform.yaml:4' },
    ],
  ]
  it.each(cases)('%s', async (_, { path, environment, want }) => {
    const { file, line } = locatePath({ path, environment }, await read())
    expect(`${file}:${line}`).toBe(want)
  })

  it('turns a finding into a diagnostic with all of its places', async () => {
    const at = { path: ['services', 'api', 'port'] }
    const finding: Finding = {
      code: 'duplicate-key',
      severity: 'error',
      message: 'm',
      at,
      related: [{ message: 'r', at: { path: ['services', 'web', 'port'] } }],
    }
    expect(locate(finding, await read())).toEqual({
      code: 'duplicate-key',
      severity: 'error',
      message: 'm',
      span: { file: 'platform.yaml', line: 4, column: 11, length: 2 },
      related: [{ message: 'r', span: { file: 'more.yaml', line: 3, column: 11, length: 2 } }],
    })
  })
})
