// Rule: where a backup is wanted before each migration, something makes it.
import { migrationBackups } from '../../model/data/migration-backup.ts'
import type { Environment } from '../../model/environment.ts'
import type { Service } from '../../model/service.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

/** Development is thrown away, and so are the backups of its databases. */
export const migrationNotSaved: Rule = (platform) =>
  inServices(platform, (service, environment) =>
    environment.tier === 'development' || service.migration?.backup !== true ? [] : unsaved(service, environment),
  )

function unsaved(service: Service, environment: Environment): Finding[] {
  const saved = new Set(
    migrationBackups(environment, service).map((backup) =>
      backup.kind === 'archive' ? backup.database : backup.dump.database,
    ),
  )
  const databases = service.uses.filter(({ kind }) => kind === 'database').map(({ name }) => name)
  const missing = databases.filter((name) => !saved.has(name))
  if (databases.length > 0 && missing.length === 0) return []
  const which =
    databases.length === 0
      ? 'it uses no database'
      : `nothing backs up ${missing.map((name) => `\`${name}\``).join(', ')}`
  return [
    {
      code: 'migration-not-saved',
      severity: 'warning',
      at: { path: ['services', service.name, 'migrate', 'backup'], environment: environment.name, target: 'key' },
      message: `\`${service.name}\` wants a backup before it migrates, and ${which}`,
      why: 'a migration that goes wrong could be taken back only as far as its own way back leads',
      hint:
        databases.length === 0
          ? 'name its database under `uses`'
          : 'declare a bucket, and name it: `buckets: {backups: {}}` and `backups: {to: [backups]}`',
    },
  ]
}
