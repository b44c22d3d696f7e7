// What Prometheus scrapes of Argo CD: every Service of it that has metrics.
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'
import type { AddonObject } from '../../../model/addon.ts'
import { isMonitored } from '../../../model/observability/metrics.ts'
import type { EnvironmentBase } from '../../addon.ts'

/** One monitor for all components; none where nothing is measured. */
export function monitorObjects(environment: EnvironmentBase): AddonObject[] {
  if (!isMonitored(environment)) return []
  const monitor: IServiceMonitor = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: 'argocd' },
    spec: {
      selector: { matchLabels: { 'app.kubernetes.io/part-of': 'argocd' } },
      endpoints: [{ port: 'http-metrics', path: '/metrics' }],
    },
  }
  return [monitor as AddonObject]
}
