// When a full backup of a database is made; what changes in between is archived all the time.
import type { IScheduledBackup } from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/ScheduledBackup'
import type { Chart } from 'cdk8s'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice } from '../database-slice.ts'
import { syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { backupPlugin } from './conventions.ts'

/** Adds the ScheduledBackup, after the servers; none without a bucket, or where backups are made on demand. */
export function addScheduledBackup(chart: Chart, slice: BackingSlice): void {
  const { database, bucket } = databaseSlice(slice)
  const schedule = database.backup?.schedule ?? ''
  if (bucket === null || schedule === '') return
  addObject<IScheduledBackup>(chart, 'scheduled-backup', {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'ScheduledBackup',
    metadata: { name: database.name, annotations: syncWave(1) },
    spec: {
      // Its cron begins with seconds.
      schedule: `0 ${schedule}`,
      // Without a first full backup the archive of changes is worth nothing.
      immediate: true,
      backupOwnerReference: 'cluster',
      cluster: { name: database.name },
      method: 'plugin',
      pluginConfiguration: { name: backupPlugin },
    },
  })
}
