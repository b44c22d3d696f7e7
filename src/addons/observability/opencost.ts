// OpenCost: what each namespace, team and service costs, from prices of the cloud and what Prometheus counts.
import { isMonitored } from '../../model/observability/metrics.ts'
import { monitor, resources, type Addon } from '../addon.ts'

export const opencost: Addon = {
  namespace: 'opencost',
  wave: -2,
  serverSideApply: true,
  podSecurity: 'baseline',
  isNeeded: (environment) => isMonitored(environment) && environment.observability.costs,
  values: (environment) => ({
    opencost: {
      exporter: {
        defaultClusterId: `${environment.facts.platform}-${environment.facts.environment}`,
        resources: resources('10m', '512Mi'),
      },
      // The chart looks for a Prometheus of its own making.
      prometheus: {
        internal: {
          serviceName: 'kube-prometheus-stack-prometheus',
          namespaceName: environment.facts.monitoringNamespace,
          port: 9090,
        },
      },
      metrics: { serviceMonitor: monitor(environment) },
      // Grafana shows the same, behind a password.
      ui: { enabled: false },
      mcp: { enabled: false },
    },
  }),
}
