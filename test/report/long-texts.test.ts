// Texts of any length are looked through in a time that grows with them: a file of a megabyte may be one word.
import { expect, test } from 'vitest'
import { findSecrets } from '../../src/report/secrets/find.ts'

const fillers = [
  'a',
  'aB3',
  'A',
  '0',
  '-',
  '_',
  '/',
  '.',
  ':',
  '=',
  ' ',
  '\n',
  'a.',
  'a-',
  'a/',
  'key=',
  'a:b@',
  'https://a',
  '-----BEGIN ',
  'eyJ',
  'xox',
]

test.each(fillers)('a long text of %j', { timeout: 20_000 }, (filler) => {
  const start = performance.now()
  findSecrets(`${filler.repeat(Math.ceil(262_144 / filler.length))} webhook`) // a word that makes every form be looked for
  expect(performance.now() - start).toBeLessThan(5000)
})
