// The scripts of an import, run with a real SQLite: rows must not be lost on the way, and nothing must not count as all.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stepsOf } from '../../../src/emit/kubernetes/backing/import/steps.ts'
import type { DatabaseSlice } from '../../../src/emit/kubernetes/backing/database-slice.ts'
import { sampleDatabase } from '../../support/model.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'))
  symlinkSync(
    execFileSync('sh', ['-c', 'command -v python3'], { encoding: 'utf8' }).trim(),
    path.join(folder, 'python'),
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = (name: string) => path.join(folder, name)

/** Runs one step of an import from SQLite on a file; `kept`: a service keeps it. */
function run(step: string, source: string, kept = false) {
  const volume = kept ? { claim: 'web-data', path: folder, user: 1000 } : null
  const database = sampleDatabase({
    provider: 'cluster',
    importFrom: { engine: 'sqlite', path: file(source), volume, port: 0, name: '' },
  })
  const script = stepsOf({ database } as DatabaseSlice).find(({ name }) => name === step)?.script ?? 'exit 99'
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}`, SOURCE_PATH: file(source) }
  return spawnSync('bash', ['-euo', 'pipefail', '-c', script.replaceAll('/work/', `${folder}/`)], {
    env,
    encoding: 'utf8',
  })
}

/** Makes `a.db` with the statements of SQL, and leaves its log beside it, as a server that is killed does. */
function make(...statements: string[]) {
  const script = [
    'import os, sqlite3, sys',
    'source = sqlite3.connect(sys.argv[1])',
    'for statement in sys.argv[2:]: source.execute(statement)',
    'source.commit()',
    'os._exit(0)',
  ].join('\n')
  execFileSync('python3', ['-c', script, file('a.db'), ...statements])
}

const table = ['create table Orders (id)', 'insert into Orders values (1), (2)']

test('rows are counted by table', () => {
  make(...table, 'create table "odd""name" (id)')
  expect(run('count', 'a.db')).toMatchObject({ status: 0, stdout: 'orders\t2\nodd"name\t0\n' })
})

test('a plain copy of a file in WAL mode is refused: its rows stayed behind', () => {
  make('pragma journal_mode = wal', ...table)
  copyFileSync(file('a.db'), file('copy.db'))
  expect(run('count', 'copy.db')).toMatchObject({ status: 1, stderr: expect.stringContaining('VACUUM INTO') })
})

test('a copy that is made as the refusal says has all rows', () => {
  make('pragma journal_mode = wal', ...table)
  const script = 'import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute("vacuum into ?", (sys.argv[2],))'
  execFileSync('python3', ['-c', script, file('a.db'), file('copy.db')])
  expect(run('count', 'copy.db')).toMatchObject({ status: 0, stdout: 'orders\t2\n' })
})

test('beside the log, where a service keeps it, all rows are counted and saved', () => {
  make('pragma journal_mode = wal', ...table)
  expect(run('backup', 'a.db', true)).toMatchObject({ status: 0 })
  expect(run('count', 'a.db', true)).toMatchObject({ status: 0, stdout: 'orders\t2\n' })
  expect(run('count', 'a.db.before-import')).toMatchObject({ status: 0, stdout: 'orders\t2\n' })
  expect(existsSync(file('a.db.before-import.part'))).toBe(false)
})

test.each([
  ['an empty file', () => writeFileSync(file('a.db'), ''), 'not a database'],
  ['another file', () => writeFileSync(file('a.db'), 'id,name\n1,book\n'), 'not a database'],
  ['a file without tables', () => make('create table t (id)', 'drop table t'), '0 tables and no rows'],
  ['a file without rows', () => make('create table t (id)'), '1 tables and no rows'],
])('%s brings nothing, and is no success', (_, prepare, message) => {
  prepare()
  expect(run('count', 'a.db')).toMatchObject({ status: 1, stderr: expect.stringContaining(message) })
})

test('nothing that was counted is nothing that agrees', () => {
  writeFileSync(file('source.tsv'), '')
  expect(run('verify', 'a.db')).toMatchObject({ status: 1, stderr: expect.stringContaining('no table was counted') })
})
