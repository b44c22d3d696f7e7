// Whether the values at a pointer are what a row asks for: one function per operator.
import { isDeepStrictEqual } from 'node:util'
import { isJsonObject, type Json } from '../../src/lib/json.ts'
import type { Expectation } from './rows.ts'
import { valuesAt } from './select.ts'

/** What must hold of each value at the pointer. */
const tests: Record<string, (value: Json, want: Json) => boolean> = {
  equals: (value, want) => isDeepStrictEqual(value, want),
  matches: (value, want) => typeof value === 'string' && new RegExp(String(want), 'ms').test(value),
  contains,
  lacks: (value, want) => !contains(value, want),
  least: (value, want) => typeof value === 'number' && value >= Number(want),
  most: (value, want) => typeof value === 'number' && value <= Number(want),
}

/**
 * Problems of a document with an expectation; none when it holds. There must be at least one value at the pointer, and
 * every one must pass every operator; `absent` and `count` are about how many there are.
 */
export function judge(document: Json, expectation: Expectation): string[] {
  const { at = '', absent, count, ...others } = expectation
  const places = valuesAt(document, at)
  if (absent !== undefined) return places.map(({ pointer }) => `${pointer} should be absent`)
  if (count !== undefined && places.length !== count)
    return [`${at || 'the document'}: ${places.length} values, not ${String(count)}`]
  if (places.length === 0 && count === undefined) return [`${at}: nothing there`]
  return places.flatMap(({ pointer, value }) =>
    Object.entries(others).flatMap(([operator, want]) => {
      const holds = tests[operator]?.(value, want ?? null) ?? false
      return holds
        ? []
        : [`${pointer || 'the document'} is ${show(value)}; it should: ${operator} ${show(want ?? null)}`]
    }),
  )
}

/** A text in a text, a member in a list (itself or a part of it), some members of a map. */
function contains(value: Json, want: Json): boolean {
  if (typeof value === 'string') return typeof want === 'string' && value.includes(want)
  if (Array.isArray(value))
    return (Array.isArray(want) ? want : [want]).every((part) => value.some((member) => covers(member, part)))
  return covers(value, want)
}

/** True when everything in `part` is in the value too: members of maps by key, all members of lists in order. */
function covers(value: Json, part: Json): boolean {
  if (isJsonObject(part)) {
    return (
      isJsonObject(value) && Object.entries(part).every(([key, member]) => covers(value[key] ?? null, member ?? null))
    )
  }
  return isDeepStrictEqual(value, part)
}

function show(value: Json): string {
  const text = JSON.stringify(value)
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
