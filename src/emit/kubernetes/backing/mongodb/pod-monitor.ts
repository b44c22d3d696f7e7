// What makes Prometheus scrape the members of a MongoDB database.
import type { IPodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor'
import type { Chart } from 'cdk8s'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice } from '../database-slice.ts'
import type { BackingSlice } from '../../slices.ts'
import { memberPods } from './conventions.ts'

/** Adds the PodMonitor; none where nothing is monitored. */
export function emitPodMonitor(chart: Chart, slice: BackingSlice): void {
  const { database, monitored } = databaseSlice(slice)
  if (!monitored) return
  addObject<IPodMonitor>(chart, 'pod-monitor', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name: database.name },
    spec: { selector: { matchLabels: memberPods(database.name) }, podMetricsEndpoints: [{ port: 'metrics' }] },
  })
}
