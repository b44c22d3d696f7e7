// The Job that fills the empty databases of an environment.
import type { Chart } from 'cdk8s'
import type { IJob } from 'kubernetes-models/batch/v1/Job'
import { objectNames } from '../../../../model/names/services.ts'
import { addObject } from '../../kit/chart.ts'
import { jobSpec } from './jobs.ts'
import { processLabels } from '../../kit/labels.ts'
import { seedProcess } from '../pod/process.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'

/**
 * Adds the seed Job, after the migration and the first start of the services. No hook, and never removed when it is done:
 * an empty database is filled once, not at every sync. The Application leaves the Job alone once it is there, because the
 * image of a Job cannot be changed.
 */
export function addSeedJob(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (service.seed === '') return
  const process = seedProcess(service)
  addObject<IJob>(chart, 'seed-job', {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: objectNames.seedJob(service.name),
      labels: processLabels(slice, process.owner, process.component),
      annotations: syncWave(serviceWaves.seed),
    },
    spec: jobSpec(slice, process),
  })
}
