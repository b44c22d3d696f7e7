// What makes Prometheus scrape the servers of a Kafka and its exporter.
import type { Chart } from 'cdk8s'
import { addPodMonitor } from '../../kit/monitors.ts'
import type { BackingSlice } from '../../slices.ts'
import { brokerSlice } from '../broker-slice.ts'
import { clusterPods } from './network-policy.ts'

/** Adds the PodMonitor; none where nothing is monitored. */
export function addKafkaPodMonitor(chart: Chart, slice: BackingSlice): void {
  const { broker, monitored } = brokerSlice(slice)
  if (!monitored) return
  addPodMonitor(chart, {
    name: broker.name,
    matchLabels: clusterPods(broker.name),
    jobLabel: 'strimzi.io/cluster',
    endpoints: [{ port: 'tcp-prometheus', path: '/metrics' }],
  })
}
