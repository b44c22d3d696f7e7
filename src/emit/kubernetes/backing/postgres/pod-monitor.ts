// What makes Prometheus scrape the servers of a database and its pool. The operator's own monitors are going to be removed.
import type { Chart } from 'cdk8s'
import { databaseNames } from '../../../../model/names/backing.ts'
import { addPodMonitor } from '../../kit/monitors.ts'
import { databaseSlice } from '../database-slice.ts'
import type { BackingSlice } from '../../slices.ts'
import { poolerPods, serverPods } from './conventions.ts'

/** Adds the monitors; none where nothing is monitored. */
export function addPodMonitors(chart: Chart, slice: BackingSlice): void {
  const { database, monitored } = databaseSlice(slice)
  if (!monitored) return
  const endpoints = [{ port: 'metrics' }]
  const servers = { ...serverPods(database.name), 'cnpg.io/podRole': 'instance' }
  addPodMonitor(chart, { name: database.name, matchLabels: servers, endpoints })
  if (database.pooling === null) return
  const pooler = databaseNames.pooler(database.name)
  addPodMonitor(chart, { id: 'pod-monitor.pooler', name: pooler, matchLabels: poolerPods(pooler), endpoints })
}
