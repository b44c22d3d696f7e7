// What the ledger's files say: rows.tsv names every row, rows/<group>.yaml what is asserted of one. The format is
// explained in README.md; whatever it does not know is refused, because a misspelt key would assert nothing.
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { isJsonObject, type Json } from '../../src/lib/json.ts'

/** How much a row matters; `out` is no work of a compiler: listed, not counted. */
export type RowClass = 'core' | 'wanted' | 'edge' | 'out'

export type IndexRow = { id: string; class: RowClass; title: string }

/** A value at a place of a document, and what must hold of it. */
export type Expectation = { at?: string; [operator: string]: Json | undefined }

/** An edit of the spec, by JSON pointers into one of its files, and what then holds of the same documents. */
export type Change = {
  in?: string
  set?: Record<string, Json>
  remove?: string[]
  /** Without the releases of all environments. */
  unreleased?: true
  expect?: Expectation[]
  only?: string[]
  files?: string[]
  refused?: string
}

/** Expectations about the files that match a pattern, in what one example compiles to. */
export type Assertion = {
  example?: string
  file: string
  document?: { [field: string]: Json }
  expect?: Expectation[]
  change?: Change
}

/** What is asserted of one row; `missing` says in words what of it is not fulfilled yet. */
export type LedgerRow = { id: string; group: string; missing?: string; assert: Assertion[] }

/** Operators of an expectation; judge.ts says what each of them means. */
export const operators = ['equals', 'matches', 'contains', 'lacks', 'least', 'most', 'count', 'absent']

const keys = {
  row: ['missing', 'assert'],
  assertion: ['example', 'file', 'document', 'expect', 'change'],
  change: ['in', 'set', 'remove', 'unreleased', 'expect', 'only', 'files', 'refused'],
  expectation: ['at', ...operators],
}

/** Every row of the ledger, in its order. */
export function readIndex(folder: string): IndexRow[] {
  const lines = readFileSync(join(folder, 'rows.tsv'), 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [id = '', kind = '', title = ''] = line.split('\t')
    if (!isRowClass(kind)) throw new Error(`rows.tsv: ${id} is of class "${kind}"`)
    return { id, class: kind, title }
  })
}

export function isRowClass(text: string): text is RowClass {
  return ['core', 'wanted', 'edge', 'out'].includes(text)
}

/** The rows that are asserted, group by group. */
export function readRows(folder: string): LedgerRow[] {
  const files = readdirSync(join(folder, 'rows')).sort()
  return files.flatMap((file) => parseRows(readFileSync(join(folder, 'rows', file), 'utf8'), basename(file, '.yaml')))
}

/** The rows in the text of one group's file. Throws, naming the place, where it does not follow the format. */
export function parseRows(text: string, group: string): LedgerRow[] {
  return Object.entries(members(parse(text, { merge: true }), group)).map(([id, row]) => readRow(id, group, row))
}

function readRow(id: string, group: string, written: unknown): LedgerRow {
  const row = members(written, id, keys.row)
  if (!Array.isArray(row.assert) || row.assert.length === 0) throw new Error(`${id}: asserts nothing`)
  row.assert.forEach((assertion, index) =>
    checkAssertion(
      members(assertion, `${id}, assertion ${index + 1}`, keys.assertion),
      `${id}, assertion ${index + 1}`,
    ),
  )
  return { ...(row as Omit<LedgerRow, 'id' | 'group'>), id, group }
}

function checkAssertion(assertion: Record<string, unknown>, place: string): void {
  if (typeof assertion.file !== 'string') throw new Error(`${place}: has no file`)
  checkExpectations(assertion.expect ?? [], place)
  if (assertion.change === undefined) {
    if (assertion.expect === undefined) throw new Error(`${place}: expects nothing`)
    return
  }
  const change = members(assertion.change, `${place}, change`, keys.change)
  if (change.set === undefined && change.remove === undefined) throw new Error(`${place}: the change changes nothing`)
  if ([change.expect, change.only, change.files, change.refused].every((part) => part === undefined))
    throw new Error(`${place}: expects nothing of the change`)
  checkExpectations(change.expect ?? [], `${place}, change`)
}

function checkExpectations(written: unknown, place: string): void {
  if (!Array.isArray(written)) throw new Error(`${place}: expectations are a list`)
  for (const expectation of written) {
    const found = members(expectation, place, keys.expectation)
    if (!operators.some((operator) => operator in found))
      throw new Error(`${place}: expects nothing at ${String(found.at)}`)
  }
}

/** The members of a map that may have no other keys than those known. */
function members(value: unknown, place: string, known?: string[]): Record<string, unknown> {
  if (!isJsonObject(value)) throw new Error(`${place}: is not a map`)
  const unknown = Object.keys(value).filter((key) => known !== undefined && !known.includes(key))
  if (unknown.length > 0) throw new Error(`${place}: unknown key ${unknown.join(', ')}`)
  return value
}
