// What measures databases and caches that others run, and what reads the platform's own metrics out of databases.
import { rememberFor } from '../../lib/remember.ts'
import { databaseEngines, type DatabaseEngine } from '../engines/index.ts'
import type { Environment } from '../environment.ts'
import type { CustomMetric, SecretVariable, Service, Use } from '../service.ts'

/** A metric that is read from a database, and the service that declares it. */
export type QueriedMetric = { service: string; metric: CustomMetric & { query: NonNullable<CustomMetric['query']> } }

/** `sql` asks queries, `celery` listens to what workers tell of their tasks; the others ask a server how it is. */
export type ExporterKind = 'sql' | 'postgres' | 'mysql' | 'mongodb' | 'redis' | 'celery'

/** One process beside the services: `thing` is what it measures, and where that stands. */
export type Exporter = {
  name: string
  kind: ExporterKind
  thing: Pick<Use, 'name' | 'location' | 'port' | 'engine'>
  /** Of `celery`: the service whose tasks it counts; '' for the others. */
  worker: string
  /** 0: the port that its project registered. */
  port: number
  /** Of `redis`: the lists whose lengths are the depths of queues. */
  lists: string[]
  /** Variables of its process, the address with the password among them. */
  variables: SecretVariable[]
  /** Of `sql` those of services, of `mysql` our own; empty for the others. */
  queries: QueriedMetric[]
}

/** True of a database that answers SQL; of these alone a metric can be read. */
export function answersSql(engine: string): boolean {
  return databaseEngines[engine as DatabaseEngine]?.answersSql ?? false
}

/** The name of the exporter that asks `database` the queries of metrics, and of what measures `thing` itself. */
export const exporterNames = {
  queries: (database: string) => `${database}-queries`,
  server: (thing: string) => `${thing}-exporter`,
}

const status = (name: string) =>
  `select cast(variable_value as decimal(20)) from performance_schema.global_status where variable_name = '${name}'`

/**
 * How a server of MySQL is, asked by the program that reads metrics of services: the one that its project has for it takes no
 * URL. The names are those of that one. Its user needs to read nothing but what everybody may.
 * @see https://dev.mysql.com/doc/refman/8.4/en/performance-schema-status-variable-tables.html
 */
const mysqlStatus: [name: string, type: CustomMetric['type'], sql: string, every?: number][] = [
  ['mysql_global_status_uptime', 'gauge', status('Uptime')],
  ['mysql_global_status_threads_connected', 'gauge', status('Threads_connected')],
  ['mysql_global_status_threads_running', 'gauge', status('Threads_running')],
  ['mysql_global_status_questions', 'counter', status('Questions')],
  ['mysql_global_status_slow_queries', 'counter', status('Slow_queries')],
  ['mysql_global_status_innodb_row_lock_waits', 'counter', status('Innodb_row_lock_waits')],
  ['mysql_global_variables_max_connections', 'gauge', 'select @@global.max_connections'],
  [
    'mysql_database_size_bytes',
    'gauge',
    'select coalesce(sum(data_length + index_length), 0) from information_schema.tables',
    300,
  ],
]

/** The same, as metrics that belong to no service. */
export function mysqlQueries(database: string): QueriedMetric[] {
  // The size takes a look at every table, and changes slowly.
  return mysqlStatus.map(([name, type, sql, every = 30]) => ({
    service: '',
    metric: { name, type, unit: '', help: name, query: { database, sql, every } },
  }))
}

/** The metrics of services that are read from `database`, by name. */
export function queriedMetrics(
  database: string,
  services: readonly Pick<Service, 'name' | 'metrics'>[],
): QueriedMetric[] {
  const own = allQueried(services).filter(({ metric }) => metric.query.database === database)
  return own.sort((one, other) => (one.metric.name < other.metric.name ? -1 : 1))
}

/** Every database asks, and few services have such metrics. */
const allQueried = rememberFor((services: readonly Pick<Service, 'name' | 'metrics'>[]): QueriedMetric[] =>
  services.flatMap(({ name, metrics }) =>
    (metrics?.custom ?? []).flatMap(({ query, ...metric }) =>
      query ? [{ service: name, metric: { ...metric, query } }] : [],
    ),
  ),
)

/** The exporters of an environment that has a cluster to run them in and a Prometheus that listens. */
export function runningExporters({ exporters, metrics }: Pick<Environment, 'exporters' | 'metrics'>): Exporter[] {
  return metrics.retentionDays > 0 ? exporters : []
}
