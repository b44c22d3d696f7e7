// What the objects of a service are made from, taken out of its environment.
import type { Environment } from '../../../model/environment.ts'
import type { MigrationBackup } from '../../../model/data/migration-backup.ts'
import { migratorsOf } from '../../../model/delivery/migrators.ts'
import type { Service } from '../../../model/service.ts'
import type { ServiceSlice } from '../slices.ts'

/** The slice of a service: of its environment, what it stands in and calls. */
export function serviceSlice(
  service: Service,
  { facts, domains, externals, services }: Pick<Environment, 'facts' | 'domains' | 'externals' | 'services'>,
  backups: MigrationBackup[],
): ServiceSlice {
  return {
    facts,
    service,
    backups,
    migrators: migratorsOf(service, { facts, services }),
    domains: domains.filter(({ name }) => service.routes.some(({ domain }) => domain === name)),
    externals: externals.filter(({ name }) =>
      service.uses.some(({ kind, named }) => kind === 'external' && named === name),
    ),
  }
}
