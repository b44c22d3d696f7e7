// The Job that migrates the database before a new version starts.
import type { Chart } from 'cdk8s'
import type { IJob } from 'kubernetes-models/batch/v1/Job'
import { objectNames } from '../../model/names.ts'
import { addObject } from './chart.ts'
import { jobSpec, keepFinishedSeconds, syncHook } from './jobs.ts'
import { processLabels } from './labels.ts'
import { migrationProcess } from './pod/process.ts'
import { serviceWaves, syncWave } from './sync.ts'
import type { ServiceSlice } from './units.ts'

/** A migration that takes longer is taken to hang, and the sync fails with the old version still running. */
const deadlineSeconds = 1800

/**
 * Adds the migration Job: the image, variables and secrets of the service with another command. Its wave comes after
 * that of the configuration which it reads, and before that of the workload.
 */
export function emitMigrationJob(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (service.migration === null) return
  const process = migrationProcess(service, service.migration)
  addObject<IJob>(chart, 'migration-job', {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: objectNames.migrationJob(service.name),
      labels: processLabels(slice, process.owner, process.component),
      annotations: { ...syncHook, ...syncWave(serviceWaves.migration) },
    },
    spec: {
      activeDeadlineSeconds: deadlineSeconds,
      ttlSecondsAfterFinished: keepFinishedSeconds,
      ...jobSpec(slice, process),
    },
  })
}
