// The executable ledger: what the rows of the requirements ask for, asserted on what the examples compile to. One loop
// runs all of it; a row is data in rows/<group>.yaml, see README.md.
import { describe, expect, test } from 'vitest'
import { problemsOf } from './assert-row.ts'
import { readIndex, readRows } from './rows.ts'

const rows = readRows('test/ledger')
const index = new Map(readIndex('test/ledger').map((row) => [row.id, row]))

describe.each([...new Set(rows.map(({ group }) => group))])('%s', (group) => {
  const own = rows.filter((row) => row.group === group).map((row) => [row.id, row] as const)
  test.each(own)('%s', { timeout: 60_000 }, async (_, row) => {
    expect(await problemsOf(row)).toEqual([])
  })
})

test('every asserted row is one of the ledger, and is asserted in the file of its group', () => {
  const strays = rows.filter(
    ({ id, group }) => index.get(id) === undefined || group !== id.replace(/-\d+$/, '').toLowerCase(),
  )
  expect(strays.map(({ id, group }) => `${group}.yaml: ${id}`)).toEqual([])
})

test('nothing is asserted of rows that are no work of a compiler', () => {
  expect(rows.filter(({ id }) => index.get(id)?.class === 'out').map(({ id }) => id)).toEqual([])
})
