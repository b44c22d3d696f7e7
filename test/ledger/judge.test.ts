// Each operator of the ledger holds where it should, and nowhere else: an assertion that can't fail asserts nothing.
import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { judge } from './judge.ts'
import type { Expectation } from './rows.ts'
import { documentsOf, matchingFiles, valuesAt } from './select.ts'

const document: Json = {
  rules: [
    { alert: 'Slow', expr: 'latency > 5', for: '5m' },
    { alert: 'Down', expr: 'up == 0' },
  ],
  labels: { 'a/b': 'yes', team: 'ops' },
  replicas: 3,
  none: [],
}

const cases: [string, { holds: Expectation; fails: Expectation }][] = [
  ['equals', { holds: { at: '/replicas', equals: 3 }, fails: { at: '/replicas', equals: '3' } }],
  [
    'equals, of whole values',
    {
      holds: { at: '/labels', equals: { team: 'ops', 'a/b': 'yes' } },
      fails: { at: '/labels', equals: { team: 'ops' } },
    },
  ],
  ['matches', { holds: { at: '/rules/0/expr', matches: '> 5$' }, fails: { at: '/rules/0/expr', matches: '^5' } }],
  [
    'contains, of a text',
    { holds: { at: '/rules/0/expr', contains: 'latency' }, fails: { at: '/rules/0/expr', contains: 'errors' } },
  ],
  [
    'contains, of a list',
    { holds: { at: '/rules', contains: { alert: 'Down' } }, fails: { at: '/rules', contains: { alert: 'Up' } } },
  ],
  [
    'contains, of a list, several',
    {
      holds: { at: '/rules', contains: [{ alert: 'Down' }, { for: '5m' }] },
      fails: { at: '/rules', contains: [{ alert: 'Down' }, { for: '6m' }] },
    },
  ],
  [
    'contains, of a map',
    { holds: { at: '/labels', contains: { team: 'ops' } }, fails: { at: '/labels', contains: { team: 'dev' } } },
  ],
  ['lacks', { holds: { at: '/rules', lacks: { alert: 'Up' } }, fails: { at: '/rules', lacks: { alert: 'Down' } } }],
  ['least', { holds: { at: '/replicas', least: 3 }, fails: { at: '/replicas', least: 4 } }],
  ['most', { holds: { at: '/replicas', most: 3 }, fails: { at: '/replicas', most: 2 } }],
  ['count', { holds: { at: '/rules/*/for', count: 1 }, fails: { at: '/rules/*/for', count: 2 } }],
  ['count, of nothing', { holds: { at: '/rules/*/labels', count: 0 }, fails: { at: '/rules/*/alert', count: 0 } }],
  ['absent', { holds: { at: '/rules/alert=Up', absent: true }, fails: { at: '/rules/alert=Down', absent: true } }],
  [
    'every value',
    { holds: { at: '/rules/*/alert', matches: '^[SD]' }, fails: { at: '/rules/*/alert', matches: '^S' } },
  ],
  [
    'a selected member',
    { holds: { at: '/rules/alert=Slow/for', equals: '5m' }, fails: { at: '/rules/alert=Fast/for', equals: '5m' } },
  ],
  [
    'a selected member, by a pattern',
    {
      holds: { at: '/rules/expr=*== 0/alert', equals: 'Down' },
      fails: { at: '/rules/expr=*== 1/alert', equals: 'Down' },
    },
  ],
  ['an escaped key', { holds: { at: '/labels/a~1b', equals: 'yes' }, fails: { at: '/labels/a/b', equals: 'yes' } }],
]

test.each(cases)('%s', (_, { holds, fails }) => {
  expect(judge(document, holds)).toEqual([])
  expect(judge(document, fails)).not.toEqual([])
})

describe('where an assertion looks', () => {
  test('a star in a file stands for anything but a slash', () => {
    expect(matchingFiles(['a/dev/x.yaml', 'a/x.yaml', 'a/dev/b/x.yaml', 'a/dev/xyaml'], 'a/*/x.yaml')).toEqual([
      'a/dev/x.yaml',
    ])
  })
  test('YAML has documents, JSON one, any other text is itself', () => {
    expect(documentsOf('a.yaml', 'a: 1\n---\nb: 2\n')).toEqual([{ a: 1 }, { b: 2 }])
    expect(documentsOf('a.json', '{"a": 1}')).toEqual([{ a: 1 }])
    expect(documentsOf('a.md', '# a: 1\n')).toEqual(['# a: 1\n'])
  })
  test('a value comes with the pointer to it', () => {
    expect(valuesAt(document, '/labels/*').map(({ pointer }) => pointer)).toEqual(['/labels/a~1b', '/labels/team'])
  })
})
