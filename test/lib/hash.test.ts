import { expect, test } from 'vitest'
import { digestOf, digestOfText } from '../../src/lib/hash.ts'

test('the order of keys does not count, at any depth', () => {
  const one = { name: 'app', security: { readOnly: true, drop: ['ALL'] } }
  const other = { security: { drop: ['ALL'], readOnly: true }, name: 'app' }
  expect(digestOf(one)).toBe(digestOf(other))
})

test.each([
  ['a value', { a: 1 }, { a: 2 }],
  ['the order of a list', { a: [1, 2] }, { a: [2, 1] }],
  ['what is there', { a: 1 }, { a: 1, b: null }],
])('%s counts', (_, one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other))
})

test('a key without a value is not there', () => {
  expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }))
})

// `printf abc | sha256sum`
test('a text has the digest that other programs give it', () => {
  expect(digestOfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(digestOfText('abc', 8)).toBe('ba7816bf')
})
