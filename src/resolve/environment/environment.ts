// One environment: its layers -> its part of the model.
import type { EnvironmentBase } from '../../addons/addon.ts'
import { addonsOf } from '../../addons/index.ts'
import { isJsonObject, type JsonObject } from '../../lib/json.ts'
import { seconds, wholeMinutes, wholeSeconds } from '../../lib/quantities.ts'
import type { Dashboard, Environment, EnvironmentFacts, SecretStore, Trigger } from '../../model/environment.ts'
import { deploymentChannelNames } from '../../model/delivery/argocd.ts'
import { needsPassword, registryHost } from '../../model/delivery/registries.ts'
import { defaultKubernetes, minorVersion } from '../../model/versions/kubernetes.ts'
import { clouds } from '../../model/clouds/index.ts'
import { gateways } from '../../model/network/gateways.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { alertingOf, alertRulesOf } from '../observability/alerts.ts'
import { derivedRules } from '../observability/derived-alerts.ts'
import { bucketsOf, cachesOf, databasesOf, externalsOf } from '../data/backing.ts'
import { platformBackupOf, recoveryOf } from '../data/backups.ts'
import { certificatesOf } from './certificates.ts'
import { contextOf, type Context } from '../context.ts'
import { teamName } from '../defaults/services.ts'
import { dumpsOf } from '../data/dumps.ts'
import { domainsOf } from './domains.ts'
import { hasDynamicCredentials } from '../data/dynamic-credentials.ts'
import type { EffectiveSpec } from '../layers/effective.ts'
import { exportersOf } from '../data/exporters.ts'
import { goalsOf } from '../observability/goals.ts'
import type { Layers } from '../layers/layers.ts'
import { namesOf } from '../names.ts'
import { patchesOf } from './patches.ts'
import { queuesOf } from '../data/queues.ts'
import { gitopsBranch, repositoryPage } from '../repository-page.ts'
import { securityOf } from './security.ts'
import { observabilityOf } from '../observability/observability.ts'
import { servicesOf } from '../services/services.ts'

/** Where the monitoring stack lives. */
const monitoringNamespace = 'monitoring'

/** What all environments share: paths that the check has refused, and texts of files by their path in the repository. */
export type Given = { refused: readonly SpecPath[]; files: Readonly<Record<string, string>> }

/** Lowers one environment, whose add-ons serve the previews in its cluster (`guests`) too; what is wrong with it comes back as findings, and the rest of it is sound. */
export function environmentOf(
  layers: Layers,
  { refused, files }: Given,
  guests: readonly EnvironmentBase[] = [],
): { environment: Environment; findings: Finding[] } {
  const { name, tier, effective: spec } = layers
  const facts = factsOf(layers)
  const { context, findings } = contextOf({
    environment: name,
    spec,
    facts,
    files,
    names: namesOf(spec, refused),
    leftOut: leftOut(layers),
    ownRoutes: ownRoutes(layers),
  })
  const services = servicesOf(context)
  const alerting = alertingOf(context)
  const databases = databasesOf(context)
  const recovery = recoveryOf(spec)
  const base: Omit<EnvironmentBase, 'dumps'> = {
    name,
    tier,
    trigger: triggerOf(spec.environment.deploy),
    approvers: approversOf(spec),
    approval: Boolean(spec.environment.approval),
    wait: spec.environment.wait === undefined ? 0 : wholeMinutes(spec.environment.wait),
    facts,
    regions: regionsOf(spec, facts),
    certificates: certificatesOf(context),
    services,
    security: securityOf(spec, services),
    databases,
    caches: cachesOf(context),
    queues: queuesOf(context),
    buckets: bucketsOf(context),
    externals: externalsOf(context),
    domains: domainsOf(context),
    backups: platformBackupOf(spec),
    recovery,
    goals: goalsOf(context),
    alerting,
    alertRules: alertRulesOf(context, derivedRules(databases, recovery)),
    deploymentChannels: deploymentChannelsOf(spec, alerting),
    dashboards: dashboardsOf(context),
    flags: spec.delivery.flags?.provider ?? 'none',
    flagNames: spec.delivery.flags?.flags ?? [],
    metrics: metricsOf(spec),
    patches: patchesOf(layers),
    observability: observabilityOf(context),
    exporters: exportersOf(services, context),
    effective: layers.effective as object as JsonObject,
    defaults: layers.defaults,
  }
  const complete: EnvironmentBase = { ...base, dumps: dumpsOf(base, context) }
  return {
    environment: { ...complete, addons: layers.preview ? [] : addonsOf(complete, spec.addons ?? {}, guests) },
    findings,
  }
}

/** Those that `delivery.notify` names and Argo CD can tell; nobody where deployments are pushed by a workflow. */
function deploymentChannelsOf(
  { delivery: { notify = [] } }: EffectiveSpec,
  { channels, notifies }: Environment['alerting'],
): Environment['deploymentChannels'] {
  return notifies ? channels.filter(({ name }) => notify.includes(name) && deploymentChannelNames.includes(name)) : []
}

/** Without the first, which is where everything of the environment is. */
function regionsOf({ infrastructure }: EffectiveSpec, { cluster }: EnvironmentFacts): Environment['regions'] {
  return (infrastructure.regions ?? []).slice(1).map((name) => ({ name, cluster: `${cluster}-${name}` }))
}

/** Services of the platform that do not run in this environment, because it names those that do. */
function leftOut({ platform, effective: { environment, services } }: Layers): ReadonlySet<string> {
  const all = isJsonObject(platform.services) ? Object.keys(platform.services) : []
  return new Set(environment.services === undefined ? [] : all.filter((name) => !Object.hasOwn(services, name)))
}

function factsOf({ name, tier, effective: spec }: Layers): EnvironmentFacts {
  const repository = spec.repository.gitops ?? spec.repository.name
  return {
    platform: spec.name,
    environment: name,
    tier,
    target: spec.infrastructure.target,
    kubernetes: minorVersion(spec.infrastructure.cluster?.version ?? defaultKubernetes),
    cluster: spec.environment.cluster ?? '',
    preview: spec.environment.deploy === 'pull-request',
    namespace: spec.environment.namespace,
    team: teamName(spec as never),
    tags: Object.entries(spec.infrastructure.tags ?? {}).map(([tag, value]) => ({ name: tag, value: String(value) })),
    gitops: {
      url: `https://github.com/${repository}.git`,
      branch: gitopsBranch,
      private: spec.repository.visibility === 'private',
    },
    provider: spec.infrastructure.provider,
    mesh: {
      kind: spec.security.mesh ?? 'none',
      strict: spec.security.mesh !== undefined && spec.security.mtls === true,
    },
    gateway: gatewayOf(spec),
    monitoringNamespace,
    secretStore: secretStoreOf(spec, name),
    privateRegistry: privateRegistryOf(spec),
    privateNetwork: privateNetworkOf(spec),
    podSecurity: spec.security.podSecurity,
    networkPolicies: spec.security.networkPolicies,
    runbooks: spec.runbooks === false ? '' : repositoryPage(repository, 'generated/docs/runbooks'),
  }
}

/** `cloud` is the load balancer of the cloud that the cluster is in, where it knows hosts and paths. */
function gatewayOf({ infrastructure: { gateway, provider } }: EffectiveSpec): EnvironmentFacts['gateway'] {
  const kind = gateway === 'cloud' ? (clouds[provider].ownGateway ?? gateway) : gateway
  const { className, namespace } = gateways[kind]
  return { kind, className, name: 'gateway', namespace }
}

/** An overlay that writes the routes of a service says where the environment is to be found; what it is `like` does not. */
function ownRoutes({ name, overlays }: Layers): Set<string> {
  const own = overlays.findLast(({ environment }) => environment === name)?.spec.services
  return new Set(
    Object.entries(isJsonObject(own) ? own : {}).flatMap(([service, spec]) =>
      isJsonObject(spec) && spec.routes !== undefined ? [service] : [],
    ),
  )
}

/** The addresses of the network that the cluster stands in; '' where they are not known. */
export function privateNetworkOf({ infrastructure }: EffectiveSpec): string {
  return infrastructure.network?.cidr ?? ''
}

function secretStoreOf(spec: EffectiveSpec, environment: string): SecretStore {
  const { store } = spec.secrets
  const region = spec.infrastructure.region ?? spec.infrastructure.regions?.[0] ?? ''
  const kind = storeKind(store)
  // Entries of SOPS are Secrets in a cluster that has one environment, and their names can hold no slash.
  return {
    kind,
    name: store,
    prefix: kind === 'sops' ? '' : `${spec.name}/${environment}`,
    region,
    audit: spec.secrets.audit,
    rotation: spec.secrets.rotation === undefined ? 0 : seconds(spec.secrets.rotation),
    rotates:
      spec.secrets.rotation !== undefined ||
      Object.keys(spec.databases).some((name) => hasDynamicCredentials(spec, name)),
  }
}

function storeKind(store: string): SecretStore['kind'] {
  return store === 'vault' || store === 'aws' || store === 'gcp' || store === 'azure' || store === 'sops'
    ? store
    : 'none'
}

/** What is built from a private repository is private too. Without a store nobody could fill in the password. */
function privateRegistryOf({ delivery: { registry }, repository, secrets, services }: EffectiveSpec): string {
  const isPrivate =
    repository.visibility === 'private' && Object.values(services).some(({ build }) => build !== undefined)
  return isPrivate && storeKind(secrets.store) !== 'none' && needsPassword(registry) ? registryHost(registry) : ''
}

/** `main` is a branch; the words are events. */
function triggerOf(deploy: string): Trigger {
  if (deploy === 'pull-request' || deploy === 'tag' || deploy === 'release' || deploy === 'manual')
    return { kind: deploy }
  return { kind: 'branch', branch: deploy }
}

/** `approval: true` asks the team of the platform. */
function approversOf({ environment: { approval }, team }: EffectiveSpec): string[] {
  if (Array.isArray(approval)) return approval
  return approval === true && team?.github !== undefined ? [team.github] : []
}

function dashboardsOf({ spec }: Context): Dashboard[] {
  return spec.observability.dashboards.flatMap((dashboard) =>
    typeof dashboard === 'string'
      ? [{ name: dashboard, metrics: [] }]
      : Object.entries(dashboard).map(([name, metrics]) => ({ name, metrics })),
  )
}

function metricsOf({ observability: { metrics } }: EffectiveSpec): Environment['metrics'] {
  if (metrics === false) return { retentionDays: 0, interval: 30 }
  return { retentionDays: Math.ceil(seconds(metrics.retention) / 86400), interval: wholeSeconds(metrics.interval) }
}
