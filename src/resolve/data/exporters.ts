// Which exporters an environment needs: one per database that metrics are read from, and one per server that others run.
import { rememberFor } from '../../lib/remember.ts'
import {
  exporterNames,
  mysqlQueries,
  queriedMetrics,
  answersSql,
  type Exporter,
  type ExporterKind,
} from '../../model/data/exporter.ts'
import { engineOfThing } from '../../model/engines/index.ts'
import { objectNames } from '../../model/names/services.ts'
import type { SecretVariable, Service } from '../../model/service.ts'
import { variablePrefix, type Attribute, type Connection } from '../connections/connection.ts'
import { connectionOf } from '../connections/index.ts'
import type { Context } from '../context.ts'
import type { NamedThing } from '../names.ts'
import { queuesOf } from './queues.ts'

/** The variable that each kind takes the address from. */
const addressVariable: Record<ExporterKind, string> = {
  // https://github.com/burningalchemist/sql_exporter#configuration
  sql: 'SQLEXPORTER_TARGET_DSN',
  // https://github.com/prometheus-community/postgres_exporter#environment-variables
  postgres: 'DATA_SOURCE_NAME',
  // The same program as of `sql`.
  mysql: 'SQLEXPORTER_TARGET_DSN',
  // https://github.com/percona/mongodb_exporter
  mongodb: 'MONGODB_URI',
  // https://github.com/oliver006/redis_exporter#command-line-flags
  redis: 'REDIS_ADDR',
  // https://github.com/danihodovic/celery-exporter
  celery: 'CE_BROKER_URL',
}

export function exportersOf(services: Service[], context: Context): Exporter[] {
  if (context.spec.observability.metrics === false) return []
  const inCluster = services.filter(({ target }) => target === 'kubernetes')
  const things = [...context.names.values()].filter(({ kind }) => kind === 'database' || kind === 'cache')
  return [
    ...things.flatMap((thing) => [
      ...queryExporter(thing, services, context),
      ...serverExporter(thing, inCluster, context),
    ]),
    ...inCluster.flatMap((service) => celeryExporter(service, context)),
  ]
}

function queryExporter(thing: NamedThing, services: Service[], context: Context): Exporter[] {
  const queries = thing.kind === 'database' && answersSql(thing.engine) ? queriedMetrics(thing.name, services) : []
  return queries.length === 0 ? [] : [exporter('sql', exporterNames.queries(thing.name), thing, queries, context)]
}

/** What the cluster runs itself is measured by its operator, or by a companion in its pods. Only of what some service in the cluster uses: what nobody here reaches, the exporter would not reach either. */
function serverExporter(thing: NamedThing, services: Service[], context: Context): Exporter[] {
  const kind = engineOfThing(thing)?.exporter ?? null
  if (kind === null || thing.location === 'cluster' || !usedBy(services).has(thing.name)) return []
  return [
    exporter(kind, exporterNames.server(thing.name), thing, kind === 'mysql' ? mysqlQueries(thing.name) : [], context),
  ]
}

const usedBy = rememberFor(
  (services: readonly Service[]) => new Set(services.flatMap(({ uses }) => uses.map(({ name }) => name))),
)

/** Workers tell of their tasks over the broker: that of their queue, or the cache where they name none. */
function celeryExporter({ name, metrics, uses }: Service, context: Context): Exporter[] {
  if (metrics?.exporter !== 'celery') return []
  const things = uses.flatMap(({ named }) => context.names.get(named) ?? [])
  const broker =
    things.find(({ kind }) => kind === 'queue') ??
    things.find(({ kind, engine }) => kind === 'cache' && engine !== 'memcached')
  return broker === undefined
    ? []
    : [
        {
          ...exporter('celery', objectNames.celeryExporter(name), broker, [], context),
          worker: name,
          port: metrics.port,
        },
      ]
}

function exporter(
  kind: ExporterKind,
  name: string,
  thing: NamedThing,
  queries: Exporter['queries'],
  context: Context,
): Exporter {
  const { host, location } = thing
  const connection = connectionOf(thing, context)
  // Others may serve the address past their pool at another port, which stands in it and nowhere here.
  const port = location !== 'cluster' && connection.variables['DIRECT_URL'] !== undefined ? 0 : thing.port
  const place = { name: host, location, port, engine: thing.engine }
  return {
    name,
    kind,
    thing: place,
    worker: '',
    port: 0,
    lists: kind === 'redis' ? listsIn(thing.name, context) : [],
    variables: variablesOf(addressVariable[kind], thing, connection),
    queries,
  }
}

/** The lists of all queues that a cache holds. */
function listsIn(cache: string, context: Context): string[] {
  return queuesOf(context)
    .filter(({ broker }) => broker === cache)
    .flatMap(({ lists, deadList }) => [...lists, ...(deadList === '' ? [] : [deadList])])
    .sort()
}

/** A text that holds no secret is put together from nothing. */
function sourceOf({ text, secret }: Attribute): SecretVariable['source'] {
  return secret ?? { kind: 'composed', value: text }
}

/** The address past the pool, which hands connections from one client to the next; and what it is put together from. */
function variablesOf(wanted: string, thing: NamedThing, { attributes, variables }: Connection): SecretVariable[] {
  const prefix = variablePrefix(thing.name)
  const parts = ['USERNAME', 'PASSWORD'].map((suffix): [string, Attribute | undefined] => [
    `${prefix}_${suffix}`,
    variables[suffix],
  ])
  const all: [string, Attribute | undefined][] = [...parts, [wanted, variables['DIRECT_URL'] ?? attributes['url']]]
  return all.flatMap(([name, attribute]) =>
    attribute === undefined ? [] : [{ name, from: thing.name, source: sourceOf(attribute) }],
  )
}
