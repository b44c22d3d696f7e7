// The committed error reference is what the table of codes prints; `npm run docs` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codes } from '../../src/report/codes.ts'
import { printErrorReference } from '../../src/report/error-reference.ts'

test('docs/errors.md is current', () => {
  const page = printErrorReference()
  if (process.env['UPDATE'] === '1') writeFileSync('docs/errors.md', page)
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(page)
})

test('every code is in it once, with a title that is no sentence and a paragraph that is one', () => {
  const page = printErrorReference()
  for (const [code, { title, explanation }] of Object.entries(codes)) {
    expect(page.split(`\n### ${code}\n`)).toHaveLength(2)
    expect(title).toMatch(/^[A-Z`].*[^.]$/)
    expect(explanation).toMatch(/^\S.*\.$/)
  }
})
