// What is saved of the databases of a service before it migrates them.
import { archivingDatabases, pushAddress, type Dump } from './backups.ts'
import type { Environment } from '../environment.ts'
import type { Service } from '../service.ts'

/** A database that archives itself makes one more full backup; any other is dumped as it is every night. */
export type MigrationBackup = { kind: 'archive'; database: string } | { kind: 'dump'; dump: Dump; pushAddress: string }

const nothing: MigrationBackup[] = []

/** One per database that the service uses and that something backs up; nothing where none is asked for. */
export function migrationBackups(environment: Environment, { migration, uses }: Service): MigrationBackup[] {
  if (migration?.backup !== true) return nothing
  const used = new Set(uses.filter(({ kind }) => kind === 'database').map(({ name }) => name))
  return [
    ...archivingDatabases(environment)
      .filter((database) => used.has(database))
      .map((database): MigrationBackup => ({ kind: 'archive', database })),
    ...environment.dumps
      .filter(({ database }) => used.has(database))
      .map((dump): MigrationBackup => ({ kind: 'dump', dump, pushAddress: pushAddress(environment) })),
  ]
}
