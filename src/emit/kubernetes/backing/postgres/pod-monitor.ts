// What makes Prometheus scrape the servers of a database and its pool. The operator's own monitors are going to be removed.
import type { IPodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor'
import type { Chart } from 'cdk8s'
import { databaseNames } from '../../../../model/names.ts'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice } from '../database-slice.ts'
import type { BackingSlice } from '../../slices.ts'
import { poolerPods, serverPods } from './conventions.ts'

/** Adds the monitors; none where nothing is monitored. */
export function emitPodMonitors(chart: Chart, slice: BackingSlice): void {
  const { database, monitored } = databaseSlice(slice)
  if (!monitored) return
  addPodMonitor(chart, 'pod-monitor', database.name, { ...serverPods(database.name), 'cnpg.io/podRole': 'instance' })
  if (database.pooling === null) return
  const pooler = databaseNames.pooler(database.name)
  addPodMonitor(chart, 'pod-monitor.pooler', pooler, poolerPods(pooler))
}

function addPodMonitor(chart: Chart, id: string, name: string, matchLabels: Record<string, string>): void {
  addObject<IPodMonitor>(chart, id, {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name },
    spec: { selector: { matchLabels }, podMetricsEndpoints: [{ port: 'metrics' }] },
  })
}
