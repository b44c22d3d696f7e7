// What the exporter of a server asks beyond what it asks by itself.
// @see https://cloudnative-pg.io/documentation/current/monitoring/#user-defined-metrics
import type { Chart } from 'cdk8s'
import { KubeConfigMap } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { databaseNames } from '../../../../model/names/backing.ts'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice } from '../database-slice.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'

export const queriesKey = 'queries'

/** A table with fewer rows than this is cleaned up in a moment, and half of it may be dead at any time. */
const fewRows = 100_000

/** The name of a query and that of what it answers make the name of the metric: `cnpg_dead_rows_ratio`. */
const queries = {
  dead_rows: {
    query: `SELECT pg_catalog.current_database() AS datname, COALESCE(pg_catalog.max(n_dead_tup / (n_live_tup + n_dead_tup)::pg_catalog.float8), 0) AS ratio FROM pg_catalog.pg_stat_user_tables WHERE n_live_tup + n_dead_tup >= ${fewRows}`,
    // Replicas count none of it.
    primary: true,
    target_databases: [databaseNames.application],
    metrics: [
      { datname: { usage: 'LABEL', description: 'Name of the database' } },
      { ratio: { usage: 'GAUGE', description: 'Dead rows of the table that has most of them, of all its rows' } },
    ],
  },
}

/** Adds the ConfigMap; none where nothing is monitored. The label lets servers that run read it again. */
export function addQueries(chart: Chart, slice: BackingSlice): void {
  const { database, monitored } = databaseSlice(slice)
  if (!monitored) return
  addObject(
    chart,
    'config-map.queries',
    KubeConfigMap.manifest({
      metadata: {
        name: databaseNames.queries(database.name),
        labels: { 'cnpg.io/reload': '' },
        annotations: syncWave(serviceWaves.configuration),
      },
      data: { [queriesKey]: `${JSON.stringify(queries, undefined, 2)}\n` },
    }),
  )
}
