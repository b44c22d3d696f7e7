// What makes Prometheus scrape a Redis or Valkey and the proxy before it.
import type { Chart } from 'cdk8s'
import { metricsPortName } from '../../../../model/names/services.ts'
import { selectorOf } from '../../../../model/names/labels.ts'
import { addPodMonitor, addServiceMonitor, nameAsJob as jobLabel } from '../../kit/monitors.ts'
import { components, type CacheSlice } from './names.ts'

export function emitCacheMonitors(chart: Chart, { facts, cache, monitored }: CacheSlice): void {
  if (!monitored) return
  const select = (component: string) => ({
    ...selectorOf(cache.name, facts),
    'app.kubernetes.io/component': component,
  })
  addServiceMonitor(chart, {
    name: cache.name,
    matchLabels: select(components.server),
    jobLabel,
    endpoints: [{ port: metricsPortName }],
  })
  if (cache.mode !== 'sentinel') return
  addPodMonitor(chart, {
    name: `${cache.name}-${components.proxy}`,
    matchLabels: select(components.proxy),
    jobLabel,
    endpoints: [{ port: 'status', path: '/metrics' }],
  })
}
