// Plants a marker in one field after the other of a platform, and gives what is generated from it.
import { validatePlatform } from '../../src/derived/validator.js'
import type { PlatformSpec } from '../../src/derived/spec.ts'
import { unitsOf, type Work } from '../../src/emit/units.ts'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import type { OutputFile } from '../../src/model/output.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { everyField, placesOf, withValue } from '../resolve/every-field/fields.ts'
import { candidates } from './markers.ts'

/** A field as in the tables of resolve, and every file that holds what was planted in it. */
export type Planted = { field: string; files: OutputFile[] }

/** So many forms of the marker are tried in each place, and so many places of one field. */
const formsTried = 2
const placesTried = 2

/**
 * Every text field of the language that takes a marker somewhere in this platform, or with `within` only in the part that
 * it names. The effective spec is left out: it repeats all.
 */
export async function plantEverywhere(platform: JsonObject, within: JsonObject = platform): Promise<Planted[]> {
  const before = new Map(unitsFrom(platform).map(({ key, hash }) => [key, hash]))
  const planted: Planted[] = []
  for (const { pattern } of everyField())
    for (const place of placesOf(pattern, within)
      .filter((each) => within === platform || isIn(within, each))
      .slice(0, placesTried))
      for (const spec of specsWith(platform, place))
        planted.push({ field: pattern.join('.'), files: await changedFiles(spec, before) })
  return planted
}

function isIn(owner: Json | undefined, [key, ...rest]: string[]): boolean {
  if (key === undefined) return owner !== undefined
  return isJsonObject(owner) && isIn(owner[key], rest)
}

function specsWith(platform: JsonObject, place: string[]): JsonObject[] {
  const specs = candidates.map((value) => withValue(platform, place, value as Json) as JsonObject)
  return specs.filter((spec) => validatePlatform(spec)).slice(0, formsTried)
}

async function changedFiles(spec: JsonObject, before: ReadonlyMap<string, string>): Promise<OutputFile[]> {
  const changed = unitsFrom(spec).filter(
    ({ key, hash, emitter }) => before.get(key) !== hash && emitter !== 'effective',
  )
  return (await Promise.all(changed.map((unit) => unit.emit()))).flat()
}

function unitsFrom(spec: JsonObject): Work[] {
  return unitsOf(resolve({ platform: spec as PlatformSpec, environments: {}, unsound: [] }).platform)
}
