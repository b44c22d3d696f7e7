// Which validator checks which kind of Kubernetes object. Each is a module of its own that is loaded when the kind first
// occurs: together they are 1.7 MB, and a platform uses a few.

/** What the packages give: a class whose `validate` checks `this`, and throws a list of what is wrong with it. */
export type ValidatorClass = { prototype: { validate(this: unknown): void } }

type Loader = () => Promise<ValidatorClass>

/**
 * By `apiVersion` and `kind`. The validators are compiled from the OpenAPI schemas of Kubernetes and the CRDs of the
 * operators: types, required fields, enums and patterns. They accept unknown fields (so do the schemas) and do not
 * evaluate CEL rules; the types of our emitters and the closed schemas of the conformance tests see to those.
 * @see https://github.com/tommy351/kubernetes-models-ts
 */
export const validators: Readonly<Record<string, Loader>> = {
  'v1 ConfigMap': async () => (await import('kubernetes-models/v1/ConfigMap')).ConfigMap,
  'v1 LimitRange': async () => (await import('kubernetes-models/v1/LimitRange')).LimitRange,
  'v1 Namespace': async () => (await import('kubernetes-models/v1/Namespace')).Namespace,
  'v1 PersistentVolumeClaim': async () =>
    (await import('kubernetes-models/v1/PersistentVolumeClaim')).PersistentVolumeClaim,
  'v1 ResourceQuota': async () => (await import('kubernetes-models/v1/ResourceQuota')).ResourceQuota,
  'v1 Secret': async () => (await import('kubernetes-models/v1/Secret')).Secret,
  'v1 Service': async () => (await import('kubernetes-models/v1/Service')).Service,
  'v1 ServiceAccount': async () => (await import('kubernetes-models/v1/ServiceAccount')).ServiceAccount,
  'apps/v1 DaemonSet': async () => (await import('kubernetes-models/apps/v1/DaemonSet')).DaemonSet,
  'apps/v1 Deployment': async () => (await import('kubernetes-models/apps/v1/Deployment')).Deployment,
  'apps/v1 StatefulSet': async () => (await import('kubernetes-models/apps/v1/StatefulSet')).StatefulSet,
  'autoscaling/v2 HorizontalPodAutoscaler': async () =>
    (await import('kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler')).HorizontalPodAutoscaler,
  'batch/v1 CronJob': async () => (await import('kubernetes-models/batch/v1/CronJob')).CronJob,
  'batch/v1 Job': async () => (await import('kubernetes-models/batch/v1/Job')).Job,
  'networking.k8s.io/v1 Ingress': async () => (await import('kubernetes-models/networking.k8s.io/v1/Ingress')).Ingress,
  'networking.k8s.io/v1 NetworkPolicy': async () =>
    (await import('kubernetes-models/networking.k8s.io/v1/NetworkPolicy')).NetworkPolicy,
  'policy/v1 PodDisruptionBudget': async () =>
    (await import('kubernetes-models/policy/v1/PodDisruptionBudget')).PodDisruptionBudget,
  'rbac.authorization.k8s.io/v1 ClusterRole': async () =>
    (await import('kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole')).ClusterRole,
  'rbac.authorization.k8s.io/v1 ClusterRoleBinding': async () =>
    (await import('kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding')).ClusterRoleBinding,
  'rbac.authorization.k8s.io/v1 Role': async () =>
    (await import('kubernetes-models/rbac.authorization.k8s.io/v1/Role')).Role,
  'rbac.authorization.k8s.io/v1 RoleBinding': async () =>
    (await import('kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding')).RoleBinding,
  'scheduling.k8s.io/v1 PriorityClass': async () =>
    (await import('kubernetes-models/scheduling.k8s.io/v1/PriorityClass')).PriorityClass,
  'storage.k8s.io/v1 StorageClass': async () =>
    (await import('kubernetes-models/storage.k8s.io/v1/StorageClass')).StorageClass,
  'argoproj.io/v1alpha1 AnalysisTemplate': async () =>
    (await import('@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/AnalysisTemplate')).AnalysisTemplate,
  'argoproj.io/v1alpha1 Application': async () =>
    (await import('@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application')).Application,
  'argoproj.io/v1alpha1 ApplicationSet': async () =>
    (await import('@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet')).ApplicationSet,
  'argoproj.io/v1alpha1 AppProject': async () =>
    (await import('@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject')).AppProject,
  'argoproj.io/v1alpha1 Rollout': async () =>
    (await import('@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout')).Rollout,
  'cert-manager.io/v1 Certificate': async () =>
    (await import('@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate')).Certificate,
  'cert-manager.io/v1 ClusterIssuer': async () =>
    (await import('@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer')).ClusterIssuer,
  'cert-manager.io/v1 Issuer': async () =>
    (await import('@kubernetes-models/cert-manager/cert-manager.io/v1/Issuer')).Issuer,
  'external-secrets.io/v1 ClusterSecretStore': async () =>
    (await import('@kubernetes-models/external-secrets/external-secrets.io/v1/ClusterSecretStore')).ClusterSecretStore,
  'external-secrets.io/v1 ExternalSecret': async () =>
    (await import('@kubernetes-models/external-secrets/external-secrets.io/v1/ExternalSecret')).ExternalSecret,
  'external-secrets.io/v1 SecretStore': async () =>
    (await import('@kubernetes-models/external-secrets/external-secrets.io/v1/SecretStore')).SecretStore,
  'generators.external-secrets.io/v1alpha1 Password': async () =>
    (await import('@kubernetes-models/external-secrets/generators.external-secrets.io/v1alpha1/Password')).Password,
  'gateway.networking.k8s.io/v1 BackendTLSPolicy': async () =>
    (await import('@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/BackendTLSPolicy')).BackendTLSPolicy,
  'gateway.networking.k8s.io/v1 GRPCRoute': async () =>
    (await import('@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/GRPCRoute')).GRPCRoute,
  'gateway.networking.k8s.io/v1 Gateway': async () =>
    (await import('@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/Gateway')).Gateway,
  'gateway.networking.k8s.io/v1 GatewayClass': async () =>
    (await import('@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/GatewayClass')).GatewayClass,
  'gateway.networking.k8s.io/v1 HTTPRoute': async () =>
    (await import('@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute')).HTTPRoute,
  'gateway.networking.k8s.io/v1 ReferenceGrant': async () =>
    (await import('@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/ReferenceGrant')).ReferenceGrant,
  'gateway.networking.k8s.io/v1beta1 ReferenceGrant': async () =>
    (await import('@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1beta1/ReferenceGrant')).ReferenceGrant,
  'keda.sh/v1alpha1 ScaledObject': async () =>
    (await import('@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject')).ScaledObject,
  'keda.sh/v1alpha1 TriggerAuthentication': async () =>
    (await import('@kubernetes-models/keda/keda.sh/v1alpha1/TriggerAuthentication')).TriggerAuthentication,
  'kafka.strimzi.io/v1 Kafka': async () =>
    (await import('@kubernetes-models/strimzi-kafka-operator/kafka.strimzi.io/v1/Kafka')).Kafka,
  'kafka.strimzi.io/v1 KafkaNodePool': async () =>
    (await import('@kubernetes-models/strimzi-kafka-operator/kafka.strimzi.io/v1/KafkaNodePool')).KafkaNodePool,
  'kafka.strimzi.io/v1 KafkaTopic': async () =>
    (await import('@kubernetes-models/strimzi-kafka-operator/kafka.strimzi.io/v1/KafkaTopic')).KafkaTopic,
  'kafka.strimzi.io/v1 KafkaUser': async () =>
    (await import('@kubernetes-models/strimzi-kafka-operator/kafka.strimzi.io/v1/KafkaUser')).KafkaUser,
  'monitoring.coreos.com/v1 PodMonitor': async () =>
    (await import('@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor')).PodMonitor,
  'monitoring.coreos.com/v1 Probe': async () =>
    (await import('@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Probe')).Probe,
  'monitoring.coreos.com/v1 PrometheusRule': async () =>
    (await import('@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule')).PrometheusRule,
  'monitoring.coreos.com/v1 ServiceMonitor': async () =>
    (await import('@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor')).ServiceMonitor,
  'monitoring.coreos.com/v1alpha1 AlertmanagerConfig': async () =>
    (await import('@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig'))
      .AlertmanagerConfig,
  'generators.external-secrets.io/v1alpha1 VaultDynamicSecret': async () =>
    (await import('@kubernetes-models/external-secrets/generators.external-secrets.io/v1alpha1/VaultDynamicSecret'))
      .VaultDynamicSecret,
  'policies.kyverno.io/v1 NamespacedImageValidatingPolicy': async () =>
    (await import('@kubernetes-models/kyverno/policies.kyverno.io/v1/NamespacedImageValidatingPolicy'))
      .NamespacedImageValidatingPolicy,
  'postgresql.cnpg.io/v1 Backup': async () =>
    (await import('@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Backup')).Backup,
  'postgresql.cnpg.io/v1 Cluster': async () =>
    (await import('@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Cluster')).Cluster,
  'postgresql.cnpg.io/v1 Database': async () =>
    (await import('@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Database')).Database,
  'postgresql.cnpg.io/v1 Pooler': async () =>
    (await import('@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Pooler')).Pooler,
  'postgresql.cnpg.io/v1 ScheduledBackup': async () =>
    (await import('@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/ScheduledBackup')).ScheduledBackup,
  'traefik.io/v1alpha1 IngressRoute': async () =>
    (await import('@kubernetes-models/traefik/traefik.io/v1alpha1/IngressRoute')).IngressRoute,
  'traefik.io/v1alpha1 Middleware': async () =>
    (await import('@kubernetes-models/traefik/traefik.io/v1alpha1/Middleware')).Middleware,
  'networking.istio.io/v1 DestinationRule': async () =>
    (await import('@kubernetes-models/istio/networking.istio.io/v1/DestinationRule')).DestinationRule,
  'security.istio.io/v1 AuthorizationPolicy': async () =>
    (await import('@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy')).AuthorizationPolicy,
  'security.istio.io/v1 PeerAuthentication': async () =>
    (await import('@kubernetes-models/istio/security.istio.io/v1/PeerAuthentication')).PeerAuthentication,
  'traefik.io/v1alpha1 ServersTransport': async () =>
    (await import('@kubernetes-models/traefik/traefik.io/v1alpha1/ServersTransport')).ServersTransport,
  'traefik.io/v1alpha1 TraefikService': async () =>
    (await import('@kubernetes-models/traefik/traefik.io/v1alpha1/TraefikService')).TraefikService,
  'traefik.io/v1alpha1 TLSOption': async () =>
    (await import('@kubernetes-models/traefik/traefik.io/v1alpha1/TLSOption')).TLSOption,
}

const ownType =
  'no package describes it: its fields are those of our own type beside the emitter, and its controller refuses what is wrong'
const byConformance =
  'the type of what we write stands beside the emitter; the conformance tests hold it against its published schema'

/**
 * Kinds without a validator here, each with who checks it instead. A kind in neither table is a problem: nothing goes
 * out unchecked by oversight.
 */
export const checkedElsewhere: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'elasticsearch.k8s.elastic.co/v1 Elasticsearch',
      'kibana.k8s.elastic.co/v1 Kibana',
      'beat.k8s.elastic.co/v1beta1 Beat',
    ].map((kind) => [kind, 'no validator is published; our own types name every field that we write']),
  ),
  'chaos-mesh.org/v1alpha1 Schedule': 'the conformance tests hold it against the schema of its definition',
  'mongodbcommunity.mongodb.com/v1 MongoDBCommunity':
    'the conformance tests hold it against the published schema of its definition',
  'barmancloud.cnpg.io/v1 ObjectStore': 'the conformance tests hold it against the published schema of its definition',
  'cilium.io/v2 CiliumNetworkPolicy': ownType,
  'configuration.konghq.com/v1 KongPlugin': ownType,
  'configuration.konghq.com/v1 KongClusterPlugin': ownType,
  'configuration.konghq.com/v1beta1 KongUpstreamPolicy': ownType,
  'gateway.nginx.org/v1alpha1 SnippetsFilter': ownType,
  'gateway.nginx.org/v1alpha1 ClientSettingsPolicy': ownType,
  'gateway.nginx.org/v1alpha1 UpstreamSettingsPolicy': ownType,
  'gateway.k8s.aws/v1beta1 LoadBalancerConfiguration': ownType,
  'gateway.k8s.aws/v1beta1 TargetGroupConfiguration': ownType,
  'networking.gke.io/v1 GCPBackendPolicy': ownType,
  'networking.gke.io/v1 GCPGatewayPolicy': ownType,
  'networking.gke.io/v1 HealthCheckPolicy': ownType,
  'trust.cert-manager.io/v1alpha1 Bundle': ownType,
  'rabbitmq.com/v1beta1 RabbitmqCluster': byConformance,
  'rabbitmq.com/v1beta1 Queue': byConformance,
  'rabbitmq.com/v1beta1 Exchange': byConformance,
  'rabbitmq.com/v1beta1 Binding': byConformance,
  'rabbitmq.com/v1beta1 Policy': byConformance,
  'policy.linkerd.io/v1beta3 Server': byConformance,
  'policy.linkerd.io/v1alpha1 AuthorizationPolicy': byConformance,
  'policy.linkerd.io/v1alpha1 MeshTLSAuthentication': byConformance,
  'kustomize.config.k8s.io/v1beta1 Kustomization':
    'read by kustomize inside Argo CD, never sent to a cluster; the conformance tests hold it against its JSON schema',
}
