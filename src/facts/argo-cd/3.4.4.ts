// What decides in Argo CD 3.4.4 (chart 10.1.1) whether an object is healthy, and so when the next wave begins.
// @see https://github.com/argoproj/argo-cd/blob/v3.4.4/gitops-engine/pkg/health/health.go (GetResourceHealth: Lua first, then Go)
import type { Fact, Facts } from '../fact.ts'

const tree = 'https://github.com/argoproj/argo-cd/blob/443415b5527ac55366e0760c93ef0e1abd0cf273'

/**
 * `go`: a check that is built in. `lua`: a script that Argo CD ships. `nothing`: it counts as healthy when it was applied.
 * `healthy`: when it is, in words.
 */
export type Health = { decidedBy: 'go' | 'lua' | 'nothing'; healthy: string }

export const about: Facts & { chart: string } = {
  thing: 'argo-cd',
  version: '3.4.4',
  chart: '10.1.1',
  read: '2026-12-01',
}

const go = (file: string, healthy: string): Fact<Health> => ({
  value: { decidedBy: 'go', healthy },
  source: `${tree}/gitops-engine/pkg/health/health_${file}.go`,
})

const lua = (kind: string, healthy: string): Fact<Health> => ({
  value: { decidedBy: 'lua', healthy },
  source: `${tree}/resource_customizations/${kind}/health.lua`,
})

/** No check is built in, and there is no folder of this kind under `resource_customizations`. */
const nothing: Fact<Health> = {
  value: { decidedBy: 'nothing', healthy: 'it was applied' },
  source: `${tree}/gitops-engine/pkg/health/health.go#L98`,
}

/** By `<group>/<kind>`, without the version; the group of the core is ''. Every kind that some platform has. */
export const health: Readonly<Record<string, Fact<Health>>> = {
  '/ConfigMap': nothing,
  '/LimitRange': nothing,
  '/Namespace': nothing,
  '/PersistentVolumeClaim': go('pvc', 'it is bound; `Pending` is progressing'),
  '/ResourceQuota': nothing,
  '/Secret': nothing,
  '/Service': go('service', 'it is no LoadBalancer, or has an address'),
  '/ServiceAccount': nothing,
  'apps/DaemonSet': go('daemonset', 'its pods are up to date and available'),
  'apps/Deployment': go('deployment', 'its replicas are up to date and available'),
  'apps/StatefulSet': go('statefulset', 'its replicas are ready and of one revision'),
  'argoproj.io/AnalysisTemplate': nothing,
  'argoproj.io/AppProject': nothing,
  'argoproj.io/Application': nothing,
  'argoproj.io/ApplicationSet': lua('argoproj.io/ApplicationSet', 'no condition tells of an error'),
  'argoproj.io/Rollout': lua('argoproj.io/Rollout', 'the new version is promoted and available; paused is suspended'),
  'autoscaling/HorizontalPodAutoscaler': go('hpa', 'it may scale; without metrics it is degraded'),
  'barmancloud.cnpg.io/ObjectStore': nothing,
  'batch/CronJob': lua('batch/CronJob', 'its last run succeeded; suspended is suspended'),
  'batch/Job': go('job', 'it is complete; failed is degraded'),
  'beat.k8s.elastic.co/Beat': lua('beat.k8s.elastic.co/Beat', 'green: every node runs one'),
  'cert-manager.io/Certificate': lua('cert-manager.io/Certificate', 'it is issued'),
  'cert-manager.io/ClusterIssuer': lua('cert-manager.io/ClusterIssuer', 'its account is registered'),
  'cert-manager.io/Issuer': lua('cert-manager.io/Issuer', 'it is ready'),
  'chaos-mesh.org/Schedule': nothing,
  'cilium.io/CiliumNetworkPolicy': nothing,
  'configuration.konghq.com/KongClusterPlugin': nothing,
  'configuration.konghq.com/KongPlugin': nothing,
  'configuration.konghq.com/KongUpstreamPolicy': nothing,
  'elasticsearch.k8s.elastic.co/Elasticsearch': lua(
    'elasticsearch.k8s.elastic.co/Elasticsearch',
    'ready and green; yellow is progressing',
  ),
  'external-secrets.io/ClusterSecretStore': lua('external-secrets.io/ClusterSecretStore', 'it reaches the store'),
  'external-secrets.io/ExternalSecret': lua('external-secrets.io/ExternalSecret', 'every entry was read'),
  'gateway.networking.k8s.io/Gateway': lua('gateway.networking.k8s.io/Gateway', 'it is programmed'),
  'gateway.networking.k8s.io/GatewayClass': nothing,
  'gateway.networking.k8s.io/HTTPRoute': lua('gateway.networking.k8s.io/HTTPRoute', 'each gateway accepts it'),
  'gateway.networking.k8s.io/ReferenceGrant': nothing,
  'generators.external-secrets.io/Password': nothing,
  'generators.external-secrets.io/VaultDynamicSecret': nothing,
  'kafka.strimzi.io/Kafka': lua('kafka.strimzi.io/Kafka', 'it is ready'),
  'kafka.strimzi.io/KafkaNodePool': nothing,
  'kafka.strimzi.io/KafkaTopic': lua('kafka.strimzi.io/KafkaTopic', 'it is ready'),
  'kafka.strimzi.io/KafkaUser': lua('kafka.strimzi.io/KafkaUser', 'it is ready'),
  'keda.sh/ScaledObject': lua('keda.sh/ScaledObject', 'it is ready, and no fallback is used'),
  'keda.sh/TriggerAuthentication': nothing,
  'kibana.k8s.elastic.co/Kibana': nothing,
  'mongodbcommunity.mongodb.com/MongoDBCommunity': nothing,
  'monitoring.coreos.com/PodMonitor': nothing,
  'monitoring.coreos.com/Probe': nothing,
  'monitoring.coreos.com/PrometheusRule': nothing,
  'monitoring.coreos.com/ServiceMonitor': nothing,
  'networking.istio.io/DestinationRule': nothing,
  'networking.k8s.io/NetworkPolicy': nothing,
  'policies.kyverno.io/NamespacedImageValidatingPolicy': nothing,
  'policy.linkerd.io/AuthorizationPolicy': nothing,
  'policy.linkerd.io/MeshTLSAuthentication': nothing,
  'policy.linkerd.io/NetworkAuthentication': nothing,
  'policy.linkerd.io/Server': nothing,
  'policy/PodDisruptionBudget': lua('policy/PodDisruptionBudget', 'its pods were found; too few of them is well'),
  'postgresql.cnpg.io/Backup': nothing,
  'postgresql.cnpg.io/Cluster': lua('postgresql.cnpg.io/Cluster', 'its phase is `Cluster in healthy state`'),
  'postgresql.cnpg.io/Database': nothing,
  'postgresql.cnpg.io/Pooler': nothing,
  'postgresql.cnpg.io/ScheduledBackup': nothing,
  'rabbitmq.com/Binding': lua('rabbitmq.com/Binding', 'it is ready'),
  'rabbitmq.com/Exchange': lua('rabbitmq.com/Exchange', 'it is ready'),
  'rabbitmq.com/Policy': lua('rabbitmq.com/Policy', 'it is ready'),
  'rabbitmq.com/Queue': lua('rabbitmq.com/Queue', 'it is ready'),
  'rabbitmq.com/RabbitmqCluster': lua('rabbitmq.com/RabbitmqCluster', 'it is available and all replicas are ready'),
  'rbac.authorization.k8s.io/ClusterRole': nothing,
  'rbac.authorization.k8s.io/ClusterRoleBinding': nothing,
  'rbac.authorization.k8s.io/Role': nothing,
  'rbac.authorization.k8s.io/RoleBinding': nothing,
  'security.istio.io/AuthorizationPolicy': nothing,
  'security.istio.io/PeerAuthentication': nothing,
  'storage.k8s.io/StorageClass': nothing,
  'traefik.io/Middleware': nothing,
  'traefik.io/ServersTransport': nothing,
  'traefik.io/TLSOption': nothing,
  'traefik.io/TraefikService': nothing,
  'trust.cert-manager.io/Bundle': nothing,
}
