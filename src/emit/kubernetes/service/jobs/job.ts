// The Job of a service of type `job`: it runs once per deployment.
import type { Chart } from 'cdk8s'
import type { IJob } from 'kubernetes-models/batch/v1/Job'
import { objectNames } from '../../../../model/names/services.ts'
import { workloadKind } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import { jobSpec, keepFinishedSeconds, syncHook } from './jobs.ts'
import { serviceAnnotations } from '../../kit/labels.ts'
import { taskProcess } from '../pod/process.ts'
import type { ServiceSlice } from '../../slices.ts'

/** Adds the Job, in the wave of the workloads. */
export function addJob(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (workloadKind(service) !== 'Job') return
  addObject<IJob>(chart, 'job', {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: objectNames.workload(service.name), annotations: { ...serviceAnnotations(slice), ...syncHook } },
    spec: { ttlSecondsAfterFinished: keepFinishedSeconds, ...jobSpec(slice, taskProcess(service)) },
  })
}
