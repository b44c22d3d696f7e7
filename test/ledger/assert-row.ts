// An assertion against what the compiler writes: as the spec stands, and after the change it names.
import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../../src/lib/json.ts'
import { compiledExample, refusalsOf, type Generated } from './compiled.ts'
import { judge } from './judge.ts'
import type { Assertion, Change, Expectation, LedgerRow } from './rows.ts'
import { documentsOf, leavesOf, matchesPattern, matchingFiles, valuesAt } from './select.ts'

/** What of a row does not hold, a line per problem; none when all of it does. */
export async function problemsOf(row: LedgerRow): Promise<string[]> {
  const problems: string[] = []
  for (const assertion of row.assert) problems.push(...(await problemsOfAssertion(assertion)))
  return problems
}

async function problemsOfAssertion(assertion: Assertion): Promise<string[]> {
  const before = await compiledExample(assertion.example)
  const problems = judgeFiles(before, assertion, assertion.expect ?? [])
  if (assertion.change === undefined) return problems
  if (assertion.change.refused !== undefined)
    return [...problems, ...(await otherRefusals(assertion, assertion.change))]
  const after = await compiledExample(assertion.example, assertion.change)
  return [...problems, ...problemsOfChange(before, after, assertion, assertion.change)]
}

async function otherRefusals({ example }: Assertion, change: Change): Promise<string[]> {
  const codes = await refusalsOf(example, change)
  return codes.includes(change.refused ?? '')
    ? []
    : [`the change should be refused as ${change.refused}, not as: ${codes.join(', ') || 'nothing'}`]
}

function problemsOfChange(
  before: Generated,
  after: Generated,
  assertion: Assertion,
  { expect = [], only, files }: Change,
): string[] {
  const problems = judgeFiles(after, assertion, expect).map((problem) => `after the change: ${problem}`)
  if (expect.length > 0 && judgeFiles(before, assertion, expect).length === 0)
    problems.push('what is expected of the change held before it')
  if (only !== undefined) problems.push(...otherValues(before, after, assertion, only))
  if (files !== undefined) problems.push(...otherFiles(before, after, files))
  return problems
}

/** The expectations against every document of every file that the assertion is about, and there must be one. */
function judgeFiles(generated: Generated, assertion: Assertion, expectations: Expectation[]): string[] {
  if (expectations.length === 0) return []
  const paths = matchingFiles(generated.keys(), assertion.file)
  if (expectations.some(({ at, absent }) => absent !== undefined && at === undefined))
    return paths.map((path) => `${path} should not exist`)
  if (paths.length === 0) return [`${assertion.file}: no such file`]
  return paths.flatMap((path) => {
    const documents = chosen(documentsOf(path, generated.get(path) ?? ''), assertion)
    if (documents.length === 0) return [`${path}: no such document`]
    return documents.flatMap((document) =>
      expectations.flatMap((expectation) => judge(document, expectation).map((problem) => `${path}: ${problem}`)),
    )
  })
}

/** The value itself, or a text that is as a pattern with `*` says. */
function isWanted(value: Json, want: Json): boolean {
  return typeof value === 'string' && typeof want === 'string'
    ? matchesPattern(value, want)
    : isDeepStrictEqual(value, want)
}

/** The documents that have the values at the pointers that `document` names; all without it. */
function chosen(documents: Json[], { document: selector = {} }: Assertion): Json[] {
  return documents.filter((document) =>
    Object.entries(selector).every(([pointer, want]) =>
      valuesAt(document, pointer).some(({ value }) => isWanted(value, want)),
    ),
  )
}

/** So many unexpected changes of one file are shown: more would hide what else is wrong. */
const mostShown = 5

/**
 * Values of the assertion's documents that the change touched although they are not among the pointers, and the reverse:
 * a file that did not change, a pointer at which nothing changed in any file, and a pattern that no file matches.
 */
function otherValues(before: Generated, after: Generated, assertion: Assertion, pointers: string[]): string[] {
  const paths = matchingFiles([...new Set([...before.keys(), ...after.keys()])], assertion.file)
  if (paths.length === 0) return [`${assertion.file}: no such file`]
  const touched = new Set<string>()
  const problems = paths.flatMap((path) => {
    const [old, now] = [before, after].map((generated) =>
      chosen(documentsOf(path, generated.get(path) ?? ''), assertion),
    ) as [Json[], Json[]]
    const changed = differences(old, now)
    const places = new Map(pointers.map((pointer) => [pointer, placesOf([old, now], pointer)]))
    for (const [pointer, at] of places) if (changed.some((place) => at.has(place))) touched.add(pointer)
    const unexpected = changed
      .filter((place) => ![...places.values()].some((at) => at.has(place)))
      .map((pointer) => `${path}${pointer} changed too`)
    return changed.length === 0 ? [`${path} did not change`] : unexpected.slice(0, mostShown)
  })
  return [...problems, ...pointers.filter((each) => !touched.has(each)).map((each) => `nothing changed at ${each}`)]
}

/** Every place that a pointer reaches, in either version of the documents. */
function placesOf(versions: Json[][], pointer: string): Set<string> {
  return new Set(versions.flatMap((documents) => valuesAt(documents, `/*${pointer}`).map((place) => place.pointer)))
}

function differences(old: Json[], now: Json[]): string[] {
  const [before, after] = [new Map(leavesOf(old)), new Map(leavesOf(now))]
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (pointer) => !isDeepStrictEqual(before.get(pointer), after.get(pointer)),
  )
}

/** Files that the change touched although no pattern names them, and patterns of which no file changed. */
function otherFiles(before: Generated, after: Generated, patterns: string[]): string[] {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  const unexpected = changed.filter((path) => !patterns.some((pattern) => matchingFiles([path], pattern).length > 0))
  const untouched = patterns.filter((pattern) => matchingFiles(changed, pattern).length === 0)
  return [
    ...unexpected.map((path) => `${path} changed too`),
    ...untouched.map((pattern) => `${pattern}: no such file changed`),
  ]
}
