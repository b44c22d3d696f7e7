// Which services must not start before others have migrated their database.
import type { EnvironmentFacts } from '../environment.ts'
import type { Service } from '../service.ts'
import { clusterServices } from './targets.ts'

/**
 * The services whose migration `service` waits for: they run the same image and use the same database, and it has no
 * migration of its own. Its Application is another one, which Argo CD syncs at the same time. A preview is one Application,
 * whose waves order everything.
 */
export function migratorsOf(
  service: Service,
  { facts, services }: { facts: Pick<EnvironmentFacts, 'preview'>; services: Service[] },
): Service[] {
  if (facts.preview || service.migration !== null) return []
  const databases = new Set(databasesOf(service))
  return clusterServices({ services }).filter(
    (other) =>
      other.migration !== null &&
      other.image.repository === service.image.repository &&
      databasesOf(other).some((name) => databases.has(name)),
  )
}

/** True where some service of the environment waits for the migration of another. */
export function hasMigrationWaits(environment: Parameters<typeof migratorsOf>[1]): boolean {
  return clusterServices(environment).some((service) => migratorsOf(service, environment).length > 0)
}

function databasesOf({ uses }: Service): string[] {
  return uses.filter(({ kind }) => kind === 'database').map(({ named }) => named)
}
