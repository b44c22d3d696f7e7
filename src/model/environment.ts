// One environment, as meant. `facts` is the small part that every unit of the environment may read.
import type { JsonObject } from '../lib/json.ts'
import type { AddonRelease } from './addon.ts'
import type { Alerting, AlertRule, Channel, Condition } from './observability/alert.ts'
import type { Bucket, Cache, Database, Domain, External, PlatformBackup } from './data/backing.ts'
import type { Exporter } from './data/exporter.ts'
import type { Observability } from './observability/observability.ts'
import type { Patch } from './patch.ts'
import type { Queue } from './data/queue.ts'
import type { Security } from './security/security.ts'
import type { Dump } from './data/backups.ts'
import type { GatewayKind } from './network/gateways.ts'
import type { Mesh } from './network/mesh.ts'
import type { Platform } from './platform.ts'
import type { Service, Target } from './service.ts'

/** How much production it is: tier defaults hang on it. */
export type Tier = 'development' | 'staging' | 'production'

/** What makes a new version arrive in the environment. */
export type Trigger =
  | { kind: 'branch'; branch: string }
  | { kind: 'pull-request' }
  | { kind: 'tag' }
  | { kind: 'release' }
  | { kind: 'manual' }

/** Whom certificates are asked of, one entry per authority that a domain names; `email` is told when one is about to end. */
export type Certificates = { authorities: Authority[]; email: string }

/** `server`: the ACME directory; `account`: key id of the account that the authority asks for, '' where it asks for none. */
export type Authority = { name: string; server: string; account: string }

/** Where the values of secrets stand. `path` of an entry is `<prefix>/<owner>`; see `secretPath` in names.ts. `rotation`: seconds after which a value is due for a new one, 0: never. */
export type SecretStore = {
  kind: 'vault' | 'aws' | 'gcp' | 'azure' | 'sops' | 'none'
  name: string
  prefix: string
  region: string
  audit: boolean
  rotates: boolean
  rotation: number
}

/** What every unit of an environment may read; shared by all slices of the environment, so keep it small. */
export type EnvironmentFacts = {
  platform: string
  environment: string
  tier: Tier
  /** What services run on unless they say otherwise. */
  target: Target
  /** The minor version of Kubernetes in the cluster, such as `1.35`: it says what can be used. */
  kubernetes: string
  /** The name of its cluster: what metrics, regions and previews call it. */
  cluster: string
  /** A copy per pull request, of which the names below are only a pattern. */
  preview: boolean
  namespace: string
  team: string
  /** Cost allocation: labels on every object, tags on every cloud resource. */
  tags: { name: string; value: string }[]
  /** The repository that Argo CD reads, as an HTTPS URL, the branch that it follows, and whether that takes credentials. */
  gitops: { url: string; branch: string; private: boolean }
  /** The cloud that the cluster runs in. */
  provider: Platform['provider']
  mesh: Mesh
  gateway: { kind: GatewayKind; className: string; name: string; namespace: string }
  monitoringNamespace: string
  secretStore: SecretStore
  /** CIDR of the private network; '' where it is not known. */
  privateNetwork: string
  /** The host of the registry that asks for a password before it gives out our images; '' where none does. */
  privateRegistry: string
  podSecurity: 'restricted' | 'baseline' | 'privileged'
  networkPolicies: boolean
  /** The base of runbook links, without a slash at its end; '' where no runbooks are written. */
  runbooks: string
}

/** A further region of an environment, with a cluster of its own that the Argo CD of the first region keeps. */
export type Region = { name: string; cluster: string }

/**
 * Disaster recovery objectives in seconds; null where the spec names none. `drills` is a cron expression or ''; `region`
 * takes over, '' where none does.
 */
export type Recovery = {
  time: number | null
  point: number | null
  drills: string
  failover: 'auto' | 'manual'
  region: string
}

export type Environment = {
  name: string
  tier: Tier
  trigger: Trigger
  /** Teams (owner/team) or users whose approval a deployment needs; empty: none. */
  approvers: string[]
  approval: boolean
  /** Minutes to wait before a deployment. */
  wait: number
  facts: EnvironmentFacts
  /** Regions besides the first, which is the primary one: it hosts Argo CD, databases, backups and dashboards. */
  regions: Region[]
  certificates: Certificates
  services: Service[]
  databases: Database[]
  caches: Cache[]
  queues: Queue[]
  buckets: Bucket[]
  externals: External[]
  domains: Domain[]
  /** Null where nothing is backed up. */
  backups: PlatformBackup | null
  dumps: Dump[]
  /** Null in the tiers below production, which are not recovered but made again. */
  recovery: Recovery | null
  security: Security
  /** What the platform wants to reach; nobody is told when it does not. */
  goals: Condition[]
  alerting: Alerting
  alertRules: AlertRule[]
  /** Channels that hear of deployments; none in tiers in which nobody is called. */
  deploymentChannels: Channel[]
  dashboards: Dashboard[]
  /** Days of metrics kept, and seconds between scrapes. */
  metrics: { retentionDays: number; interval: number }
  observability: Observability
  /** What measures databases and caches of others, and reads metrics out of databases. */
  exporters: Exporter[]
  /** Who is asked whether a feature is on. */
  flags: 'none' | 'unleash' | 'launchdarkly'
  /** Flags that must be there; whether each is on, people decide where they are kept. */
  flagNames: string[]
  addons: AddonRelease[]
  /** What the user changes of the generated objects, in the order in which it is applied. */
  patches: Patch[]
  /** The whole spec that it was lowered from: merged, long forms, defaults filled in; for people to review. */
  effective: JsonObject
  /** Which defaults filled something: where, and why this value. */
  defaults: { path: string; reason: string }[]
}

/** A dashboard asked for by the spec: a built-in one by name, or the user's own list of metrics. */
export type Dashboard = { name: string; metrics: string[] }
