// Where add-ons come from and which version is pinned, each with its source and date.
// Every version can be overridden in the spec: `addons.<name>.version`.
import type { Chart, GitManifests, ReleaseManifest } from '../addon.ts'

/** By add-on. The comment before each line: the source of the version, and the day of the commit that shows it. */
export const addonSources = {
  // argoproj/argo-helm@af0a9310, 2026-07-02 (Argo CD v3.4.4)
  'argo-cd': { kind: 'chart', repository: 'https://argoproj.github.io/argo-helm', name: 'argo-cd', version: '10.1.1' },
  // kubernetes-sigs/gateway-api release v1.6.1, seen 2026-08-19; there is no chart
  'gateway-api': {
    kind: 'git',
    repository: 'https://github.com/kubernetes-sigs/gateway-api.git',
    path: 'config/crd',
    version: 'v1.6.1',
  },
  // prometheus-community/helm-charts@cf408a29, 2026-08-22
  'prometheus-operator-crds': {
    kind: 'chart',
    repository: 'https://prometheus-community.github.io/helm-charts',
    name: 'prometheus-operator-crds',
    version: '31.0.1',
  },
  // cert-manager/cert-manager@24e33194, 2026-07-29
  'cert-manager': { kind: 'chart', repository: 'https://charts.jetstack.io', name: 'cert-manager', version: 'v1.21.1' },
  // external-secrets/external-secrets@378bdb62, 2026-08-07
  'external-secrets': {
    kind: 'chart',
    repository: 'https://charts.external-secrets.io',
    name: 'external-secrets',
    version: '2.9.0',
  },
  // traefik/traefik-helm-chart@a8a66d00, 2026-08-21 (Traefik v3.7.11)
  traefik: { kind: 'chart', repository: 'https://traefik.github.io/charts', name: 'traefik', version: '41.3.0' },
  // openshift-helm-charts/charts#3408, 2026-08-13 (Vault 2.0.4)
  vault: { kind: 'chart', repository: 'https://helm.releases.hashicorp.com', name: 'vault', version: '0.34.1' },
  // kyverno/kyverno@ee97ce09, 2026-08-20 (v1.19.0)
  kyverno: { kind: 'chart', repository: 'https://kyverno.github.io/kyverno', name: 'kyverno', version: '3.9.0' },
  // fenio/homelab#1113, 2026-09-11; stakater/Reloader#1205 for the one before it (2.2.16, Reloader v1.4.21)
  reloader: {
    kind: 'chart',
    repository: 'https://stakater.github.io/stakater-charts',
    name: 'reloader',
    version: '2.2.17',
  },
  // josh/nurpkgs packages it beside Kubernetes 1.36. No list of its releases was at hand in 2026-11, so there may be a newer one
  'sops-secrets-operator': {
    kind: 'chart',
    repository: 'https://isindir.github.io/sops-secrets-operator',
    name: 'sops-secrets-operator',
    version: '0.28.0',
  },
  // entigolabs/entigo-infralib#1643, 2026-08-26
  'trivy-operator': {
    kind: 'chart',
    repository: 'https://aquasecurity.github.io/helm-charts',
    name: 'trivy-operator',
    version: '0.36.0',
  },
  // chaos-mesh/chaos-mesh@60ec97f1, 2026-06-09
  'chaos-mesh': { kind: 'chart', repository: 'https://charts.chaos-mesh.org', name: 'chaos-mesh', version: '2.8.3' },
  // Siemens-Healthineers/K2s#2696, 2026-07-02. v0.25.0 came out on 2026-09-12 (K2s#3119); whether a Bundle still means the same in
  // it, which is on its way to become a ClusterBundle, was not checked
  'trust-manager': {
    kind: 'chart',
    repository: 'https://charts.jetstack.io',
    name: 'trust-manager',
    version: 'v0.24.0',
  },
  // linkerd/linkerd2 edge-26.8.4, released 2026-08-25; there is no stable one of the project itself
  'linkerd-crds': {
    kind: 'chart',
    repository: 'https://helm.linkerd.io/edge',
    name: 'linkerd-crds',
    version: '2026.8.4',
  },
  'linkerd-cni': {
    kind: 'chart',
    repository: 'https://helm.linkerd.io/edge',
    name: 'linkerd2-cni',
    version: '2026.8.4',
  },
  'linkerd-control-plane': {
    kind: 'chart',
    repository: 'https://helm.linkerd.io/edge',
    name: 'linkerd-control-plane',
    version: '2026.8.4',
  },
  // entigolabs/entigo-infralib#1655 and #1657, 2026-08-31: Istio 1.30.4, a patch of the 1.30.3 that we read
  'istio-base': {
    kind: 'chart',
    repository: 'https://istio-release.storage.googleapis.com/charts',
    name: 'base',
    version: '1.30.4',
  },
  'istio-cni': {
    kind: 'chart',
    repository: 'https://istio-release.storage.googleapis.com/charts',
    name: 'cni',
    version: '1.30.4',
  },
  istiod: {
    kind: 'chart',
    repository: 'https://istio-release.storage.googleapis.com/charts',
    name: 'istiod',
    version: '1.30.4',
  },
  ztunnel: {
    kind: 'chart',
    repository: 'https://istio-release.storage.googleapis.com/charts',
    name: 'ztunnel',
    version: '1.30.4',
  },
  // Kong/charts#1512, 2026-04-03: chart `kong` 3.2.0 for the gateway and its controller; none newer was seen in 2026-11
  kong: { kind: 'chart', repository: 'https://charts.konghq.com', name: 'ingress', version: '0.24.0' },
  // nginx/nginx-gateway-fabric#5584, 2026-07-15. v2.7.0 came out before 2026-09-03 (Siemens-Healthineers/K2s#3059); its values were
  // not read
  'nginx-gateway-fabric': {
    kind: 'chart',
    repository: 'ghcr.io/nginx/charts',
    name: 'nginx-gateway-fabric',
    version: '2.6.7',
  },
  // aws/eks-charts, chart 3.5.0 of controller v3.5.0, pinned with its digest in several public repositories, 2026-08
  'aws-load-balancer-controller': {
    kind: 'chart',
    repository: 'https://aws.github.io/eks-charts',
    name: 'aws-load-balancer-controller',
    version: '3.5.0',
  },
  // kubernetes-sigs/external-dns, 2026-08-22 (0.21.0)
  'external-dns': {
    kind: 'chart',
    repository: 'https://kubernetes-sigs.github.io/external-dns/',
    name: 'external-dns',
    version: '1.21.1',
  },
  // argoproj/argo-helm@af0a9310, 2026-07-02 (Argo Rollouts v1.9.0)
  'argo-rollouts': {
    kind: 'chart',
    repository: 'https://argoproj.github.io/argo-helm',
    name: 'argo-rollouts',
    version: '2.41.0',
  },
  // cloudnative-pg/charts@b21ad2da, 2026-07-20 (CloudNativePG 1.30.0)
  'cloudnative-pg': {
    kind: 'chart',
    repository: 'https://cloudnative-pg.github.io/charts',
    name: 'cloudnative-pg',
    version: '0.29.0',
  },
  // mongodb/helm-charts@d9e49b22, 2026-07-16 (operator 1.9.1)
  'mongodb-kubernetes': {
    kind: 'chart',
    repository: 'https://mongodb.github.io/helm-charts',
    name: 'mongodb-kubernetes',
    version: '1.9.1',
  },
  // cloudnative-pg/charts@b21ad2da, 2026-07-20 (plugin v0.13.0)
  'plugin-barman-cloud': {
    kind: 'chart',
    repository: 'https://cloudnative-pg.github.io/charts',
    name: 'plugin-barman-cloud',
    version: '0.7.0',
  },
  // rabbitmq/cluster-operator release v2.22.4, 2026-08-11; it needs cert-manager. There is no chart
  'rabbitmq-cluster-operator': {
    kind: 'release',
    repository: 'https://github.com/rabbitmq/cluster-operator',
    file: 'cluster-operator.yml',
    version: 'v2.22.4',
  },
  // rabbitmq/messaging-topology-operator release v1.19.2, seen running 2026-05-15; it needs cert-manager, and
  // there is no chart. No list of its releases was at hand in 2026-11
  'rabbitmq-topology-operator': {
    kind: 'release',
    repository: 'https://github.com/rabbitmq/messaging-topology-operator',
    file: 'messaging-topology-operator-with-certmanager.yaml',
    version: 'v1.19.2',
  },
  // ricsanfre/pi-cluster, 2026-08-18 (Strimzi 1.1.0). 1.2.0 is out since (scholzj/strimzi-go#15, no date); its notes were not read
  'strimzi-kafka-operator': {
    kind: 'chart',
    repository: 'quay.io/strimzi-helm',
    name: 'strimzi-kafka-operator',
    version: '1.1.0',
  },
  // kedacore/charts@1444d00d, 2026-08-13
  keda: { kind: 'chart', repository: 'https://kedacore.github.io/charts', name: 'keda', version: '2.20.2' },
  // shaman007/home-k3s#613, 2026-08-20
  'metrics-server': {
    kind: 'chart',
    repository: 'https://kubernetes-sigs.github.io/metrics-server/',
    name: 'metrics-server',
    version: '3.14.0',
  },
  // prometheus-community/helm-charts@cf408a29, 2026-08-22 (operator v0.93.1, Grafana 13.2.0)
  'kube-prometheus-stack': {
    kind: 'chart',
    repository: 'https://prometheus-community.github.io/helm-charts',
    name: 'kube-prometheus-stack',
    version: '88.5.3',
  },
  // vmware-tanzu/helm-charts@73466ca9, 2026-06-25 (Velero v1.18.1)
  velero: {
    kind: 'chart',
    repository: 'https://vmware-tanzu.github.io/helm-charts',
    name: 'velero',
    version: '12.1.0',
  },
  // grafana-community/helm-charts, 2026-08-20 (Loki 3.7.6)
  loki: {
    kind: 'chart',
    repository: 'https://grafana-community.github.io/helm-charts',
    name: 'loki',
    version: '18.11.0',
  },
  // grafana-community/helm-charts, 2026-08-20 (Tempo 2.10.8)
  tempo: {
    kind: 'chart',
    repository: 'https://grafana-community.github.io/helm-charts',
    name: 'tempo',
    version: '2.2.4',
  },
  // jaegertracing/helm-charts@6c602b54, 2026-06-14 (Jaeger 2.19.0)
  jaeger: {
    kind: 'chart',
    repository: 'https://jaegertracing.github.io/helm-charts',
    name: 'jaeger',
    version: '4.11.1',
  },
  // grafana/alloy, 2026-08-21 (Alloy v1.18.1)
  alloy: { kind: 'chart', repository: 'https://grafana.github.io/helm-charts', name: 'alloy', version: '1.11.1' },
  // the same chart, as a release of its own
  'alloy-profiler': {
    kind: 'chart',
    repository: 'https://grafana.github.io/helm-charts',
    name: 'alloy',
    version: '1.11.1',
  },
  // seen in the notes of a public cluster, 2026-06-18 (Pyroscope 2.1.0)
  pyroscope: {
    kind: 'chart',
    repository: 'https://grafana.github.io/helm-charts',
    name: 'pyroscope',
    version: '2.1.0',
  },
  // k8s-operatorhub/community-operators#8938, 2026-08-05
  'eck-operator': { kind: 'chart', repository: 'https://helm.elastic.co', name: 'eck-operator', version: '3.5.0' },
  // prometheus-community/helm-charts@cf408a29, 2026-08-22 (v0.28.0)
  'prometheus-blackbox-exporter': {
    kind: 'chart',
    repository: 'https://prometheus-community.github.io/helm-charts',
    name: 'prometheus-blackbox-exporter',
    version: '11.17.2',
  },
  // prometheus-community/helm-charts@cf408a29, 2026-08-22
  'prometheus-pushgateway': {
    kind: 'chart',
    repository: 'https://prometheus-community.github.io/helm-charts',
    name: 'prometheus-pushgateway',
    version: '3.8.0',
  },
  // opencost/opencost-helm-chart@725bb939, 2026-04-28 (1.120.1)
  opencost: {
    kind: 'chart',
    repository: 'https://opencost.github.io/opencost-helm-chart',
    name: 'opencost',
    version: '2.5.17',
  },
  // The repository's index of 2026-04-02 (Unleash/helm-charts@gh-pages, Unleash 7.5.0); no chart 6.x was ever in it
  unleash: { kind: 'chart', repository: 'https://docs.getunleash.io/helm-charts', name: 'unleash', version: '5.6.6' },
} satisfies Record<string, Chart | GitManifests | ReleaseManifest>

export type AddonName = keyof typeof addonSources
