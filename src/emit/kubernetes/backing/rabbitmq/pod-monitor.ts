// What makes Prometheus scrape the servers of a RabbitMQ.
import type { Chart } from 'cdk8s'
import { brokerPods } from '../../../../model/names/labels.ts'
import { addPodMonitor, nameAsJob } from '../../kit/monitors.ts'
import type { BackingSlice } from '../../slices.ts'
import { brokerSlice } from '../broker-slice.ts'

/** Adds the PodMonitor: totals of the server, and beside them the depth of each queue, which the totals leave out. */
export function addRabbitmqPodMonitor(chart: Chart, slice: BackingSlice): void {
  const { broker, monitored } = brokerSlice(slice)
  if (!monitored) return
  addPodMonitor(chart, {
    name: broker.name,
    matchLabels: brokerPods(broker.engine, broker.name),
    jobLabel: nameAsJob,
    endpoints: [
      { port: 'prometheus' },
      { port: 'prometheus', path: '/metrics/detailed', params: { family: ['queue_coarse_metrics'] } },
    ],
  })
}
