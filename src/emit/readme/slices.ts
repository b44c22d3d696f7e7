// What the units of README and the pages for people are made from: plain JSON, and nothing else may be read.
import type { Chart } from '../../model/addon.ts'
import type { ClusterStep } from '../../model/clouds/needs.ts'
import type { AlertRule } from '../../model/observability/alert.ts'
import type { GatewayKind } from '../../model/network/gateways.ts'
import type { Region, SecretStore } from '../../model/environment.ts'
import type { LogStore } from '../../model/observability/observability.ts'
import type { SecretEntry } from '../../model/security/secret-entries.ts'

/** What the index says of one environment. */
export type EnvironmentSummary = {
  name: string
  tier: string
  /** Something of it runs in Kubernetes. */
  cluster: boolean
  namespace: string
  deployedBy: string
  approval: boolean
  hosts: string[]
  /** Hosts whose DNS records people write. */
  unrecorded: string[]
  /** Those among them that must lead to the content delivery network in front of the gateway. */
  proxied: string[]
  gatewayNamespace: string
  addons: { name: string; version: string }[]
  unreleased: string[]
  secretStore: SecretStore
  regions: Region[]
  /** '' where no logs are kept. */
  logStore: LogStore | ''
  /** The namespace of the job that saves its Vault; '' where nothing does. */
  snapshots: string
  /** What its new cluster lacks. */
  clusterSteps: ClusterStep[]
  /** The load balancer of the cloud that brings requests in, the domains that it serves, and the oldest TLS that it speaks; null where pods do. */
  gateway: { kind: GatewayKind; domains: string[]; tls: string } | null
}

/** What the index says of previews; `N` stands for the number of a pull request. */
export type PreviewSummary = {
  name: string
  host: string
  lifetime: string
  repository: string
  hosts: string[]
  secretStore: SecretStore
}

/** A node of the map and the names that it uses. */
export type MapNode = {
  name: string
  kind: 'service' | 'database' | 'cache' | 'queue' | 'bucket' | 'external'
  uses: string[]
  isPublic: boolean
}

/** `private`: Argo CD needs leave to read the platform's repository. `argoCd`: null where people bring their own. */
export type ReadmeSlice = {
  name: string
  repository: string
  private: boolean
  argoCd: Chart | null
  /** There is a Helm chart of the services. */
  chart: boolean
  environments: EnvironmentSummary[]
  previews: PreviewSummary[]
  nodes: MapNode[]
  documents: Documents
}

/** What there is to read. `path` of each page under `generated/`; `own` pages at complete addresses; `alerts` that have a runbook. */
export type Documents = {
  pages: { path: string; about: string }[]
  own: { name: string; address: string }[]
  alerts: string[]
}

/** `topics` that have a page. */
export type RunbooksSlice = {
  rules: AlertRule[]
  environments: { name: string; namespace: string }[]
  topics: string[]
}

/** The variables of a service, by name; '' for the value of a secret. */
export type ServiceVariables = { service: string; variables: { name: string; value: string }[] }

/** `secrets` and `variables` are the names that workflows need from GitHub. */
export type SecretsSlice = {
  name: string
  environments: {
    name: string
    store: string
    entries: SecretEntry[]
    credentials: { database: string; path: string }[]
  }[]
  secrets: string[]
  variables: string[]
  services: ServiceVariables[]
}
