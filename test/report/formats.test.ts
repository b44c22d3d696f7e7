import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { formatAnnotations } from '../../src/report/github.ts'
import { diagnosticsToJson } from '../../src/report/json.ts'

const span = { file: 'environments/a,b.yaml', line: 3, column: 5, length: 4 }
const full: Diagnostic = {
  code: 'duplicate-key',
  severity: 'error',
  message: 'twice: 100%',
  why: 'lost',
  hint: 'one\ntwo',
  span,
  related: [{ message: 'first', span: { ...span, line: 1 } }],
}
const bare: Diagnostic = { code: 'missing-platform-file', severity: 'warning', message: 'none' }

it('has the same keys for every diagnostic in JSON', () => {
  expect(diagnosticsToJson([full, bare], () => undefined)).toEqual([
    {
      code: 'missing-platform-file',
      severity: 'warning',
      message: 'none',
      why: null,
      hint: null,
      file: null,
      line: null,
      column: null,
      length: null,
      related: [],
    },
    {
      code: 'duplicate-key',
      severity: 'error',
      message: 'twice: 100%',
      why: 'lost',
      hint: 'one\ntwo',
      ...span,
      related: [{ message: 'first', ...span, line: 1 }],
    },
  ])
})

it('escapes annotations', () => {
  expect(formatAnnotations([full, bare], () => undefined)).toBe(
    '::warning title=missing-platform-file::none\n' +
      '::error file=environments/a%2Cb.yaml,line=3,col=5,endColumn=8,title=duplicate-key::twice: 100%25%0Awhy: lost%0Ahelp: one%0Atwo\n',
  )
})

it('names files from the root of the repository', () => {
  expect(formatAnnotations([full], () => undefined, 'platforms/shop')).toContain(
    'file=platforms/shop/environments/a%2Cb.yaml,',
  )
})
