import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { formatDiagnostics } from '../../src/report/frame.ts'
import { maskSecrets } from '../../src/report/mask.ts'

const text = 'env:\n  A: "hunter2"\n  B: fine\n'
const secret: Diagnostic = {
  code: 'secret-literal',
  severity: 'error',
  message: 'm',
  masked: true,
  span: { file: 'platform.yaml', line: 2, column: 6, length: 9 },
}

test('the place is covered and keeps its length and its quotes', () => {
  expect(maskSecrets(() => text, [secret]).textOf('platform.yaml')).toBe('env:\n  A: "•••••••"\n  B: fine\n')
})

test('files without secrets are shown as they are', () => {
  expect(maskSecrets(() => text, [{ ...secret, masked: false }]).textOf('platform.yaml')).toBe(text)
  expect(maskSecrets(() => text, [secret]).textOf('other.yaml')).toBe(text)
  expect(maskSecrets(() => undefined, [secret]).textOf('platform.yaml')).toBeUndefined()
})

test('the frame of a neighbour does not show it either', () => {
  const neighbour: Diagnostic = {
    code: 'wrong-type',
    severity: 'error',
    message: 'n',
    span: { file: 'platform.yaml', line: 3, column: 3, length: 1 },
  }
  expect(formatDiagnostics([secret, neighbour], () => text, { color: false })).not.toContain('hunter2')
})
