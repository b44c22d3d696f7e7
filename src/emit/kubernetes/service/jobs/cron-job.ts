// The CronJob of a service of type `cron`.
import type { Chart } from 'cdk8s'
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob'
import { objectNames } from '../../../../model/names/services.ts'
import { workloadKind } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import { jobSpec } from './jobs.ts'
import { serviceAnnotations } from '../../kit/labels.ts'
import { taskProcess } from '../pod/process.ts'
import type { ServiceSlice } from '../../slices.ts'

/** A run that could not start for this long is left out, so that a backlog does not start all at once. */
const startingDeadlineSeconds = 300

/** Finished runs kept for their logs; Kubernetes keeps one failure, which the next one would push out. */
const historyLimit = 3

/** Adds the CronJob. Times are in UTC whatever the nodes think, and a run waits for the end of the one before. */
export function addCronJob(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (workloadKind(service) !== 'CronJob') return
  addObject<ICronJob>(chart, 'cron-job', {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: objectNames.workload(service.name), annotations: serviceAnnotations(slice) },
    spec: {
      schedule: service.schedule,
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds,
      successfulJobsHistoryLimit: historyLimit,
      failedJobsHistoryLimit: historyLimit,
      jobTemplate: { spec: jobSpec(slice, taskProcess(service)) },
    },
  })
}
