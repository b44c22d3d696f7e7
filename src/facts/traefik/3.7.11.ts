// Traefik 3.7.11: the names by which its metrics tell services apart.
// The snapshot of its sources that could be read ends at v3.7.9; what changed after that was read in its change log and pages.
import type { Fact, Facts } from '../fact.ts'

export const traefik: Facts & {
  /** The version of the chart that brings it. */
  chart: string
  /** What the service label of a backend that a route names itself looks like. `backend` is a regular expression of its Service. */
  gatewayService: Fact<(namespace: string, backend: string) => string>
  /** The same up to 3.7.5, for whoever holds an older version by `addons.traefik.values`. */
  gatewayServiceBefore: Fact<(namespace: string, backend: string) => string>
  /** That of a Service behind a TraefikService, where `providers.kubernetesCRD.safeNaming` is not set. */
  customService: Fact<(namespace: string, backend: string) => string>
  /** The same with `safeNaming`: below the TraefikService and the number of the reference. */
  customServiceSafe: Fact<(namespace: string, backend: string) => string>
  /** Two TraefikServices that name one Service and port with other options share one connection to it: the last one wins. */
  sharesCustomServices: Fact<boolean>
  /** Bounds of the histogram of request durations, in seconds, where the values name no others. */
  durationBuckets: Fact<readonly number[]>
} = {
  thing: 'traefik',
  version: '3.7.11',
  chart: '41.3.0',
  read: '2026-12-01',
  gatewayService: {
    value: (namespace, backend) => `httproute-.+-[0-9a-f]{20}-svc-${namespace}-${backend}-[0-9]+@kubernetesgateway`,
    source:
      'https://github.com/traefik/traefik/blob/d0bd2ec198533d760c1abfc74b98033d6d92d039/docs/content/migrate/v3.md#kubernetes-gateway-api-provider-generated-service-and-middleware-names',
  },
  gatewayServiceBefore: {
    value: (namespace, backend) => `${namespace}-${backend}-(http-)?[0-9]+@kubernetesgateway`,
    source: 'https://github.com/traefik/traefik/blob/v3.7.5/pkg/provider/kubernetes/gateway/httproute.go (loadService)',
  },
  customService: {
    value: (namespace, backend) => `${namespace}-${backend}-[0-9]+@kubernetescrd`,
    source:
      'https://github.com/traefik/traefik/blob/d0bd2ec198533d760c1abfc74b98033d6d92d039/pkg/provider/kubernetes/crd/kubernetes_http.go#L770-L773',
  },
  customServiceSafe: {
    value: (namespace, backend) => `${namespace}_.+_wrr_[0-9]+_${namespace}_${backend}_[0-9]+@kubernetescrd`,
    source:
      'https://doc.traefik.io/traefik/v3.7/reference/install-configuration/providers/kubernetes/kubernetes-crd/#safenaming',
  },
  sharesCustomServices: {
    value: true,
    source:
      'https://doc.traefik.io/traefik/v3.7/reference/install-configuration/providers/kubernetes/kubernetes-crd/#safenaming',
  },
  durationBuckets: {
    value: [0.1, 0.3, 1.2, 5],
    source:
      'https://github.com/traefik/traefik/blob/d0bd2ec198533d760c1abfc74b98033d6d92d039/pkg/observability/types/metrics.go (SetDefaults)',
  },
}
