// Walks all objects of an environment along the table of references.
import { placesOf } from './row.ts'
import { rows } from './rows/index.ts'
import type { World } from './world.ts'

/** A reference to nothing. `row` is the name of its kind. */
export type Dangling = { file: string; pointer: string; row: string; missing: string }

/** Every reference of an environment whose target is not there. */
export function danglingIn(world: World): Dangling[] {
  return world.entries.flatMap(({ file, document }) =>
    rows.flatMap((row) =>
      placesOf(row, file, document).flatMap((place) => {
        const missing = row.missing(place, world)
        return missing === undefined ? [] : [{ file, pointer: place.pointer, row: row.name, missing }]
      }),
    ),
  )
}

/** A line per finding: file, pointer, and what is not there. */
export function printDangling({ file, pointer, row, missing }: Dangling): string {
  return `${file} ${pointer} (${row}): there is no ${missing}`
}
