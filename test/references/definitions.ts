// Which chart (or repository) brings the definitions of which custom resources.

/** Brought by the cluster itself: only clusters whose network is Cilium are asked to have such objects. */
export const broughtByClusters: readonly string[] = ['cilium.io']

/** By group of the API, or by group and kind where a group has several makers; the names of charts, or parts of the URL of a repository. */
export const definedBy: Readonly<Record<string, string>> = {
  'argoproj.io Application': 'argo-cd',
  'argoproj.io ApplicationSet': 'argo-cd',
  'argoproj.io AppProject': 'argo-cd',
  'argoproj.io Rollout': 'argo-rollouts',
  'argoproj.io AnalysisTemplate': 'argo-rollouts',
  'barmancloud.cnpg.io': 'plugin-barman-cloud',
  'beat.k8s.elastic.co': 'eck-operator',
  'cert-manager.io': 'cert-manager',
  'chaos-mesh.org': 'chaos-mesh',
  'configuration.konghq.com': 'ingress',
  'elasticsearch.k8s.elastic.co': 'eck-operator',
  'external-secrets.io': 'external-secrets',
  'gateway.networking.k8s.io': 'gateway-api',
  'generators.external-secrets.io': 'external-secrets',
  'keda.sh': 'keda',
  'kafka.strimzi.io': 'strimzi-kafka-operator',
  'kibana.k8s.elastic.co': 'eck-operator',
  'mongodbcommunity.mongodb.com': 'mongodb-kubernetes',
  'monitoring.coreos.com': 'prometheus-operator-crds',
  'policies.kyverno.io': 'kyverno',
  'policy.linkerd.io': 'linkerd-crds',
  'postgresql.cnpg.io': 'cloudnative-pg',
  'rabbitmq.com RabbitmqCluster': 'cluster-operator',
  'rabbitmq.com': 'messaging-topology-operator',
  'security.istio.io': 'base',
  'traefik.io': 'traefik',
  'trust.cert-manager.io': 'trust-manager',
}

/** Groups of Kubernetes itself have no dot but one of their own domain. */
export function isBuiltIn(apiVersion: string): boolean {
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : ''
  return !group.includes('.') || (group.endsWith('.k8s.io') && !group.startsWith('gateway.'))
}
