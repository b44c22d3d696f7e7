import { describe, expect, test } from 'vitest'
import { compareTexts, printDifference } from '../../src/report/difference.ts'

const lines = (...texts: string[]) => texts.map((text) => `${text}\n`).join('')
const letters = [...'abcdefghijklmnopqrstuvwxyz']

describe('comparing', () => {
  test('equal texts have no difference', () => expect(compareTexts('a\n', 'a\n')).toBeUndefined())

  test('finds what changed and what is around it', () => {
    expect(compareTexts(lines('a', 'b', 'c', 'new', 'z'), lines('a', 'b', 'c', 'old', 'older', 'z'))).toEqual({
      hunks: [{ line: 2, lines: [' b', ' c', '-old', '-older', '+new', ' z'] }],
      more: 0,
    })
  })

  test('two lines far apart are two places, and nothing between them counts as changed', () => {
    const found = lines(...letters)
    const expected = lines(
      ...letters.map((letter) => (letter === 'd' || letter === 'w' ? letter.toUpperCase() : letter)),
    )
    expect(compareTexts(expected, found)).toEqual({
      hunks: [
        { line: 2, lines: [' b', ' c', '-d', '+D', ' e', ' f'] },
        { line: 21, lines: [' u', ' v', '-w', '+W', ' x', ' y'] },
      ],
      more: 0,
    })
  })

  const ends: [string, string, string, string[]][] = [
    ['a line was added at the end', 'a\n', 'a\nb\n', [' a', '-b']],
    ['a line was removed', 'a\nb\nb\n', 'a\nb\n', [' a', ' b', '+b']],
    ['the newline at the end is gone', 'a\n', 'a', ['-a', '\\ No newline at end of file', '+a']],
    ['the file is empty', 'a\n', '', ['+a']],
  ]
  test.each(ends)('%s', (_, expected, found, want) =>
    expect(compareTexts(expected, found)?.hunks.flatMap((hunk) => hunk.lines)).toEqual(want),
  )

  test('a file that has become another one is counted, and not told apart', () => {
    const many = (word: string) => lines(...Array.from({ length: 3_000 }, (_, index) => `${word} ${index}`))
    expect(compareTexts(many('new'), many('old'))).toEqual({ hunks: [], more: 3_001 })
  })
})

describe('drawing', () => {
  test('a changed file', () => {
    const text = compareTexts(lines('a', 'b: 1', 'c'), lines('a', 'b: 2', 'c'))
    expect(printDifference({ path: 'generated/x.yaml', kind: 'changed', ...(text && { text }) })).toBe(
      lines(
        'generated/x.yaml differs from what `quoin synth` writes',
        '  @@ line 1 @@',
        '    a',
        '  - b: 2',
        '  + b: 1',
        '    c',
      ),
    )
  })

  test('a long difference is cut', () => {
    const text = compareTexts(lines(...Array.from({ length: 40 }, (_, index) => `new ${index}`)), lines('old'))
    const drawn = printDifference({ path: 'x', kind: 'changed', ...(text && { text }) })
    expect(drawn.split('\n')).toHaveLength(28)
    expect(drawn).toContain('  + new 22\n  … 17 more changed lines\n')
  })

  test('missing and extra files', () => {
    expect(printDifference({ path: 'x', kind: 'missing' })).toBe('x is missing\n')
    expect(printDifference({ path: 'x', kind: 'extra' })).toBe('x is no longer produced\n')
  })
})
