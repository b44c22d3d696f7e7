// The ServiceMonitor that makes Prometheus scrape a service.
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'
import type { Chart } from 'cdk8s'
import { objectNames } from '../../../model/names/services.ts'
import { judgementsOf } from '../../../model/delivery/release.ts'
import type { Service } from '../../../model/service.ts'
import { isServer, nextVersionOf, portAt, portsOf, scrapedMetrics } from '../../../model/workload.ts'
import { addObject } from '../kit/chart.ts'
import { serviceSelector } from '../kit/labels.ts'
import { nextComponent } from './service.ts'
import type { ServiceSlice } from '../slices.ts'

/** Adds the ServiceMonitor; the interval is Prometheus's own, which its values set once. */
export function addServiceMonitor(chart: Chart, slice: ServiceSlice): void {
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
      selector: scrapedServices(slice),
      endpoints: [{ port: portAt(metrics.port, portsOf(service))?.name, path: metrics.path }],
    },
  })
}

/** The Service; where new versions are judged by what it measures, that of the next version too. */
function scrapedServices(slice: ServiceSlice): IServiceMonitor['spec']['selector'] {
  const component = 'app.kubernetes.io/component'
  const { type } = slice.service
  if (!isJudgedApart(slice.service)) return { matchLabels: { ...serviceSelector(slice), [component]: type } }
  return {
    matchLabels: serviceSelector(slice),
    matchExpressions: [{ key: component, operator: 'In', values: [type, nextComponent] }],
  }
}

/** True where a new version is judged by what only the Service of its own shows. */
function isJudgedApart(service: Service): boolean {
  return (
    nextVersionOf(service) !== null &&
    judgementsOf(service).some(({ moment, holds, ends }) => moment !== 'after' && holds.length + ends.length > 0)
  )
}
