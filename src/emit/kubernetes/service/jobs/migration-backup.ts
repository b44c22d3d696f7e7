// The backups that a migration waits for: if it goes wrong, the moment before it can be restored.
import type { IBackup } from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Backup'
import type { Chart } from 'cdk8s'
import type { IJob } from 'kubernetes-models/batch/v1/Job'
import { addObject } from '../../kit/chart.ts'
import { dumpSteps } from '../../backing/backup/cron-job.ts'
import { cronJob } from '../../backing/backup/steps.ts'
import { migrationVersion } from './migration-job.ts'
import { backupPlugin } from '../../backing/postgres/conventions.ts'
import { definedElsewhere, serviceWaves, syncWave } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'

/** Adds one backup per database, once per version as the migration itself. A database that cannot be saved is not migrated. */
export function addMigrationBackups(chart: Chart, slice: ServiceSlice): void {
  const { facts, service, backups } = slice
  const version = migrationVersion(slice)
  for (const backup of backups) {
    if (backup.kind === 'archive')
      addBackup(chart, backup.database, `${backup.database}-before-${service.name}-${version}`)
    else
      addDump(
        chart,
        `${backup.dump.database}-before-${service.name}-${version}`,
        cronJob(facts, dumpSteps(backup.dump, { facts, pushAddress: backup.pushAddress })),
      )
  }
}

function addBackup(chart: Chart, database: string, name: string): void {
  addObject<IBackup>(chart, `migration-backup.${database}`, {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Backup',
    metadata: { name, annotations: { ...syncWave(serviceWaves.backup), ...definedElsewhere } },
    spec: { cluster: { name: database }, method: 'plugin', pluginConfiguration: { name: backupPlugin } },
  })
}

/** The Job that the nightly dump is, started now. */
function addDump(chart: Chart, name: string, nightly: ReturnType<typeof cronJob>): void {
  addObject<IJob>(chart, `migration-backup.${name}`, {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, annotations: syncWave(serviceWaves.backup) },
    spec: nightly.spec?.jobTemplate.spec ?? { template: {} },
  })
}
