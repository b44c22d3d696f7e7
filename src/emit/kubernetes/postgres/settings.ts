// What a PostgreSQL server is given: resources by tier, and the parameters that follow from them and from the spec.
import type { Database } from '../../../model/backing.ts'
import type { Tier } from '../../../model/environment.ts'

/**
 * Memory is requested whole, because a database that the kernel kills loses its cache and its connections; processors are
 * shared. `buffers` is a quarter of the memory, which the manual recommends.
 * @see https://www.postgresql.org/docs/current/runtime-config-resource.html
 */
const sizes: Record<Tier, { cpu: string; memory: string; buffers: string }> = {
  development: { cpu: '100m', memory: '512Mi', buffers: '128MB' },
  staging: { cpu: '250m', memory: '1Gi', buffers: '256MB' },
  production: { cpu: '500m', memory: '2Gi', buffers: '512MB' },
}

/** Without a limit of processors: a throttled database is slow for everybody. */
export function serverResources(tier: Tier) {
  const { cpu, memory } = sizes[tier]
  return { requests: { cpu, memory }, limits: { memory } }
}

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
    shared_buffers: sizes[tier].buffers,
    ...(slowQuery > 0 && { log_min_duration_statement: `${slowQuery}ms` }),
    ...Object.assign({}, ...extensions.map((extension) => preloaded[extension] ?? {})),
    ...Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
  }
}

/** The primary, its read replicas, and one more where another must be able to take over. */
export function instancesOf({ replicas, highlyAvailable }: Database): number {
  return 1 + replicas + (highlyAvailable ? 1 : 0)
}
