// Every row of the table finds a mistake: in a really compiled platform one reference is broken, and exactly that is told.
import { expect, test } from 'vitest'
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { compiledWorlds } from './compiled.ts'
import { brokenValue, keysOf, placesOf, type Place, type Row } from './row.ts'
import { rows } from './rows/index.ts'
import { danglingIn, printDangling } from './walk.ts'
import { World } from './world.ts'

const worlds = (await compiledWorlds()).map(({ world }) => world)

test.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
  const found = firstPlace(row)
  if (found === undefined) expect.fail('no example has such a reference, so nobody has seen the row work')
  const { world, place } = found
  const before = danglingIn(world).map(printDangling)
  const broken = danglingIn(withBroken(world, place, brokenValue(row, place.value)))
  const news = broken.filter((dangling) => !before.includes(printDangling(dangling)))
  expect(news.map(({ file, pointer, row: name }) => [file, pointer, name])).toEqual([
    [place.file, place.pointer, row.name],
  ])
})

/** The first reference of its kind that is as it should be. */
function firstPlace(row: Row): { world: World; place: Place } | undefined {
  for (const world of worlds) {
    const places = world.entries.flatMap(({ file, document }) => placesOf(row, file, document))
    const place = places.find((each) => canBreak(row, each) && row.missing(each, world) === undefined)
    if (place !== undefined) return { world, place }
  }
  return undefined
}

/** An empty selector selects everything, and what is not judged in one place may be judged in another. */
function canBreak(row: Row, place: Place): boolean {
  if (isJsonObject(place.value) && Object.keys(place.value).length === 0) return false
  return worlds.some((world) => row.missing({ ...place, value: brokenValue(row, place.value) }, world) !== undefined)
}

function withBroken(world: World, place: Place, value: Json): World {
  const entries = world.entries.map((entry) =>
    entry.document === place.document
      ? { ...entry, document: changed(entry.document, keysOf(place.pointer), value) as JsonObject }
      : entry,
  )
  return new World(world.name, entries, world.files)
}

function changed(owner: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value
  if (Array.isArray(owner)) return owner.with(Number(key), changed(owner[Number(key)] as Json, rest, value))
  return { ...(owner as JsonObject), [key]: changed((owner as JsonObject)[key] as Json, rest, value) }
}
