// What the units of Kubernetes objects are made from: plain JSON, and nothing else may be read.
import type { OwnStorageClass } from '../../model/clouds/cloud.ts'
import type { AddonObject, AddonSecret, ReleaseManifest } from '../../model/addon.ts'
import type { Backing, Database, Domain, External } from '../../model/data/backing.ts'
import type { Certificates, EnvironmentFacts, Region } from '../../model/environment.ts'
import type { Exporter } from '../../model/data/exporter.ts'
import type { MigrationBackup } from '../../model/data/migration-backup.ts'
import type { Access, SignedImages } from '../../model/security/security.ts'
import type { Service } from '../../model/service.ts'

/** What the objects of one service are made from. */
export type ServiceSlice = {
  facts: EnvironmentFacts
  service: Service
  /** Those that its routes stand in. */
  domains: Domain[]
  /** What is saved before it migrates. */
  backups: MigrationBackup[]
  /** Those whose migration it waits for. */
  migrators: Service[]
  /** Those that it calls. */
  externals: External[]
}

/** A host name that the gateway serves, and the domain whose certificate and headers it takes. */
export type PublicHost = { host: string; domain: string }

/** A preview in the cluster of another environment. */
export type HostedPreview = { facts: EnvironmentFacts; domains: string[] }

/** What the shared objects of one environment are made from. */
export type PlatformSlice = {
  facts: EnvironmentFacts
  certificates: Certificates
  /** Domains that some route of the environment uses. */
  domains: Domain[]
  /** Each host once, in alphabetical order. */
  hosts: PublicHost[]
  /** False where nothing reads the secret store, and so nothing knows what a store is. */
  readsStore: boolean
  /** Namespaces of add-ons, which may read the secret store too. */
  addonNamespaces: string[]
  /** Secrets of add-ons that come before the store. */
  addonSecrets: { namespace: string; secret: AddonSecret }[]
  /** Databases of others whose credentials Vault makes. */
  dynamicDatabases: Database[]
  access: Access[]
  signed: SignedImages[]
  /** Failures are caused here on purpose. */
  chaos: boolean
  /** A Prometheus scrapes it. */
  monitored: boolean
  /** Some service waits for the migration of another. */
  waitsForMigrations: boolean
  /** Seconds that the slowest request may take, or a connection that stays open be silent; 0: nobody says. */
  longestRequest: number
  /** Previews in this cluster, and the domains that they are reached under. */
  previews: HostedPreview[]
  /** Owners of repositories on GitHub that Argo CD reads with credentials. */
  repositoryOwners: string[]
  /** Regions besides this one, whose clusters Argo CD reaches from here. */
  regions: Region[]
  /** The address of Argo CD, where it is public. */
  argocd: PublicHost | null
}

/** What the class of volumes is made from, where the cloud has no default one. */
export type StorageSlice = { facts: EnvironmentFacts; storageClass: OwnStorageClass }

/** What the objects of a preview are made from: it shares few objects, and hosts and gateways are those of the pull requests. */
export type PreviewSlice = PlatformSlice & { services: Service[]; backings: Backing[]; externals: External[] }

/** What the objects of a database, cache or broker in the cluster are made from; `monitored`: a Prometheus scrapes it. */
export type BackingSlice = { facts: EnvironmentFacts; backing: Backing; monitored: boolean }

/** What the objects of an exporter are made from. */
export type ExporterSlice = { facts: EnvironmentFacts; exporter: Exporter }

/** What the objects beside an add-on's chart are made from. */
export type AddonSlice = {
  facts: EnvironmentFacts
  name: string
  namespace: string
  release: ReleaseManifest | null
  secrets: AddonSecret[]
  objects: AddonObject[]
}

/** What the chart is made from; `services` of each environment, in the order of `environments`. */
export type HelmChartSlice = {
  platform: string
  repository: string
  environments: EnvironmentFacts[]
  services: ServiceSlice[][]
}
