// What makes Prometheus scrape a Redis or Valkey and the proxy before it.
import type { IPodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor'
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'
import type { Chart } from 'cdk8s'
import { metricsPortName, selectorOf } from '../../../../model/names.ts'
import { addObject } from '../../kit/chart.ts'
import { components, type CacheSlice } from './names.ts'

/** The label that becomes `job`: the name of the cache. */
const jobLabel = 'app.kubernetes.io/name'

export function emitCacheMonitors(chart: Chart, { facts, cache, monitored }: CacheSlice): void {
  if (!monitored) return
  const select = (component: string) => ({
    matchLabels: { ...selectorOf(cache.name, facts), 'app.kubernetes.io/component': component },
  })
  addObject<IServiceMonitor>(chart, 'service-monitor', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: cache.name },
    spec: { jobLabel, selector: select(components.server), endpoints: [{ port: metricsPortName }] },
  })
  if (cache.mode !== 'sentinel') return
  addObject<IPodMonitor>(chart, 'pod-monitor', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name: `${cache.name}-${components.proxy}` },
    spec: { jobLabel, selector: select(components.proxy), podMetricsEndpoints: [{ port: 'status', path: '/metrics' }] },
  })
}
