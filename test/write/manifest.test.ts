import { expect, test } from 'vitest'
import { parseManifest, printManifest } from '../../src/write/manifest.ts'
import { isSafePath } from '../../src/write/paths.ts'

test('is sorted by code unit, one path per line', () => {
  expect(printManifest(['b', 'a/c', 'B', 'a-b'])).toBe('B\na-b\na/c\nb\n')
})

test('what is printed is read back', () => {
  const paths = ['a', 'b/c.yaml', '.hidden/x..y', '...']
  expect(parseManifest(printManifest(paths))).toEqual({ paths: new Set(paths), diagnostics: [] })
})

test('lines that lead elsewhere are named, together', () => {
  const { paths, diagnostics } = parseManifest('../x\na\n/y\n')
  expect(paths).toEqual(new Set(['a']))
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'generated/.files lists `../x` and `/y`, which is ignored',
  ])
})

test.each(['a', 'a/b', '.a', 'a.', '..a', 'a../b', '...', 'ab:c', 'é'])('%s is safe', (path) =>
  expect(isSafePath(path)).toBe(true),
)
test.each([
  '',
  '/',
  '/a',
  'a/',
  'a//b',
  '.',
  '..',
  './a',
  'a/.',
  'a/..',
  'a/../b',
  'a\\b',
  'C:/a',
  'c:',
  'a\0',
  'a\nb',
])('%j is not', (path) => {
  expect(isSafePath(path)).toBe(false)
})
