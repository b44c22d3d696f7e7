// Where the file of a SQLite database stands: on a volume of the service that uses it, the only one that may write it.
import type { EffectiveService, EffectiveSpec } from '../layers/effective.ts'

/** The folder of the file where the service names no volume of its own. */
const ownFolder = '/data'

/** The path of the file: on the first volume of its service, or in a folder that is made for it. */
export function sqliteFile(database: string, spec: EffectiveSpec): string {
  const user = Object.values(spec.services).find((service) => usesOf(service).includes(database))
  const folder = (user && claimedPath(user)) ?? ownFolder
  return `${folder.replace(/\/$/, '')}/${database}.sqlite`
}

/** The volume that a service gets for the SQLite database that it uses, where it names none: by path, with its size. */
export function sqliteVolume(service: EffectiveService, spec: EffectiveSpec): Record<string, string> {
  const database = usesOf(service)
    .map((name) => spec.databases[name])
    .find((each) => each?.engine === 'sqlite')
  return database === undefined || claimedPath(service) !== undefined ? {} : { [ownFolder]: database.storage }
}

function usesOf({ uses = [] }: EffectiveService): string[] {
  return Array.isArray(uses) ? uses : Object.keys(uses)
}

function claimedPath({ volumes = {} }: EffectiveService): string | undefined {
  return Object.entries(volumes).find(([, size]) => size !== 'tmp')?.[0]
}
