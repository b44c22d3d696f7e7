// A new kind of object cannot bring references that nobody follows: every field that looks like one is a row, or is none.
import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../../src/lib/json.ts'
import { compiledWorlds } from './compiled.ts'
import { noReferences } from './no-references.ts'
import { patternsFor } from './row.ts'
import { rows } from './rows/index.ts'
import { textAt } from './read.ts'

/** Fields that are named like references; `fieldRef` names a field of the pod itself. */
const looksLikeReference =
  /((?<!field|Field)Ref|Refs|Name|Names|Selector|Selectors|Secret|secrets|Secrets|ServiceAccount|Class|Reference)$|^(secretName|claimName|existingSecret|cluster)$/

const documents = (await compiledWorlds()).flatMap(({ world }) => world.entries.map(({ document }) => document))

/** Kind and pattern of every such field in any example, with one value. */
const fields = new Map<string, { kind: string; pattern: string; value: Json }>()
for (const document of documents) collect(document, textAt(document, 'kind'), '')

function collect(value: Json | undefined, kind: string, pattern: string): void {
  if (Array.isArray(value)) return value.forEach((item) => collect(item, kind, `${pattern}/*`))
  if (typeof value !== 'object' || value === null || pattern === '/metadata') return
  for (const [key, member] of Object.entries(value)) {
    const place = `${pattern}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (looksLikeReference.test(key) && member !== undefined)
      fields.set(`${kind} ${place}`, { kind, pattern: place, value: member })
    collect(member, kind, place)
  }
}

test('every field that looks like a reference has a row, or a reason why it is none', () => {
  const uncovered = [...fields.values()].filter(
    ({ kind, pattern }) => !isCovered(kind, pattern) && !isNone(kind, pattern),
  )
  expect(
    uncovered.map(({ kind, pattern, value }) => `${kind} ${pattern} = ${JSON.stringify(value).slice(0, 80)}`),
  ).toEqual([])
})

test('every reason is still needed', () => {
  const stale = noReferences.filter(
    ({ kind, at }) =>
      ![...fields.values()].some((field) => (kind === '*' || kind === field.kind) && overlaps(at, field.pattern)),
  )
  expect(stale.map(({ kind, at }) => `${kind} ${at}`)).toEqual([])
})

/** A row about the field itself, about what holds it, or about what is inside of it. */
function isCovered(kind: string, pattern: string): boolean {
  return rows.some((row) => patternsFor(row, kind).some((own) => overlaps(own, pattern)))
}

function isNone(kind: string, pattern: string): boolean {
  return noReferences.some((none) => (none.kind === '*' || none.kind === kind) && overlaps(none.at, pattern))
}

/** `*` of a row stands for any key. */
function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.split('/'), other.split('/')]
  return a.every((key, index) => index >= b.length || key === '*' || b[index] === '*' || key === b[index])
}

test('the test sees a reference without a row', () => {
  const document: JsonObject = { kind: 'Novelty', spec: { thingRef: { name: 'a' } } }
  collect(document, 'Novelty', '')
  expect(isCovered('Novelty', '/spec/thingRef') || isNone('Novelty', '/spec/thingRef')).toBe(false)
  expect(fields.delete('Novelty /spec/thingRef')).toBe(true)
})
