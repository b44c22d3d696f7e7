import { describe, expect, test } from 'vitest'
import { compareTexts, printDifference } from '../../src/report/difference.ts'

const lines = (...texts: string[]) => texts.map((text) => `${text}\n`).join('')

describe('comparing', () => {
  test('equal texts have no difference', () => expect(compareTexts('a\n', 'a\n')).toBeUndefined())

  test('finds the first line that differs and what surrounds it', () => {
    expect(compareTexts(lines('a', 'b', 'c', 'new', 'z'), lines('a', 'b', 'c', 'old', 'older', 'z'))).toEqual({
      line: 4,
      before: ['b', 'c'],
      expected: ['new'],
      moreExpected: 0,
      found: ['old', 'older'],
      moreFound: 0,
    })
  })

  const ends: [string, string, string, object][] = [
    ['a line was added at the end', 'a\n', 'a\nb\n', { line: 2, expected: [], found: ['b'] }],
    ['a line was removed', 'a\nb\nb\n', 'a\nb\n', { line: 3, expected: ['b'], found: [] }],
    ['the newline at the end is gone', 'a\n', 'a', { line: 2, expected: [''], found: [] }],
    ['the file is empty', 'a\n', '', { line: 1, expected: ['a'], found: [] }],
  ]
  test.each(ends)('%s', (_, expected, found, want) => expect(compareTexts(expected, found)).toMatchObject(want))
})

describe('drawing', () => {
  test('a changed file', () => {
    const text = compareTexts(lines('a', 'b: 1', 'c'), lines('a', 'b: 2', 'c'))
    expect(printDifference({ path: 'generated/x.yaml', kind: 'changed', text })).toBe(
      lines(
        'generated/x.yaml differs from what `quoin synth` writes',
        '  @@ line 1 @@',
        '    a',
        '  - b: 2',
        '  + b: 1',
      ),
    )
  })

  test('a long difference is cut', () => {
    const text = compareTexts(lines(...Array.from({ length: 20 }, (_, index) => `new ${index}`)), lines('old'))
    const drawn = printDifference({ path: 'x', kind: 'changed', text })
    expect(drawn.split('\n')).toHaveLength(13)
    expect(drawn).toContain('  + new 7\n  + … 12 more lines\n')
  })

  test('missing and extra files', () => {
    expect(printDifference({ path: 'x', kind: 'missing' })).toBe('x is missing\n')
    expect(printDifference({ path: 'x', kind: 'extra' })).toBe('x is no longer produced\n')
  })
})
