// Which kinds of objects the Applications of a project may apply: what the environment really has, and nothing else.
import { cloudOf } from '../../model/clouds/index.ts'
import type { Environment } from '../../model/environment.ts'
import { gateways, type GatewayKind } from '../../model/network/gateways.ts'
import { haveMongodb } from '../../model/data/mongodb-account.ts'
import { knowsNames } from '../../model/network/network.ts'
import { clusterServices } from '../../model/delivery/targets.ts'

export type Kind = { group: string; kind: string }

const kindsOf = (group: string, ...kinds: string[]): Kind[] => kinds.map((kind) => ({ group, kind }))

/** What services and what they use are made of, in every environment. */
const everywhere: Kind[] = [
  ...kindsOf('', 'ConfigMap', 'PersistentVolumeClaim', 'Service', 'ServiceAccount'),
  ...kindsOf('apps', 'Deployment', 'StatefulSet'),
  ...kindsOf('autoscaling', 'HorizontalPodAutoscaler'),
  ...kindsOf('batch', 'CronJob', 'Job'),
  ...kindsOf('gateway.networking.k8s.io', 'HTTPRoute'),
  ...kindsOf('networking.k8s.io', 'NetworkPolicy'),
  ...kindsOf('policy', 'PodDisruptionBudget'),
]

/** Definitions that an add-on brings and services use: allowed where the add-on is installed. */
const broughtBy: Partial<Record<string, Kind[]>> = {
  'argo-rollouts': kindsOf('argoproj.io', 'AnalysisTemplate', 'Rollout'),
  'aws-load-balancer-controller': kindsOf('gateway.k8s.aws', 'TargetGroupConfiguration'),
  'cloudnative-pg': kindsOf('postgresql.cnpg.io', '*'),
  'external-secrets': [
    ...kindsOf('external-secrets.io', 'ExternalSecret'),
    ...kindsOf('generators.external-secrets.io', 'Password', 'VaultDynamicSecret'),
  ],
  'istio-base': [...kindsOf('networking.istio.io', '*'), ...kindsOf('security.istio.io', '*')],
  keda: kindsOf('keda.sh', 'ScaledObject', 'TriggerAuthentication'),
  kong: kindsOf('configuration.konghq.com', 'KongPlugin', 'KongUpstreamPolicy'),
  'linkerd-crds': kindsOf('policy.linkerd.io', '*'),
  'mongodb-kubernetes': kindsOf('mongodbcommunity.mongodb.com', 'MongoDBCommunity'),
  'nginx-gateway-fabric': kindsOf('gateway.nginx.org', '*'),
  'plugin-barman-cloud': kindsOf('barmancloud.cnpg.io', 'ObjectStore'),
  'rabbitmq-cluster-operator': kindsOf('rabbitmq.com', 'RabbitmqCluster'),
  'rabbitmq-topology-operator': kindsOf('rabbitmq.com', 'Binding', 'Exchange', 'Policy', 'Queue'),
  'strimzi-kafka-operator': kindsOf('kafka.strimzi.io', 'Kafka', 'KafkaNodePool', 'KafkaTopic', 'KafkaUser'),
  'prometheus-operator-crds': kindsOf(
    'monitoring.coreos.com',
    'PodMonitor',
    'Probe',
    'PrometheusRule',
    'ServiceMonitor',
  ),
  traefik: kindsOf('traefik.io', 'Middleware', 'ServersTransport', 'TraefikService'),
}

/** Definitions that the cluster itself brings for its gateway. */
const broughtByCluster: Partial<Record<GatewayKind, Kind[]>> = {
  gclb: kindsOf('networking.gke.io', 'GCPBackendPolicy', 'HealthCheckPolicy'),
}

/** Of the services, and of the databases, caches and brokers that the cluster runs. No rights, no quotas: those are not theirs to give. */
export function workloadKinds({ facts, addons }: Pick<Environment, 'facts' | 'addons'>): Kind[] {
  const byName = knowsNames(facts) ? kindsOf('cilium.io', 'CiliumNetworkPolicy') : []
  return [
    ...everywhere,
    ...byName,
    ...(broughtByCluster[facts.gateway.kind] ?? []),
    ...addons.flatMap(({ name }) => broughtBy[name] ?? []),
  ]
}

/** Of previews, which bring the limits of their namespace along, and with MongoDB the account of its servers. */
export function previewKinds(
  host: Pick<Environment, 'facts' | 'addons'>,
  preview: Parameters<typeof haveMongodb>[0][number],
): Kind[] {
  const rights = haveMongodb([preview]) ? kindsOf('rbac.authorization.k8s.io', 'Role', 'RoleBinding') : []
  return [...kindsOf('', 'LimitRange', 'ResourceQuota'), ...rights, ...workloadKinds(host)]
}

/** What belongs to the cluster and not to a namespace, of the shared objects. `isPublic`: something is reached from outside. */
export function sharedClusterKinds({ facts }: Pick<Environment, 'facts'>, isPublic: boolean): Kind[] {
  return [
    ...kindsOf('', 'Namespace'),
    ...(facts.secretStore.kind === 'none' ? [] : kindsOf('external-secrets.io', 'ClusterSecretStore')),
    ...(cloudOf(facts).ownStorageClass === null ? [] : kindsOf('storage.k8s.io', 'StorageClass')),
    ...(isPublic ? kindsOf('cert-manager.io', 'ClusterIssuer') : []),
    ...(isPublic && gateways[facts.gateway.kind].controller !== ''
      ? kindsOf('gateway.networking.k8s.io', 'GatewayClass')
      : []),
  ]
}

/** Applications and projects are the root's alone: who could write them could give itself every right. */
export const rootKinds: Kind[] = kindsOf('argoproj.io', 'Application', 'ApplicationSet', 'AppProject')

/** True where some service of the environment, or of previews in its cluster, has a public host. */
export function hasPublicRoutes(environments: Pick<Environment, 'services'>[]): boolean {
  return environments.some((environment) => clusterServices(environment).some(({ routes }) => routes.length > 0))
}
