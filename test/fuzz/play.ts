// One case from its beginning to its faults: what is refused is mended as a user would, so that more of it gets written.
import { isJsonObject } from '../../src/lib/json.ts'
import type { Diagnostic, SpecPath } from '../../src/report/diagnostic.ts'
import type { Case } from './cases.ts'
import { judgeFiles, type Fault } from './judge.ts'
import { pathsIn, printSpec, withValueAt, type Printed, type SpecFiles } from './spec-text.ts'

/** What came of a case. `files` are those that have the fault. */
export type Played = {
  faults: Fault[]
  files: SpecFiles | undefined
  texts: Record<string, string>
  accepted: boolean
  compiles: number
}

/** A user gives up as well. */
const mostRounds = 6

/** Compiles a case; where there are errors, takes out what they point at and tries again. */
export async function play(given: Case): Promise<Played> {
  if (given.kind === 'damaged') {
    const { faults, written } = await judgeFiles(given.texts)
    return { faults, files: undefined, texts: given.texts, accepted: written > 0, compiles: 1 }
  }
  let files = given.files
  for (let round = 1; ; round++) {
    const printed = printAll(files)
    const texts = textsOf(printed)
    const { faults, errors, written } = await judgeFiles(texts)
    if (faults.length > 0 || errors.length === 0 || round === mostRounds)
      return { faults, files, texts, accepted: written > 0, compiles: round }
    files = mended(files, printed, errors)
  }
}

function printAll(files: SpecFiles): Record<string, Printed> {
  return Object.fromEntries(Object.entries(files).map(([path, value]) => [path, printSpec(value)]))
}

function textsOf(printed: Record<string, Printed>): Record<string, string> {
  return Object.fromEntries(Object.entries(printed).map(([path, { text }]) => [path, text]))
}

/** Without the values that errors point at; from the bottom up, so that items of lists keep their numbers. */
function mended(files: SpecFiles, printed: Record<string, Printed>, errors: readonly Diagnostic[]): SpecFiles {
  const result = { ...files }
  const places = errors.flatMap(({ span }) => (span === undefined ? [] : [span])).sort((a, b) => b.line - a.line)
  for (const { file, line } of places) {
    const path = printed[file]?.paths[line - 1]
    const value = result[file]
    if (path !== undefined && path.length > 0 && isJsonObject(value)) {
      const next = withValueAt(value, path, undefined)
      if (isJsonObject(next)) result[file] = next
    }
  }
  return result
}

/** Enough for a platform of any size that people write, and an end for those that take long. */
const mostAttempts = 400

/** The smallest files that still have the fault: values are taken out, the large ones first, while the signature stays. */
export async function shrink(files: SpecFiles, signature: string): Promise<SpecFiles> {
  let smallest = files
  let attempts = 0
  for (let found = true; found;) {
    found = false
    for (const { file, path } of placesIn(smallest)) {
      const value = smallest[file] ?? {}
      const next = withValueAt(value, path, undefined)
      if (attempts >= mostAttempts) return smallest
      if (!isJsonObject(next) || JSON.stringify(next) === JSON.stringify(value)) continue
      attempts++
      const candidate = { ...smallest, [file]: next }
      if (await hasFault(candidate, signature)) [smallest, found] = [candidate, true]
    }
  }
  return smallest
}

function placesIn(files: SpecFiles): { file: string; path: SpecPath }[] {
  return Object.entries(files)
    .flatMap(([file, value]) => pathsIn(value).map((path) => ({ file, path })))
    .sort((one, other) => one.path.length - other.path.length)
}

async function hasFault(files: SpecFiles, signature: string): Promise<boolean> {
  const { faults } = await judgeFiles(textsOf(printAll(files)))
  return faults.some((fault) => fault.signature === signature)
}
