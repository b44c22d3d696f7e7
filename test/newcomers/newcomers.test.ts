// The first hour of a newcomer: each mistake gives one message, at its place, that says what to write instead.
import { describe, expect, test } from 'vitest'
import { foreignWords } from '../../src/check/foreign-words.ts'
import { fieldAt } from '../../src/check/field.ts'
import { compile } from '../../src/compile.ts'
import { memoryDisk } from '../../src/read/disk.ts'
import { formatDiagnostics } from '../../src/report/frame.ts'
import { mistakes } from './specs.ts'

describe('a mistake of a newcomer', () => {
  test.each(mistakes.map((mistake) => [mistake.title, mistake] as const))(
    '%s',
    async (_, { files, grade, code, at, says }) => {
      const { diagnostics } = await compile(memoryDisk(files))
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      expect(errors.map((error) => `${error.code} ${error.span?.line}:${error.span?.column}`)).toEqual([
        `${code} ${at}`,
      ])
      expect(formatDiagnostics(errors, (file) => files[file], { color: false })).toContain(says)
      if (grade === 'A') expect(errors[0]?.hint ?? errors[0]?.related).toBeDefined()
    },
  )

  test('has a title of its own', () => {
    expect(new Set(mistakes.map(({ title }) => title)).size).toBe(mistakes.length)
  })
})

describe('the words of other tools', () => {
  const placeOf = (place: readonly (string | undefined)[]) => place.map((part) => part ?? 'x')

  test('are none of ours, which would never be looked up', () => {
    expect(foreignWords.filter(({ place, word }) => fieldAt([...placeOf(place), word]) !== undefined)).toEqual([])
  })

  test('are answered with fields that the language has', () => {
    const fieldsIn = (hint: string) => [...hint.matchAll(/`(\w+)(?::[^`]*)?`/g)].map(([, field = '']) => field)
    const isKnown = (field: string, place: string[]) =>
      [
        place,
        place.slice(0, 2),
        [],
        ['services', 'x'],
        ['databases', 'x'],
        ['services', 'x', 'resources'],
        ['infrastructure'],
        ['delivery'],
      ].some((at) => fieldAt([...at, field]) !== undefined)
    const unknown = foreignWords.flatMap(({ place, word, hint }) =>
      fieldsIn(hint).flatMap((field) => (isKnown(field, placeOf(place)) ? [] : `${word}: ${field}`)),
    )
    expect(unknown).toEqual([])
  })
})
