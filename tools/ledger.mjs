// `npm run ledger`: runs the assertions of test/ledger/, then prints per group how many rows are asserted, partly
// asserted and open. A row whose assertions fail counts as open, is named, and makes the exit code 1.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const repository = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(repository, 'test', 'ledger')
const classes = ['core', 'wanted', 'edge']
const states = ['asserted', 'partly', 'open']

/** Ids of the rows whose assertions fail. */
function failingRows() {
  const scratch = mkdtempSync(join(tmpdir(), 'ledger-'))
  const report = join(scratch, 'report.json')
  const vitest = join(repository, 'node_modules', 'vitest', 'vitest.mjs')
  spawnSync(
    process.execPath,
    [vitest, 'run', 'test/ledger/ledger.test.ts', '--reporter=json', `--outputFile=${report}`],
    { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(scratch, { recursive: true })
  const tests = testResults.flatMap((file) => file.assertionResults)
  if (tests.length === 0)
    throw new Error('test/ledger/ledger.test.ts did not run: `npx vitest run test/ledger` says why')
  return tests.filter(({ status }) => status !== 'passed').map(({ title }) => title)
}

/** Every row with its group, its class, and whether it is asserted, partly asserted or open. */
function judgedRows(failing) {
  const written = Object.assign(
    {},
    ...readdirSync(join(folder, 'rows')).map((file) => parse(readFileSync(join(folder, 'rows', file), 'utf8'))),
  )
  const lines = readFileSync(join(folder, 'rows.tsv'), 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => {
    const [id, kind] = line.split('\t')
    const state =
      written[id] === undefined || failing.includes(id)
        ? 'open'
        : written[id].missing === undefined
          ? 'asserted'
          : 'partly'
    return { id, group: id.split('-')[0], kind, state }
  })
}

function printTable(rows) {
  const count = (some, kind, state) => some.filter((row) => row.kind === kind && row.state === state).length
  const line = (name, some) => [
    name,
    ...classes.flatMap((kind) => states.map((state) => count(some, kind, state))),
    some.filter(({ kind }) => kind === 'out').length,
  ]
  const table = [
    ['', ...classes.flatMap((kind) => [kind, '', '']), 'out'],
    ['group', ...classes.flatMap(() => states), ''],
    ...[...new Set(rows.map(({ group }) => group))].map((group) =>
      line(
        group,
        rows.filter((row) => row.group === group),
      ),
    ),
    line('total', rows),
  ].map((cells) => cells.map(String))
  const widths = table[0].map((_, column) => Math.max(...table.map((cells) => cells[column].length)))
  for (const cells of table)
    console.log(
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
}

const failing = failingRows()
const rows = judgedRows(failing)
const counted = rows.filter(({ kind }) => kind === 'core' || kind === 'wanted')
printTable(rows)
console.log()
if (failing.length > 0) console.log(`failing: ${failing.join(', ')}`)
console.log(`partly asserted: ${counted.filter(({ state }) => state === 'partly').length}`)
console.log(
  `asserted ${counted.filter(({ state }) => state === 'asserted').length} of ${counted.length} core and wanted rows`,
)
process.exitCode = failing.length > 0 ? 1 : 0
