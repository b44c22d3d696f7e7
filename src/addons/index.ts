// The one table of add-ons, in the order in which a cluster needs them. An add-on that nothing needs is not there.
import { isJsonObject, type JsonObject } from '../lib/json.ts'
import type { AddonRelease } from '../model/addon.ts'
import { clusterServices, hasCluster } from '../model/delivery/targets.ts'
import { addonSources, type AddonName } from '../model/versions/charts.ts'
import type { Addon, EnvironmentBase, OtherAddons } from './addon.ts'
import { alloy } from './observability/alloy.ts'
import { alloyProfiler } from './observability/alloy-profiler.ts'
import { argoCd } from './delivery/argo-cd.ts'
import { argoRollouts } from './delivery/argo-rollouts.ts'
import { awsLoadBalancerController } from './network/aws-load-balancer-controller.ts'
import { certManager } from './network/cert-manager.ts'
import { chaosMesh } from './delivery/chaos-mesh.ts'
import { cloudnativePg } from './data/cloudnative-pg.ts'
import { externalSecrets } from './security/external-secrets.ts'
import { gatewayApi } from './network/gateway-api.ts'
import { kyverno } from './security/kyverno.ts'
import { eckOperator } from './observability/eck-operator.ts'
import { jaeger } from './observability/jaeger.ts'
import { keda } from './delivery/keda.ts'
import { kubePrometheusStack } from './observability/kube-prometheus-stack.ts'
import { mongodbKubernetes } from './data/mongodb-kubernetes.ts'
import { pluginBarmanCloud } from './data/plugin-barman-cloud.ts'
import { externalDns } from './network/external-dns.ts'
import { istioBase, istioCni, istiod, ztunnel } from './network/istio.ts'
import { kong } from './network/kong.ts'
import { linkerdCni, linkerdControlPlane, linkerdCrds, trustManager } from './network/linkerd.ts'
import { nginxGatewayFabric } from './network/nginx-gateway-fabric.ts'
import { metricsServer } from './observability/metrics-server.ts'
import { prometheusOperatorCrds } from './observability/prometheus-operator-crds.ts'
import { rabbitmqClusterOperator } from './data/rabbitmq-cluster-operator.ts'
import { rabbitmqTopologyOperator } from './data/rabbitmq-topology-operator.ts'
import { reloader } from './security/reloader.ts'
import { loki } from './observability/loki.ts'
import { opencost } from './observability/opencost.ts'
import { prometheusBlackboxExporter } from './observability/prometheus-blackbox-exporter.ts'
import { prometheusPushgateway } from './observability/prometheus-pushgateway.ts'
import { pyroscope } from './observability/pyroscope.ts'
import { tempo } from './observability/tempo.ts'
import { sopsSecretsOperator } from './security/sops-secrets-operator.ts'
import { strimziKafkaOperator } from './data/strimzi-kafka-operator.ts'
import { traefik } from './network/traefik.ts'
import { trivyOperator } from './security/trivy-operator.ts'
import { unleash } from './delivery/unleash.ts'
import { vault } from './security/vault.ts'
import { velero } from './data/velero.ts'

export const addons = {
  'gateway-api': gatewayApi,
  'prometheus-operator-crds': prometheusOperatorCrds,
  'argo-cd': argoCd,
  'cert-manager': certManager,
  vault,
  'sops-secrets-operator': sopsSecretsOperator,
  'external-secrets': externalSecrets,
  kyverno,
  'trust-manager': trustManager,
  'linkerd-crds': linkerdCrds,
  'linkerd-cni': linkerdCni,
  'linkerd-control-plane': linkerdControlPlane,
  'istio-base': istioBase,
  'istio-cni': istioCni,
  istiod,
  ztunnel,
  traefik,
  kong,
  'nginx-gateway-fabric': nginxGatewayFabric,
  'aws-load-balancer-controller': awsLoadBalancerController,
  'external-dns': externalDns,
  'argo-rollouts': argoRollouts,
  keda,
  'metrics-server': metricsServer,
  reloader,
  'chaos-mesh': chaosMesh,
  'cloudnative-pg': cloudnativePg,
  'plugin-barman-cloud': pluginBarmanCloud,
  'mongodb-kubernetes': mongodbKubernetes,
  'rabbitmq-cluster-operator': rabbitmqClusterOperator,
  'rabbitmq-topology-operator': rabbitmqTopologyOperator,
  'strimzi-kafka-operator': strimziKafkaOperator,
  'kube-prometheus-stack': kubePrometheusStack,
  velero,
  loki,
  tempo,
  jaeger,
  pyroscope,
  alloy,
  'alloy-profiler': alloyProfiler,
  'eck-operator': eckOperator,
  'prometheus-blackbox-exporter': prometheusBlackboxExporter,
  'prometheus-pushgateway': prometheusPushgateway,
  opencost,
  'trivy-operator': trivyOperator,
  unleash,
} satisfies Record<AddonName, Addon>

/** What the spec says under `addons`: another version, more values, or `false` to do without. */
export type AddonOverrides = Record<string, { version?: string; values?: JsonObject } | false>

/**
 * The add-ons that an environment needs, with what the spec overrides laid over each; none without a cluster. They see
 * only the services that run in it. `guests`, the previews in its cluster, may need add-ons that it does without itself.
 */
export function addonsOf(
  whole: EnvironmentBase,
  overrides: AddonOverrides,
  guests: readonly EnvironmentBase[] = [],
): AddonRelease[] {
  if (!hasCluster(whole)) return []
  const environment: EnvironmentBase = { ...whole, services: clusterServices(whole) }
  return (Object.keys(addons) as AddonName[]).flatMap((name) => {
    const addon: Addon = addons[name]
    const override = overrides[name] ?? {}
    return override === false ||
      ![environment, ...guests].some((each) => addon.isNeeded(each, othersIn(each, overrides)))
      ? []
      : [releaseOf(name, addon, environment, guests, override)]
  })
}

/** What the add-ons of an environment ask of the one that brings Secrets from the store. */
function othersIn(environment: EnvironmentBase, overrides: AddonOverrides): OtherAddons {
  const nobody: OtherAddons = { readStore: () => false }
  const asks = (name: AddonName, addon: Addon) =>
    overrides[name] !== false &&
    addon.secrets !== undefined &&
    addon.isNeeded(environment, nobody) &&
    addon.secrets(environment).length > 0
  return {
    readStore: () =>
      environment.facts.secretStore.kind !== 'none' &&
      (Object.keys(addons) as AddonName[]).some((name) => asks(name, addons[name])),
  }
}

function releaseOf(
  name: AddonName,
  addon: Addon,
  environment: EnvironmentBase,
  guests: readonly EnvironmentBase[],
  override: { version?: string; values?: JsonObject },
): AddonRelease {
  const { namespace, wave, serverSideApply, podSecurity } = addon
  return {
    name,
    source: { ...addonSources[name], ...(override.version !== undefined && { version: override.version }) },
    namespace,
    wave,
    serverSideApply,
    podSecurity: typeof podSecurity === 'function' ? podSecurity(environment) : podSecurity,
    values: merged(addon.values(environment, guests), override.values ?? {}),
    primaryOnly: addon.primaryOnly ?? false,
    regionalValues: Object.fromEntries(
      environment.regions.map((region) => [region.name, addon.regionalValues?.(environment, region) ?? {}]),
    ),
    secrets: environment.facts.secretStore.kind === 'none' ? [] : (addon.secrets?.(environment) ?? []),
    objects: addon.objects?.(environment, guests) ?? [],
  }
}

/** Maps merge, everything else is replaced: what Helm itself does with several value files. */
function merged(base: JsonObject, over: JsonObject): JsonObject {
  const result: JsonObject = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const old = result[key]
    result[key] = isJsonObject(old) && isJsonObject(value) ? merged(old, value) : value
  }
  return result
}
