// The parameters of a PostgreSQL server, which follow from its memory and from the spec, and how many servers there are.
import { ownValue } from '../../../../lib/json.ts'
import type { Database } from '../../../../model/data/backing.ts'
import type { Tier } from '../../../../model/environment.ts'

/**
 * A quarter of the memory, which the manual recommends.
 * @see https://www.postgresql.org/docs/current/runtime-config-resource.html
 */
const buffers: Record<Tier, string> = { development: '128MB', staging: '256MB', production: '512MB' }

/**
 * Extensions that must be in memory when the server starts. The operator preloads and creates each as soon as one of its
 * parameters is set.
 * @see https://cloudnative-pg.io/documentation/current/postgresql_conf/#managed-extensions
 */
const preloaded: Readonly<Record<string, Record<string, string>>> = {
  pg_stat_statements: { 'pg_stat_statements.max': '10000', 'pg_stat_statements.track': 'all' },
  pgaudit: { 'pgaudit.log': 'ddl, role' },
}

/** Parameters of the server; what the spec names wins. */
export function serverParameters({ slowQuery, extensions, parameters }: Database, tier: Tier): Record<string, string> {
  return {
    shared_buffers: buffers[tier],
    ...(slowQuery > 0 && { log_min_duration_statement: `${slowQuery}ms` }),
    ...Object.assign({}, ...extensions.map((extension) => ownValue(preloaded, extension) ?? {})),
    ...Object.fromEntries(parameters.map(({ name, value }) => [name, String(value)])),
  }
}

/** The primary, its read replicas, and one more where another must be able to take over. */
export function instancesOf({ replicas, highlyAvailable }: Database): number {
  return 1 + replicas + (highlyAvailable ? 1 : 0)
}
