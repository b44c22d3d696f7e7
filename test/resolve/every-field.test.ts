// Nothing is dropped in silence: every field of the language changes some output, is refused, or is told to have no effect yet.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { validatePlatform } from '../../src/derived/validator.js'
import { unitsOf, type Work } from '../../src/emit/units.ts'
import type { Json, JsonObject } from '../../src/lib/json.ts'
import type { PlatformSpec } from '../../src/derived/spec.ts'
import { unsupported } from '../../src/resolve/not-yet-supported.ts'
import { matches } from '../../src/resolve/layers/paths.ts'
import { patchFiles } from '../../src/patch/patching.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { judge } from '../../src/rules/index.ts'
import { circumstances, sameMeaning, withoutEffect } from './every-field/exceptions.ts'
import { merged } from './every-field/merge.ts'
import { everyField, placesOf, withValue, type Field } from './every-field/fields.ts'

const sample = parse(readFileSync('test/resolve/every-field/platform.yaml', 'utf8')) as JsonObject
const fields = everyField()

/** What becomes of one value: it cannot stand there, an error or a warning speaks of it, an output changes, or nothing happens. */
type Fate = 'impossible' | 'told' | 'shown' | 'silent'

/** A platform and what comes of it, to compare with. */
type Base = { spec: JsonObject; units: Map<string, Work>; told: Set<string> }

function baseOf(spec: JsonObject): Base {
  return {
    spec,
    units: new Map(unitsFrom(spec).map((unit) => [unit.key, unit])),
    told: new Set(findingsOf(spec).map(({ code, at }) => JSON.stringify([code, at.path]))),
  }
}

function checked(spec: JsonObject) {
  return { platform: spec as PlatformSpec, environments: {}, files: { 'config/app.yaml': 'a: 1\n' }, unsound: [] }
}

/** The effective spec is left out: it repeats whatever is written. */
function unitsFrom(spec: JsonObject): Work[] {
  return unitsOf(resolve(checked(spec)).platform).filter(({ emitter }) => emitter !== 'effective')
}

function findingsOf(spec: JsonObject) {
  const { platform, findings } = resolve(checked(spec))
  return [...findings, ...judge(platform, [{ spec }])]
}

async function fateOf(place: string[], value: Json, base: Base): Promise<Fate> {
  const spec = withValue(base.spec, place, value) as JsonObject
  if (JSON.stringify(spec) === JSON.stringify(base.spec) || !validatePlatform(spec)) return 'impossible'
  const news = findingsOf(spec).filter(({ code, at }) => !base.told.has(JSON.stringify([code, at.path])))
  if (news.some(({ at }) => speaksOf(at.path.map(String), place))) return 'told'
  return (await changes(spec, base)) ? 'shown' : 'silent'
}

/** At the place, above it or below it. */
function speaksOf(path: string[], place: string[]): boolean {
  return path.every((segment, index) => index >= place.length || segment === place[index])
}

async function changes(spec: JsonObject, base: Base): Promise<boolean> {
  const units = unitsFrom(spec)
  if (units.length !== base.units.size || units.some(({ key }) => !base.units.has(key))) return true
  for (const unit of units) {
    const before = base.units.get(unit.key)
    if (before?.hash !== unit.hash && (await outputOf(before)) !== (await outputOf(unit))) return true
  }
  return false
}

/** What comes of a unit in the end: its files after its patches, and what is wrong with those. */
async function outputOf(unit: Work | undefined): Promise<string> {
  return unit === undefined ? '' : JSON.stringify(patchFiles(await unit.emit(), unit))
}

const ordinary = baseOf(sample)

/** Of a closed set one value may be silent: the default. Of an open one, some example must do something. */
async function isHeard({ pattern, values, closed }: Field): Promise<boolean> {
  const path = pattern.join('.')
  const { with: also, values: better = values } = circumstances[path] ?? {}
  const base = also === undefined ? ordinary : baseOf(merged(sample, also))
  const allowed = closed ? 1 + (sameMeaning[path] ?? 0) : Infinity
  for (const place of placesOf(pattern, base.spec)) {
    const fates = await Promise.all(better.map((value) => fateOf(place, value, base)))
    if (
      fates.some((fate) => fate === 'shown' || fate === 'told') &&
      fates.filter((fate) => fate === 'silent').length <= allowed
    )
      return true
  }
  return hasRow(pattern, base.spec)
}

/** True when the table says of the whole map that holds the field that nothing comes of it. */
function hasRow(pattern: string[], spec: JsonObject): boolean {
  return unsupported.some(({ path, when = () => true }) => {
    const row = path.split('.')
    return (
      row.length < pattern.length &&
      matches(row, pattern.slice(0, row.length)) &&
      when({}, placesOf(row, spec)[0] ?? row, spec)
    )
  })
}

const excepted = ({ pattern }: Field) => withoutEffect.some((row) => matches(row.path.split('.'), pattern))

describe('has an effect or is told to have none:', () => {
  test.each(fields.filter((field) => !excepted(field)).map((field) => [field.pattern.join('.'), field] as const))(
    '%s',
    async (_, field) => {
      expect(await isHeard(field)).toBe(true)
    },
  )
})

test('every exception is a field', () => {
  expect(
    withoutEffect
      .filter(({ path }) => !fields.some(({ pattern }) => matches(path.split('.'), pattern)))
      .map(({ path }) => path),
  ).toEqual([])
})

test('every row of the table names something that the schema has', () => {
  /** The items of a list of words are no fields of their own. */
  const known = (path: string[]) =>
    fields.some(({ pattern }) =>
      path.every(
        (segment, index) =>
          pattern[index] === segment || (segment === '*' && index >= pattern.length) || pattern[index] === '*',
      ),
    )
  expect(unsupported.filter(({ path }) => !known(path.split('.'))).map(({ path }) => path)).toEqual([])
})
