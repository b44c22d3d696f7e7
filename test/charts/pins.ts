// Where each pinned version of a chart was seen to exist. A commit of a chart is no release: one that was never published once was
// pinned.

/**
 * `index`: the index of the chart's own repository. `tag`: a tag of its source, which the release makes, where no index was at
 * hand. `source`: its version on the main branch. `others`: only repositories of others that install it, because all that could be
 * read of its own was older.
 */
export type Sight = 'index' | 'tag' | 'source' | 'others'

/** By chart: the version, and where it was seen on 2026-12-01. */
export const pins: Record<string, { version: string; seen: Sight }> = {
  alloy: { version: '1.11.1', seen: 'index' },
  'argo-cd': { version: '10.1.1', seen: 'index' },
  'argo-rollouts': { version: '2.41.0', seen: 'index' },
  'aws-load-balancer-controller': { version: '3.5.0', seen: 'index' },
  base: { version: '1.30.4', seen: 'others' },
  'cert-manager': { version: 'v1.21.1', seen: 'tag' },
  'chaos-mesh': { version: '2.8.3', seen: 'tag' },
  'cloudnative-pg': { version: '0.29.0', seen: 'index' },
  cni: { version: '1.30.4', seen: 'others' },
  'eck-operator': { version: '3.5.0', seen: 'tag' },
  'external-dns': { version: '1.21.1', seen: 'index' },
  'external-secrets': { version: '2.9.0', seen: 'tag' },
  'gateway-api': { version: 'v1.6.1', seen: 'tag' },
  ingress: { version: '0.24.0', seen: 'index' },
  istiod: { version: '1.30.4', seen: 'others' },
  jaeger: { version: '4.11.1', seen: 'index' },
  keda: { version: '2.20.2', seen: 'tag' },
  'kube-prometheus-stack': { version: '88.5.3', seen: 'tag' },
  kyverno: { version: '3.9.0', seen: 'index' },
  'linkerd-control-plane': { version: '2026.8.4', seen: 'others' },
  'linkerd-crds': { version: '2026.8.4', seen: 'others' },
  'linkerd2-cni': { version: '2026.8.4', seen: 'others' },
  loki: { version: '18.11.0', seen: 'index' },
  'metrics-server': { version: '3.14.0', seen: 'others' },
  'mongodb-kubernetes': { version: '1.9.1', seen: 'index' },
  'nginx-gateway-fabric': { version: '2.6.7', seen: 'tag' },
  opencost: { version: '2.5.17', seen: 'tag' },
  'plugin-barman-cloud': { version: '0.7.0', seen: 'index' },
  'prometheus-blackbox-exporter': { version: '11.17.2', seen: 'tag' },
  'prometheus-operator-crds': { version: '31.0.1', seen: 'tag' },
  'prometheus-pushgateway': { version: '3.8.0', seen: 'tag' },
  pyroscope: { version: '2.1.0', seen: 'index' },
  'rabbitmq-cluster-operator': { version: 'v2.22.4', seen: 'others' },
  'rabbitmq-topology-operator': { version: 'v1.19.2', seen: 'tag' },
  reloader: { version: '2.2.17', seen: 'others' },
  'sops-secrets-operator': { version: '0.28.0', seen: 'source' },
  'strimzi-kafka-operator': { version: '1.1.0', seen: 'tag' },
  tempo: { version: '2.2.4', seen: 'index' },
  traefik: { version: '41.3.0', seen: 'tag' },
  'trivy-operator': { version: '0.36.0', seen: 'others' },
  'trust-manager': { version: 'v0.24.0', seen: 'tag' },
  unleash: { version: '5.6.6', seen: 'index' },
  vault: { version: '0.34.1', seen: 'tag' },
  velero: { version: '12.1.0', seen: 'index' },
  ztunnel: { version: '1.30.4', seen: 'others' },
}
