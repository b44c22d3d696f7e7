// The ServiceMonitor that makes Prometheus scrape a service.
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'
import type { Chart } from 'cdk8s'
import { metricsPortName, objectNames, portName } from '../../model/names.ts'
import { addObject } from './chart.ts'
import { serviceSelector } from './labels.ts'
import type { ServiceSlice } from './units.ts'
import { hasMetricsPort, isServer, scrapedMetrics } from './workload.ts'

/** Adds the ServiceMonitor; the interval is Prometheus's own, which its values set once. */
export function emitServiceMonitor(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  const metrics = scrapedMetrics(service)
  if (metrics === null || !isServer(service)) return
  addObject<IServiceMonitor>(chart, 'service-monitor', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: objectNames.serviceMonitor(service.name) },
    spec: {
      // The label of the Service that becomes `job`, the same in every environment.
      jobLabel: 'app.kubernetes.io/name',
      selector: { matchLabels: { ...serviceSelector(slice), 'app.kubernetes.io/component': service.type } },
      endpoints: [{ port: hasMetricsPort(service) ? metricsPortName : portName, path: metrics.path }],
    },
  })
}
