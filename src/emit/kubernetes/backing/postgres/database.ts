// The extensions of the applications' database. Unlike statements that run when a server is set up, this holds for those
// that are added later too.
import type { IDatabase } from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Database'
import type { Chart } from 'cdk8s'
import { databaseNames } from '../../../../model/names/backing.ts'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice } from '../database-slice.ts'
import { syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'

/** Adds the Database, after the servers; none without extensions. */
export function addDatabase(chart: Chart, slice: BackingSlice): void {
  const { database } = databaseSlice(slice)
  if (database.extensions.length === 0) return
  const name = databaseNames.application
  addObject<IDatabase>(chart, 'database', {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Database',
    metadata: { name: database.name, annotations: syncWave(1) },
    spec: {
      cluster: { name: database.name },
      name,
      owner: name,
      // Removing this object removes no data.
      databaseReclaimPolicy: 'retain',
      extensions: database.extensions.map((extension) => ({ name: extension, ensure: 'present' as const })),
    },
  })
}
