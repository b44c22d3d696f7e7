// What makes Prometheus scrape the members of a MongoDB database.
import type { Chart } from 'cdk8s'
import { addPodMonitor } from '../../kit/monitors.ts'
import { databaseSlice } from '../database-slice.ts'
import type { BackingSlice } from '../../slices.ts'
import { memberPods } from './conventions.ts'

/** Adds the PodMonitor; none where nothing is monitored. */
export function emitPodMonitor(chart: Chart, slice: BackingSlice): void {
  const { database, monitored } = databaseSlice(slice)
  if (!monitored) return
  addPodMonitor(chart, {
    name: database.name,
    matchLabels: memberPods(database.name),
    endpoints: [{ port: 'metrics' }],
  })
}
