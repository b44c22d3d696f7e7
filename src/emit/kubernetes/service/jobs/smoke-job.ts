// The smoke test of a service: after every sync, what must answer is asked through the Service and from outside.
import type { Chart } from 'cdk8s'
import type { IJob } from 'kubernetes-models/batch/v1/Job'
import { objectNames } from '../../../../model/names/services.ts'
import { addObject } from '../../kit/chart.ts'
import { afterSync, keepFinishedSeconds } from './jobs.ts'
import { processLabels } from '../../kit/labels.ts'
import { probeSpec } from './probe-job.ts'
import type { ServiceSlice } from '../../slices.ts'

/** Adds the smoke test, which runs when everything is healthy; when it fails, so does the sync. */
export function addSmokeJob(chart: Chart, slice: ServiceSlice): void {
  const { name, servicePort, smoke } = slice.service
  if (smoke.paths.length === 0) return
  const inside = smoke.paths.map((path) => `http://${objectNames.service(name)}:${servicePort}${path}`)
  const owner = objectNames.smokeTest(name)
  addObject<IJob>(chart, 'smoke-job', {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: owner, labels: processLabels(slice, owner, 'smoke-test'), annotations: afterSync },
    spec: { ttlSecondsAfterFinished: keepFinishedSeconds, ...probeSpec(slice, [...inside, ...smoke.urls]) },
  })
}
