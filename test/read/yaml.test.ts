import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { readSource } from '../../src/read/yaml.ts'

/** A diagnostic in one line: its code, where it points, and where its second place is. */
function brief({ code, span, related = [] }: Diagnostic): string {
  const places = [span, ...related.map((place) => place.span)].map(
    (place) => `${place?.line}:${place?.column}+${place?.length}`,
  )
  return [code, ...places].join(' ')
}

async function problemsOf(bytes: Uint8Array | string): Promise<string[]> {
  const { diagnostics } = await readSource('platform.yaml', bytes)
  return diagnostics.map(brief)
}

const bomb = Array.from({ length: 9 }, (_, level) => {
  const below = level === 0 ? '"x"' : `*a${level - 1}`
  return `a${level}: &a${level} [${Array.from({ length: 9 }, () => below).join(', ')}]`
}).join('\n')

describe('hostile and broken text', () => {
  const cases: [name: string, test: { given: Uint8Array | string; want: string[] }][] = [
    ['a key twice at the top', { given: 'name: a\nteam: b\nname: c\n', want: ['duplicate-key 3:1+4 1:1+4'] }],
    [
      'a key twice below',
      { given: 'services:\n  api: {}\n  web: {}\n  api: {}\n', want: ['duplicate-key 4:3+3 2:3+3'] },
    ],
    ['a key twice in brackets', { given: 'api: {port: 1, host: a, port: 2}\n', want: ['duplicate-key 1:25+4 1:7+4'] }],
    [
      'a number and its text as keys',
      { given: 'errors:\n  404: a\n  "404": b\n', want: ['duplicate-key 3:3+5 2:3+3'] },
    ],
    ['a tab', { given: 'services:\n\tapi:\n\t\tport: 1\n', want: ['tab-indentation 2:1+1'] }],
    ['a tab after spaces', { given: 'services:\n  api:\n  \tport: 1\n', want: ['tab-indentation 3:3+1'] }],
    ['an unclosed double quote', { given: 'name: "shop\nteam: b\n', want: ['unclosed-quote 1:7+5'] }],
    [
      'an unclosed single quote',
      { given: "services:\n  api:\n    image: 'x\n    port: 1\n", want: ['unclosed-quote 3:12+2'] },
    ],
    ['an unclosed list', { given: 'uses: [db, redis\nname: a\n', want: ['unclosed-bracket 1:7+1'] }],
    ['an unclosed map', { given: 'api: {port: 1\nname: a\n', want: ['unclosed-bracket 1:6+1'] }],
    [
      'a key that stands too far left',
      { given: 'services:\n    api: {}\n  web: {}\n', want: ['bad-indentation 3:3+7'] },
    ],
    ['a key below a value', { given: 'name: shop\n  team: b\n', want: ['bad-indentation 2:3+7'] }],
    ['a list item without a dash', { given: 'a:\n  - b: 1\n   c: 2\n', want: ['bad-indentation 3:4+4'] }],
    ['no colon', { given: 'services:\n  api\n  web: {}\n', want: ['missing-colon 2:3+3'] }],
    ['no space after the colon', { given: 'name:shop\nteam: b\n', want: ['missing-colon 1:1+9'] }],
    ['two colons', { given: 'rule: when: down\n', want: ['yaml-syntax 1:7+10'] }],
    ['an at sign', { given: 'owner: @ops\n', want: ['yaml-syntax 1:8+1'] }],
    ['a wrong escape', { given: 'path: "C:\\dir"\n', want: ['yaml-syntax 1:10+2'] }],
    ['text after a quoted value', { given: 'a: "x" y\n', want: ['yaml-syntax 1:8+1'] }],
    ['an alias bomb', { given: bomb, want: ['alias-expansion 5:10+3'] }],
    ['an alias that contains itself', { given: 'a: &loop\n  b: [*loop]\n', want: ['alias-cycle 2:7+5'] }],
    ['an alias without an anchor', { given: 'a: *nowhere\n', want: ['unknown-alias 1:4+8'] }],
    ['an alias before its anchor', { given: 'a: *later\nb: &later 1\n', want: ['unknown-alias 1:4+6'] }],
    ['a foreign tag', { given: 'key: !secret x\n', want: ['unknown-tag 1:6+7'] }],
    ['a binary value', { given: 'key: !!binary aGk=\n', want: ['unknown-tag 1:15+4'] }],
    ['a merge key', { given: 'a: &x {b: 1}\nc:\n  <<: *x\n', want: ['merge-key 3:3+2'] }],
    ['a NUL byte', { given: 'name: a\nteam: b\0c\n', want: ['control-character 2:8+1'] }],
    ['an escape character', { given: 'name: \x1b[31mred\n', want: ['control-character 1:7+1'] }],
    ['a binary file', { given: Buffer.from([0x41, 0x0a, 0x89, 0x50, 0x4e, 0x47]), want: ['not-text 2:1+1'] }],
    ['UTF-16', { given: Buffer.from('\uFEFFname: a\n', 'utf16le'), want: ['not-text 1:1+1'] }],
    ['UTF-16 without its mark', { given: Buffer.from('name: a\n', 'utf16le'), want: ['control-character 1:2+1'] }],
    ['an empty file', { given: '', want: ['empty-file 1:1+1'] }],
    ['blank lines', { given: '\n\n', want: ['empty-file 1:1+1'] }],
    ['only comments', { given: '# nothing\n# here\n', want: ['empty-file 1:1+9'] }],
    ['only a document marker', { given: '---\n', want: ['empty-file 1:1+3'] }],
    ['a list at the top', { given: '# services\n- api\n- web\n', want: ['not-a-map 2:1+5'] }],
    ['a scalar at the top', { given: 'hello\n', want: ['not-a-map 1:1+5'] }],
    ['two documents', { given: 'name: a\n---\nname: b\n', want: ['several-documents 2:1+3'] }],
    ['a file over the limit', { given: Buffer.alloc(5_000_001, 'a'), want: ['file-too-large 1:1+1'] }],
    ['__proto__', { given: 'a: 1\n__proto__:\n  polluted: true\n', want: ['reserved-key 2:1+9'] }],
    ['__proto__ below', { given: 'a:\n  __proto__: {polluted: true}\n', want: ['reserved-key 2:3+9'] }],
    ['a list as a key', { given: '? [a, b]\n: 1\n', want: ['unsupported-key 1:3+6'] }],
    ['a map as a key', { given: 'env: {{a: 1}: 2}\n', want: ['unsupported-key 1:7+6'] }],
    ['an alias as a key', { given: 'a: &x b\n*x : 1\n', want: ['unsupported-key 2:1+2'] }],
    ['an empty key', { given: 'a: 1\n: 2\n', want: ['unsupported-key 2:1+1'] }],
    ['a leading zero', { given: 'account: 012345678901\n', want: ['ambiguous-number 1:10+12'] }],
    ['more digits than a number holds', { given: 'id: 12345678901234567890\n', want: ['ambiguous-number 1:5+20'] }],
    ['not a number', { given: 'cpu: .nan\n', want: ['ambiguous-number 1:6+4'] }],
    ['brackets without end', { given: `a: ${'['.repeat(20_000)}`, want: ['nesting-too-deep 1:1004+1'] }],
    [
      'more levels than a spec has',
      { given: `a: ${'['.repeat(70)}${']'.repeat(70)}\n`, want: ['nesting-too-deep 1:67+14'] },
    ],
    [
      'levels by indentation',
      {
        given: Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
        want: ['nesting-too-deep 2:1+3'],
      },
    ],
    ['an older YAML', { given: '%YAML 1.1\n---\na: no\n', want: ['yaml-syntax 1:1+9'] }],
    ['a line without end', { given: `a: 1\nb: ${'x'.repeat(100_001)}`, want: ['endless-text 2:1+1'] }],
    ['a directive', { given: '%FOO\n---\na: 1\n', want: ['yaml-syntax 1:1+4'] }],
  ]
  it.each(cases)('%s', async (_, { given, want }) => expect(await problemsOf(given)).toEqual(want))

  it('tells all mistakes of a file at once', async () => {
    const text = [
      'name: "shop',
      'services:',
      '  api:',
      '  \tport: 1',
      '  web: {port: 1, port: 2}',
      '  web: {}',
      'databases:',
      '  db: {engine: postgres',
      'name: again',
      '',
    ].join('\n')
    expect(await problemsOf(text)).toEqual([
      'unclosed-quote 1:7+5',
      'tab-indentation 4:3+1',
      'duplicate-key 5:18+4 5:9+4',
      'duplicate-key 6:3+3 5:3+3',
      'unclosed-bracket 8:7+1',
      'duplicate-key 9:1+4 1:1+4',
    ])
  })

  it('tells all mistakes of a file with anchors at once', async () => {
    const text = 'a: &x {b: 1}\nc: *x\nd: *nowhere\ne: "open\nf: !secret x\ng: @ops\nh: &loop [*loop]\n'
    expect(await problemsOf(text)).toEqual([
      'unknown-alias 3:4+8',
      'unclosed-quote 4:4+5',
      'unknown-tag 5:4+7',
      'yaml-syntax 6:4+1',
      'alias-cycle 7:11+5',
    ])
  })

  it('keeps what could be read beside a mistake', async () => {
    const { source } = await readSource('platform.yaml', 'name: "shop\nservices:\n  api: {port: 1}\n  web: [\n')
    expect(source?.value).toEqual({ services: { api: { port: 1 } } })
    expect(source?.incomplete).toBe(true)
  })

  it('pollutes no prototype', async () => {
    const { source } = await readSource('platform.yaml', 'constructor: {a: 1}\na:\n  __proto__: {polluted: true}\n')
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false)
    expect(source?.has(['a', 'polluted'])).toBe(false)
    expect(source?.has(['a', 'toString'])).toBe(false)
    expect(source?.has(['constructor', 'a'])).toBe(true)
  })
})

describe('good text', () => {
  const cases: [name: string, test: { given: string; want: unknown }][] = [
    ['Windows line ends', { given: 'a:\r\n  b: 1\r\n  c:\r\n    - x\r\n', want: { a: { b: 1, c: ['x'] } } }],
    ['a byte order mark', { given: '\uFEFFa: 1\n', want: { a: 1 } }],
    ['a leading document marker', { given: '---\na: 1\n', want: { a: 1 } }],
    [
      'numbers and words as keys',
      {
        given: 'a: {404: x, true: y, 1.10: z, null: n}\n',
        want: { a: { 404: 'x', true: 'y', '1.10': 'z', null: 'n' } },
      },
    ],
    [
      'words that YAML 1.1 misreads',
      { given: 'a: no\nb: on\nc: 1:30\nd: 1_000\n', want: { a: 'no', b: 'on', c: '1:30', d: '1_000' } },
    ],
    [
      'anchors and aliases',
      { given: 'a: &x {b: 1}\nc: *x\nd: [*x]\n', want: { a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }] } },
    ],
    ['an anchor given twice', { given: 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', want: { a: 1, b: 1, c: 2, d: 2 } }],
    ['a string tag', { given: 'a: !!str 5\n', want: { a: '5' } }],
    [
      'block text',
      {
        given: 'a:\n  b: |\n    one\n\n    two: x\n  c: >-\n    folded\n    text\n',
        want: { a: { b: 'one\n\ntwo: x\n', c: 'folded text' } },
      },
    ],
    ['keys without values', { given: 'a:\nb:\n  c:\n', want: { a: null, b: { c: null } } }],
    ['quoted keys', { given: '"a b":\n  \'*.example.com\': 1\n', want: { 'a b': { '*.example.com': 1 } } }],
    ['a list of maps', { given: 'a:\n  # first\n  - b: 1\n    c: 2\n\n  - d\n', want: { a: [{ b: 1, c: 2 }, 'd'] } }],
    ['a list that is not indented', { given: 'a:\n- b\n- c\nd: 1\n', want: { a: ['b', 'c'], d: 1 } }],
  ]
  it.each(cases)('%s', async (_, { given, want }) => {
    const { source, diagnostics } = await readSource('platform.yaml', given)
    expect(diagnostics).toEqual([])
    expect(source?.value).toEqual(want)
    expect(source?.incomplete).toBe(false)
  })

  it('takes an empty file for an empty map where that is allowed', async () => {
    const { source, diagnostics } = await readSource('environments/dev.yaml', '# nothing differs\n', {
      mayBeEmpty: true,
    })
    expect(diagnostics).toEqual([])
    expect(source?.value).toEqual({})
  })
})
