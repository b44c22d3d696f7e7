// What Prometheus scrapes of a gateway whose pods belong to no chart that would bring a monitor.
import type { IPodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor'
import type { Chart } from 'cdk8s'
import { gatewayMetrics } from '../../../model/observability/gateway-metrics.ts'
import { addObject } from '../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'
import { hasPublicHosts } from './gateway.ts'

/** On every pod that a controller makes for a Gateway. @see https://gateway-api.sigs.k8s.io/geps/gep-1762/ */
export const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name'

/** Adds the PodMonitor beside the pods; none where nothing is measured, or the monitor of a chart does it. */
export function addGatewayMonitor(chart: Chart, slice: PlatformSlice): void {
  const { gateway } = slice.facts
  const endpoint = gatewayMetrics[gateway.kind]?.endpoint
  if (!endpoint || !slice.monitored || !hasPublicHosts(slice)) return
  addObject<IPodMonitor>(chart, 'pod-monitor', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: {
      name: gateway.name,
      namespace: gateway.namespace,
      annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere },
    },
    spec: { selector: { matchLabels: { [gatewayNameLabel]: gateway.name } }, podMetricsEndpoints: [endpoint] },
  })
}
