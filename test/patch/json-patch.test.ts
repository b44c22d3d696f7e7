// JSON patch and merge patch, with the examples of their standards.
import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import type { Operation } from '../../src/model/patch.ts'
import { applyOperation } from '../../src/patch/json-patch.ts'
import { mergePatch } from '../../src/patch/merge-patch.ts'

/** A row of the standard: document, operation, and the result or the beginning of the reason why there is none. */
type Row = [name: string, document: Json, operation: Operation, result: Json | RegExp]

/** @see https://www.rfc-editor.org/rfc/rfc6902#appendix-A */
const rows: Row[] = [
  ['adds a member', { foo: 'bar' }, { op: 'add', path: '/baz', value: 'qux' }, { foo: 'bar', baz: 'qux' }],
  ['replaces by adding', { foo: 'bar' }, { op: 'add', path: '/foo', value: 1 }, { foo: 1 }],
  [
    'adds an item',
    { foo: ['bar', 'baz'] },
    { op: 'add', path: '/foo/1', value: 'qux' },
    { foo: ['bar', 'qux', 'baz'] },
  ],
  [
    'adds at the end',
    { foo: ['bar'] },
    { op: 'add', path: '/foo/-', value: ['abc', 'def'] },
    { foo: ['bar', ['abc', 'def']] },
  ],
  ['removes a member', { baz: 'qux', foo: 'bar' }, { op: 'remove', path: '/baz' }, { foo: 'bar' }],
  ['removes an item', { foo: ['bar', 'qux', 'baz'] }, { op: 'remove', path: '/foo/1' }, { foo: ['bar', 'baz'] }],
  ['replaces', { baz: 'qux', foo: 'bar' }, { op: 'replace', path: '/baz', value: null }, { baz: null, foo: 'bar' }],
  ['replaces an item', [1, 2, 3], { op: 'replace', path: '/1', value: 5 }, [1, 5, 3]],
  [
    'moves a member',
    { foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } },
    { op: 'move', from: '/foo/waldo', path: '/qux/thud' },
    { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } },
  ],
  [
    'moves an item',
    { foo: ['all', 'grass', 'cows', 'eat'] },
    { op: 'move', from: '/foo/1', path: '/foo/3' },
    { foo: ['all', 'cows', 'eat', 'grass'] },
  ],
  ['copies', { a: { b: 1 } }, { op: 'copy', from: '/a', path: '/c' }, { a: { b: 1 }, c: { b: 1 } }],
  [
    'tests',
    { baz: 'qux', foo: ['a', 2, 'c'] },
    { op: 'test', path: '/foo/1', value: 2 },
    { baz: 'qux', foo: ['a', 2, 'c'] },
  ],
  [
    'tests a map in any order',
    { a: { b: 1, c: 2 } },
    { op: 'test', path: '/a', value: { c: 2, b: 1 } },
    { a: { b: 1, c: 2 } },
  ],
  ['reads escapes', { '/': 9, '~1': 10 }, { op: 'test', path: '/~01', value: 10 }, { '/': 9, '~1': 10 }],
  ['replaces the whole', { a: 1 }, { op: 'add', path: '', value: { b: 2 } }, { b: 2 }],
  [
    'refuses a failed test',
    { baz: 'qux' },
    { op: 'test', path: '/baz', value: 'bar' },
    /^`\/baz` is "qux", not "bar"$/,
  ],
  ['does not take a text for a number', { '/': 9 }, { op: 'test', path: '/~1', value: '9' }, /^`\/~1` is 9, not "9"$/],
  [
    'refuses to add into nothing',
    { foo: 'bar' },
    { op: 'add', path: '/baz/bat', value: 'qux' },
    /^the object has no `baz`; it has `foo`$/,
  ],
  [
    'refuses to add behind the end',
    { foo: ['bar'] },
    { op: 'add', path: '/foo/8', value: 1 },
    /^`\/foo` is a list of 1, in which `8` is no place/,
  ],
  [
    'refuses to add into a text',
    { foo: 'bar' },
    { op: 'add', path: '/foo/x', value: 1 },
    /^`\/foo` is "bar", and has nothing inside$/,
  ],
  [
    'refuses to remove what is not there',
    { foo: [1] },
    { op: 'remove', path: '/foo/1' },
    /^`\/foo` is a list of 1, and has no item `1`$/,
  ],
  [
    'refuses to remove the whole',
    { foo: [1] },
    { op: 'remove', path: '' },
    /^a patch cannot remove the object itself$/,
  ],
  [
    'refuses to move into itself',
    { a: { b: {} } },
    { op: 'move', from: '/a', path: '/a/b/c' },
    /^`\/a` cannot be moved into itself$/,
  ],
  ['refuses an index with zeros', { foo: [1, 2] }, { op: 'replace', path: '/foo/01', value: 1 }, /has no item `01`$/],
  ['asks for a value', {}, { op: 'add', path: '/a' }, /^`add` needs a `value`$/],
  ['asks where from', {}, { op: 'copy', path: '/a' }, /^`copy` needs `from`/],
]

describe('JSON patch', () => {
  test.each(rows)('%s', (_, document, operation, result) => {
    const before = structuredClone(document)
    if (result instanceof RegExp) expect(() => applyOperation(document, operation)).toThrow(result)
    else expect(applyOperation(document, operation)).toEqual(result)
    expect(document).toEqual(before)
  })
})

/** @see https://www.rfc-editor.org/rfc/rfc7396#appendix-A */
const merges: [value: Json, patch: Json, result: Json][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'foo' }, null, null],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
]

test.each(merges)('merging into %j the patch %j', (value, patch, result) => {
  expect(mergePatch(value, patch)).toEqual(result)
})
