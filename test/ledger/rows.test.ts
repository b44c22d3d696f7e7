// A file of rows that says something else than the format knows is refused: it would assert less than it seems to.
import { expect, test } from 'vitest'
import { parseRows } from './rows.ts'

const refused: [string, { row: string; because: string }][] = [
  [
    'a misspelt operator',
    { row: '{assert: [{file: a.yaml, expect: [{at: /a, equal: 1}]}]}', because: 'unknown key equal' },
  ],
  ['no operator', { row: '{assert: [{file: a.yaml, expect: [{at: /a}]}]}', because: 'expects nothing at /a' }],
  ['no expectation', { row: '{assert: [{file: a.yaml}]}', because: 'expects nothing' }],
  ['no assertion', { row: '{missing: everything, assert: []}', because: 'asserts nothing' }],
  ['no file', { row: '{assert: [{expect: [{at: /a, equals: 1}]}]}', because: 'has no file' }],
  [
    'a change of nothing',
    {
      row: '{assert: [{file: a.yaml, change: {expect: [{at: /a, equals: 1}]}}]}',
      because: 'the change changes nothing',
    },
  ],
  [
    'a change without consequence',
    { row: '{assert: [{file: a.yaml, change: {set: {/a: 1}}}]}', because: 'expects nothing of the change' },
  ],
  [
    'a status of its own',
    { row: '{complete: true, assert: [{file: a.yaml, expect: [{absent: true}]}]}', because: 'unknown key complete' },
  ],
]

test.each(refused)('%s', (_, { row, because }) => {
  expect(() => parseRows(`CI-01: ${row}`, 'ci')).toThrow(because)
})

test('a row is what its file says', () => {
  const assert = [{ file: 'a.yaml', expect: [{ at: '/a', equals: 1 }] }]
  expect(parseRows(`CI-01: {missing: half, assert: ${JSON.stringify(assert)}}`, 'ci')).toEqual([
    { id: 'CI-01', group: 'ci', missing: 'half', assert },
  ])
})
