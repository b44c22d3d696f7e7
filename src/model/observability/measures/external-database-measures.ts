// Signals of databases that others run, from the exporter beside our services that asks them.
import { selector, type Matchers } from '../../../lib/promql.ts'
import type { EnvironmentFacts } from '../../environment.ts'
import type { ExporterKind } from '../../data/exporter.ts'
import { constant, type Measure, type SimulatedSeries } from './measure.ts'
import { recorded } from '../metrics.ts'

/** A database, and what measures it. */
export type MeasuredDatabase = { name: string; kind: MeasurableKind }

/** `used` and `most`: series that add up to the connections that are open and to the most that there may be. */
type Names = { up: string; used: Series[]; most: Series[]; size: Series | null }
type Series = { metric: string; labels?: Matchers }

/**
 * Of MySQL our own queries, which give nothing while it does not answer.
 * @see https://github.com/prometheus-community/postgres_exporter, https://github.com/percona/mongodb_exporter
 */
const names = {
  postgres: {
    up: 'pg_up',
    used: [{ metric: 'pg_stat_activity_count' }],
    most: [{ metric: 'pg_settings_max_connections' }],
    size: { metric: 'pg_database_size_bytes' },
  },
  mysql: {
    up: 'mysql_global_status_uptime',
    used: [{ metric: 'mysql_global_status_threads_connected' }],
    most: [{ metric: 'mysql_global_variables_max_connections' }],
    size: { metric: 'mysql_database_size_bytes' },
  },
  mongodb: {
    up: 'mongodb_up',
    used: [{ metric: 'mongodb_ss_connections', labels: { conn_type: 'current' } }],
    most: [
      { metric: 'mongodb_ss_connections', labels: { conn_type: 'current' } },
      { metric: 'mongodb_ss_connections', labels: { conn_type: 'available' } },
    ],
    size: null,
  },
} satisfies Partial<Record<ExporterKind, Names>>

export type MeasurableKind = keyof typeof names

export function isMeasurable(kind: ExporterKind): kind is MeasurableKind {
  return Object.hasOwn(names, kind)
}

export function externalDatabaseMeasures(facts: EnvironmentFacts, databases: MeasuredDatabase[]): Measure[] {
  return databases.flatMap(({ name, kind }) => {
    const { up, used, most, size }: Names = names[kind]
    const at = ({ metric, labels = {} }: Series) =>
      selector(metric, { namespace: facts.namespace, database: name, ...labels })
    const total = (series: Series[]) => series.map((each) => `sum(${at(each)})`).join(' + ')
    const common = {
      about: name,
      labels: { database: name, environment: facts.environment },
      instance: {},
      exact: true,
      settle: 1,
    }
    return [
      {
        ...common,
        signal: 'down',
        record: recorded.databaseUp,
        expression: upExpression(kind, at({ metric: up })),
        simulate: (value) => [answer(kind, at({ metric: up }), value)],
      },
      {
        ...common,
        signal: 'db_connections',
        record: recorded.databaseConnections,
        expression: `${total(used)} / ${most.length > 1 ? `(${total(most)})` : total(most)}`,
        simulate: (value) => connections(used.map(at), most.map(at), value),
      },
      ...(size === null
        ? []
        : [
            {
              ...common,
              signal: 'db_size',
              record: recorded.databaseSize,
              expression: `sum(${at(size)})`,
              simulate: (value: number) => [constant(at(size), value)],
            },
          ]),
    ] satisfies Measure[]
  })
}

/** An exporter of its own says 0 where nothing answers; queries are silent. */
function upExpression(kind: MeasurableKind, series: string): string {
  return kind === 'mysql' ? `count(${series}) or vector(0)` : `sum(${series})`
}

function answer(kind: MeasurableKind, series: string, value: number): SimulatedSeries {
  if (kind !== 'mysql') return constant(series, value)
  return value > 0 ? constant(series, 1000) : constant('mysql_of_another_name', 0)
}

/** What both sums count stands once. */
function connections(used: string[], most: string[], ratio: number): SimulatedSeries[] {
  const others = most.filter((series) => !used.includes(series))
  const free = used.some((series) => most.includes(series)) ? 1000 * (1 - ratio) : 1000
  return [...used.map((series) => constant(series, ratio * 1000)), ...others.map((series) => constant(series, free))]
}
