// What makes Prometheus scrape: through a Service where there is one, by the pods themselves elsewhere.
import type { IPodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor'
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'
import type { Chart } from 'cdk8s'
import { addObject } from './chart.ts'

/** The label of what is scraped whose value becomes `job`. */
export const nameAsJob = 'app.kubernetes.io/name'

/** `id`: tells two monitors of one chart apart. `jobLabel`: the label whose value becomes `job`; else it is the monitor's name. */
type Monitored<Endpoint> = {
  id?: string
  name: string
  matchLabels: Record<string, string>
  jobLabel?: string
  endpoints: Endpoint[]
}

/** Adds a PodMonitor of the pods with all of the labels. */
export function addPodMonitor(
  chart: Chart,
  {
    id = 'pod-monitor',
    name,
    matchLabels,
    jobLabel,
    endpoints,
  }: Monitored<NonNullable<IPodMonitor['spec']['podMetricsEndpoints']>[number]>,
): void {
  addObject<IPodMonitor>(chart, id, {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name },
    spec: { jobLabel, selector: { matchLabels }, podMetricsEndpoints: endpoints },
  })
}

/** Adds a ServiceMonitor of the Services with all of the labels. */
export function addServiceMonitor(
  chart: Chart,
  {
    id = 'service-monitor',
    name,
    matchLabels,
    jobLabel,
    endpoints,
  }: Monitored<IServiceMonitor['spec']['endpoints'][number]>,
): void {
  addObject<IServiceMonitor>(chart, id, {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name },
    spec: { jobLabel, selector: { matchLabels }, endpoints },
  })
}
