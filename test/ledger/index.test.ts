// rows.tsv against the ledger that it indexes, which lies beside the repository where the requirements are at hand.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readIndex } from './rows.ts'

const ledger = '../shared/ledger.md'
const index = readIndex('test/ledger')

test('every row has an id of its own and a title', () => {
  expect(new Set(index.map(({ id }) => id)).size).toBe(index.length)
  expect(index.filter(({ title }) => title.trim() === '')).toEqual([])
})

describe.skipIf(!existsSync(ledger))('the index', () => {
  test('has the rows of the ledger, in its order and with its classes', () => {
    const rows = readFileSync(ledger, 'utf8').matchAll(/^\| ([A-Z]+-\d+) \|.*\| (core|wanted|edge|out) \|$/gm)
    expect(index.map(({ id, class: kind }) => `${id} ${kind}`)).toEqual(
      [...rows].map(([, id, kind]) => `${id} ${kind}`),
    )
  })
})
