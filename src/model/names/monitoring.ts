// Where monitoring answers inside the cluster.
import type { EnvironmentFacts } from '../environment.ts'

/** Where Prometheus answers inside the cluster: the Service that kube-prometheus-stack makes for a release of its own name. */
export function prometheusUrl({ monitoringNamespace }: Pick<EnvironmentFacts, 'monitoringNamespace'>): string {
  return `http://kube-prometheus-stack-prometheus.${monitoringNamespace}.svc:9090`
}

/** What monitoring listens on inside the cluster, as its add-ons name their Services. */
const monitoringServices = { pushgateway: { name: 'prometheus-pushgateway', port: 9091 } }

/** The URL of a part of monitoring, without a slash at its end. */
export function monitoringAddress(
  { monitoringNamespace }: Pick<EnvironmentFacts, 'monitoringNamespace'>,
  part: keyof typeof monitoringServices,
): string {
  const { name, port } = monitoringServices[part]
  return `http://${name}.${monitoringNamespace}:${port}`
}

/** The port of a part of monitoring. */
export function monitoringPort(part: keyof typeof monitoringServices): number {
  return monitoringServices[part].port
}
