// How a service finds its SQLite database: a file on the volume that it keeps.
import type { Context } from '../context.ts'
import { sqliteFile } from '../data/sqlite.ts'
import type { NamedThing } from '../names.ts'
import type { Connection } from './connection.ts'

/** The URL is the form that SQLite itself knows. @see https://www.sqlite.org/uri.html */
export function sqliteFileOf(thing: NamedThing, { spec }: Context): Connection {
  const path = sqliteFile(thing.name, spec)
  return {
    attributes: {
      url: { text: `file:${path}` },
      address: { text: path },
      name: { text: thing.name },
    },
    variables: { PATH: { text: path } },
  }
}
