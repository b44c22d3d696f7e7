import { expect, test } from 'vitest'
import { cpuQuantity, memoryQuantity } from '../../src/lib/quantities.ts'

test.each([
  [3 * 2 ** 30, '3Gi'],
  [1.5 * 2 ** 30, '1536Mi'],
  [2 ** 20 + 1, '2Mi'],
])('%d bytes are written as the server writes them: %s', (count, text) => expect(memoryQuantity(count)).toBe(text))

test.each([
  [2000, '2'],
  [1500, '1500m'],
])('%d thousandths of a processor are written as the server writes them: %s', (count, text) =>
  expect(cpuQuantity(count)).toBe(text),
)
