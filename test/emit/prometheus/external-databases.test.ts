// What tells how a database of others is, by engine.
import { expect, test } from 'vitest'
import {
  externalDatabaseMeasures,
  type MeasurableKind,
} from '../../../src/model/observability/measures/external-database-measures.ts'
import { sampleFacts } from '../../support/model.ts'

const expressions = (kind: MeasurableKind) =>
  Object.fromEntries(
    externalDatabaseMeasures({ ...sampleFacts(), namespace: 'shop' }, [{ name: 'db', kind }]).map(
      ({ signal, expression }) => [signal, expression],
    ),
  )
const at = (metric: string, more = '') => `${metric}{namespace="shop",database="db"${more}}`

test.each<[MeasurableKind, Record<string, string>]>([
  [
    'postgres',
    {
      down: `sum(${at('pg_up')})`,
      db_connections: `sum(${at('pg_stat_activity_count')}) / sum(${at('pg_settings_max_connections')})`,
      db_size: `sum(${at('pg_database_size_bytes')})`,
    },
  ],
  [
    'mysql',
    {
      down: `count(${at('mysql_global_status_uptime')}) or vector(0)`,
      db_connections: `sum(${at('mysql_global_status_threads_connected')}) / sum(${at('mysql_global_variables_max_connections')})`,
      db_size: `sum(${at('mysql_database_size_bytes')})`,
    },
  ],
  [
    'mongodb',
    {
      down: `sum(${at('mongodb_up')})`,
      db_connections: `sum(${at('mongodb_ss_connections', ',conn_type="current"')}) / (sum(${at('mongodb_ss_connections', ',conn_type="current"')}) + sum(${at('mongodb_ss_connections', ',conn_type="available"')}))`,
    },
  ],
])('%s', (kind, expected) => expect(expressions(kind)).toEqual(expected))

test.each<MeasurableKind>(['postgres', 'mysql', 'mongodb'])('%s is simulated as full as it is asked to be', (kind) => {
  const connections = externalDatabaseMeasures(sampleFacts(), [{ name: 'db', kind }]).find(
    ({ signal }) => signal === 'db_connections',
  )
  const [used, other] = connections?.simulate(0.9) ?? []
  expect(used?.start).toBe(900)
  expect(other?.start).toBeCloseTo(kind === 'mongodb' ? 100 : 1000)
})
