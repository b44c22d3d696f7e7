// Every folder with an `expected.txt` is a small platform with mistakes, and what a terminal shows for it. `UPDATE=1`
// writes the texts anew: read the difference before you commit it.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../src/compile.ts'
import { folderDisk } from '../src/read/disk.ts'
import { codes } from '../src/report/codes.ts'
import { formatDiagnostics } from '../src/report/frame.ts'
import { coveredElsewhere, severalCodes, withoutMarks } from './diagnostics/table.ts'

const root = 'test/diagnostics'
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Folders of platforms: the folder of a code itself, and the cases in it. A case is what holds a file of a platform. */
const cases = folders.flatMap((folder) => [folder, ...subfolders(folder)]).filter(isCase)

function subfolders(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
}

function isCase(folder: string): boolean {
  return ['expected.txt', 'platform.yaml', 'platform.yml'].some((file) => existsSync(path.join(root, folder, file)))
}

async function shownFor(folder: string) {
  const absolute = path.join(root, folder)
  const textOf = (file: string) =>
    statSync(path.join(absolute, file), { throwIfNoEntry: false })?.isFile() === true
      ? readFileSync(path.join(absolute, file), 'utf8')
      : undefined
  const { diagnostics, files } = await compile(folderDisk(absolute))
  return { diagnostics, files, textOf, text: formatDiagnostics(diagnostics, textOf, { color: false, verbose: true }) }
}

describe.each(cases)('%s', (folder) => {
  test('is told as expected', async () => {
    const { text, diagnostics, files, textOf } = await shownFor(folder)
    const file = path.join(root, folder, 'expected.txt')
    if (process.env['UPDATE'] === '1') writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))

    const code = folder.split('/')[0] ?? ''
    if (!severalCodes.includes(code)) expect(diagnostics.map((each) => each.code)).toContain(code)
    if (diagnostics.some(({ severity }) => severity === 'error')) expect(files.size).toBe(0)
    if (!withoutMarks.includes(folder))
      expect(
        diagnostics.flatMap(({ span }) =>
          span === undefined || isMarked(textOf(span.file), span.line) ? [] : [`${span.file}:${span.line}`],
        ),
      ).toEqual([])
  })
})

/** A comment on the line or in the one above says what is wrong with it. */
function isMarked(text: string | undefined, line: number): boolean {
  const lines = text?.split('\n') ?? []
  return [lines[line - 1], lines[line - 2]].some((each) => each !== undefined && /# (ERROR|WARNING): /.test(each))
}

test('every code has a folder, or a test that is named in the table', () => {
  expect(
    Object.keys(codes).filter((code) => !folders.includes(code) && !Object.hasOwn(coveredElsewhere, code)),
  ).toEqual([])
})

test('every folder has a code', () => {
  expect(folders.filter((folder) => !Object.hasOwn(codes, folder) && !severalCodes.includes(folder))).toEqual([])
})

test('the tests that the table names exist and know their codes', () => {
  const wrong = Object.entries(coveredElsewhere).filter(
    ([code, file]) =>
      !Object.hasOwn(codes, code) ||
      folders.includes(code) ||
      !existsSync(file) ||
      !readFileSync(file, 'utf8').includes(code),
  )
  expect(wrong).toEqual([])
})

describe('the table of bad input in the README', () => {
  const table = readFileSync(path.join(root, 'README.md'), 'utf8').split('| --- | --- |\n')[1] ?? ''
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, input = '', where = '']) => ({ input, where }))

  test.each(rows)('$input', ({ where }) => {
    const places = [...where.matchAll(/`([^`]+)`(?:: ([^,|]+?)(?=$|, and ))?/g)].map(([, place = '', title]) => ({
      place,
      title,
    }))
    expect(places).not.toEqual([])
    for (const { place, title } of places) {
      if (title === undefined) expect(existsSync(path.join(root, place, 'expected.txt')), place).toBe(true)
      else expect(readFileSync(place, 'utf8'), place).toContain(title)
    }
  })
})
