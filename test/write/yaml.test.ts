import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import type { Json } from '../../src/lib/json.ts'
import { printYaml } from '../../src/write/yaml.ts'
import { createRandom, randomDocument } from './random-documents.ts'

describe('layout', () => {
  const cases: [string, { given: Json[]; want: string }][] = [
    ['keys in the order given', { given: [{ b: 1, a: 2 }], want: 'b: 1\na: 2\n' }],
    ['a list is indented under its key', { given: [{ a: [1, 2] }], want: 'a:\n  - 1\n  - 2\n' }],
    ['a map starts on the line of the dash', { given: [[{ a: 1, b: 2 }]], want: '- a: 1\n  b: 2\n' }],
    ['nested lists', { given: [[[1, [2]], []]], want: '- - 1\n  - - 2\n- []\n' }],
    ['empty collections', { given: [{ a: {}, b: [] }], want: 'a: {}\nb: []\n' }],
    ['undefined members are left out', { given: [{ a: undefined, b: { c: undefined } }], want: 'b: {}\n' }],
    ['a literal block', { given: [{ a: 'one\n\n two\n' }], want: 'a: |\n  one\n\n   two\n' }],
    ['a literal block without a final newline', { given: [['one\ntwo']], want: '- |-\n  one\n  two\n' }],
    ['a literal block at the top', { given: ['---\nx\n'], want: '|\n  ---\n  x\n' }],
    ['a space at the end of a line needs quotes', { given: [{ a: 'one \ntwo' }], want: 'a: "one \\ntwo"\n' }],
    ['several documents', { given: [{ a: 1 }, { b: null }], want: 'a: 1\n---\nb: null\n' }],
    ['no documents', { given: [], want: '' }],
  ]
  test.each(cases)('%s', (_, { given, want }) => expect(printYaml(given)).toBe(want))

  test('an object that appears twice is written twice', () => {
    const shared = { x: 1 }
    expect(printYaml([{ a: shared, b: shared }])).toBe('a:\n  x: 1\nb:\n  x: 1\n')
  })

  test('what is not plain data throws', () => {
    expect(() => printYaml([{ a: (() => 1) as unknown as Json }])).toThrow('a function cannot be printed')
  })
})

describe('strings', () => {
  const plain = [
    'a',
    'a:b',
    'nginx/x',
    '/path',
    './path',
    '$(VAR)',
    '_x',
    'a#b',
    'a, b]',
    'null-ish',
    'exit',
    'e',
    '(a)',
  ]
  test.each(plain)('%s stays plain', (text) => expect(printYaml([text])).toBe(`${text}\n`))

  const quoted = [
    '',
    '~',
    'yes',
    'No',
    'ON',
    'y',
    'N',
    'null',
    'TRUE',
    '.inf',
    '.NaN',
    '1',
    '100m',
    '1Gi',
    '25%',
    '12:30:45',
    '0o17',
    '0x1f',
    '2024-01-01',
    '.5',
    '...',
    '... x',
    '-',
    '+',
    '_',
    'e1',
    '.e1',
    'E_1',
    '*',
    '&a',
    '!x',
    '@x',
    '{',
    '[',
    '-x',
    '<',
    '=',
    '# x',
    'a: b',
    'a #b',
    'a:',
    'a ',
    ' a',
    'é',
    '"',
    "'",
    '%x',
    '`x',
  ]
  test.each(quoted)('%j is quoted', (text) => expect(printYaml([text])).toBe(`${JSON.stringify(text)}\n`))

  test('characters that YAML 1.1 reads as line breaks are escaped', () => {
    expect(printYaml(['\u0085\u2028\ufeff\u007f'])).toBe('"\\u0085\\u2028\\ufeff\\u007f"\n')
  })

  test('keys follow the same rules', () => {
    expect(printYaml([{ on: 1, y: 2, '*': 3, ok: 4 }])).toBe('"on": 1\n"y": 2\n"*": 3\nok: 4\n')
  })

  test('a key too long for one line is written as an explicit key', () => {
    const document = { a: { ['k'.repeat(1100)]: { b: 1 }, c: [1] } }
    expect(parseAllDocuments(printYaml([document]))[0]?.toJS()).toEqual(document)
  })
})

test.each([
  [1e-7, '1.0e-7'],
  [1e21, '1.0e+21'],
  [1.5e300, '1.5e+300'],
  [-0, '-0'],
  [NaN, '.nan'],
  [Infinity, '.inf'],
  [-Infinity, '-.inf'],
  [8080, '8080'],
])('the number %d is written %s', (number, text) => expect(printYaml([number])).toBe(`${text}\n`))

describe('what we print is read back as it was', () => {
  test.each(['1.1', '1.2'] as const)('by YAML %s', (version) => {
    const random = createRandom(7)
    for (let round = 0; round < 3000; round++) {
      const documents = [randomDocument(random), randomDocument(random)]
      const text = printYaml(documents)
      const read = parseAllDocuments(text, { version, uniqueKeys: false }).map((document) => {
        expect(document.errors, text).toEqual([])
        return document.toJS() as Json
      })
      expect(read, text).toEqual(documents)
    }
  })
})
