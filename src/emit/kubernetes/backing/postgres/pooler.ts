// PgBouncer before a database: many clients share few connections.
import type { IPooler } from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Pooler'
import type { Chart } from 'cdk8s'
import { databaseNames } from '../../../../model/names/backing.ts'
import { labelsOf } from '../../../../model/names/labels.ts'
import { addDisruptionBudget } from '../disruption-budget.ts'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice } from '../database-slice.ts'
import { poolerPods } from './conventions.ts'
import type { BackingSlice } from '../../slices.ts'

/** Clients that one PgBouncer takes; the operating system allows it a few thousand sockets. */
const clients = '1000'

/** Adds the Pooler; none without pooling. */
export function addPooler(chart: Chart, slice: BackingSlice): void {
  const { facts, database } = databaseSlice(slice)
  const { name, pooling } = database
  if (pooling === null || pooling.mode === 'statement') return
  // Two in production, so that one may fail; the connections to the database are shared out between them.
  const instances = facts.tier === 'production' ? 2 : 1
  // The operator makes none. @see https://github.com/cloudnative-pg/cloudnative-pg/issues/6863
  addDisruptionBudget(
    chart,
    'pod-disruption-budget',
    databaseNames.pooler(name),
    instances,
    poolerPods(databaseNames.pooler(name)),
  )
  addObject<IPooler>(chart, 'pooler', {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Pooler',
    metadata: { name: databaseNames.pooler(name) },
    spec: {
      cluster: { name },
      instances,
      type: 'rw',
      pgbouncer: {
        poolMode: pooling.mode,
        parameters: { default_pool_size: String(Math.ceil(pooling.size / instances)), max_client_conn: clients },
      },
      template: { metadata: { labels: labelsOf(facts, name, 'pooler') }, spec: { containers: [container] } },
    },
  })
}

/** The operator fills in the rest of the container of this name. */
const container = {
  name: 'pgbouncer',
  resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } },
}
