// Finding one's way: from a line of output to the file that holds its words. `NAVIGATION=1` prints forty lines with their
// files, as a help to judge the layout: cover the right-hand side, guess twice, and count. 36 of 40 is the goal.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder } from './support/files.ts'
import { createRandom } from './write/random-documents.ts'

const drawn = 40

/** Printed from data that users or other makers wrote: no file of ours holds their words. */
const foreign = /^generated\/(effective|charts|\.files)/

type Line = { file: string; text: string }

function lines(): Line[] {
  return filesUnder('generated')
    .map((file) => `generated/${file.replace(/^generated\//, '')}`)
    .filter((file) => !foreign.test(file))
    .sort()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((text) => ({ file, text: text.trim() }))
        .filter(({ text }) => /[A-Za-z]{4}/.test(text) && !text.startsWith('#') && !text.startsWith('//')),
    )
}

const sources = filesUnder('src')
  .map((file) => `src/${file.replace(/^src\//, '')}`)
  .filter((file) => /\.(ts|sh|py)$/.test(file) && !file.startsWith('src/derived/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** The files with the rarest word of the line that any file has. */
function holders({ text }: Line): string[] {
  const words = [...new Set(text.match(/[A-Za-z][A-Za-z_.-]{3,}/g) ?? [])]
  const found = words
    .map((word) => sources.filter((source) => source.text.includes(word)).map(({ file }) => file))
    .filter((files) => files.length > 0)
  return found.sort((one, other) => one.length - other.length)[0] ?? []
}

test('the words of nearly every line are held by some file of ours', () => {
  const all = lines()
  const random = createRandom(40)
  const sample = Array.from({ length: drawn }, () => all[Math.floor(random() * all.length)] as Line)
  const held = sample.map((line) => ({ ...line, files: holders(line) }))
  if (process.env['NAVIGATION'] === '1')
    console.log(
      held.map(({ file, text, files }) => `${file}\n  ${text}\n  -> ${files.slice(0, 3).join(', ')}`).join('\n'),
    )
  expect(held.filter(({ files }) => files.length > 0).length).toBeGreaterThanOrEqual(36)
})
