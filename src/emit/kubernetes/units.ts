// The units of Kubernetes objects: one per service, one per add-on that needs objects beside its chart, and one for what is
// shared, each per environment.
import { isJsonObject } from '../../lib/json.ts'
import { comesBeforeStore } from '../../model/addon.ts'
import { argocdHost, repositoryOwners } from '../../model/delivery/argocd.ts'
import { backingsWithObjects, nameOf } from '../../model/data/backing.ts'
import { hasBackupJobs, pushAddress, scratchTests } from '../../model/data/backups.ts'
import { certifiedDomains } from '../../model/network/certificates.ts'
import type { Environment } from '../../model/environment.ts'
import { runningExporters } from '../../model/data/exporter.ts'
import { openSeconds, staysOpen, timeLimit } from '../../model/network/gateways.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import { migrationBackups } from '../../model/data/migration-backup.ts'
import type { Emitter } from '../../model/output.ts'
import { hasMigrationWaits } from '../../model/delivery/migrators.ts'
import { previewBackings, previewDomains, previewsHostedBy, type Preview } from '../../model/delivery/preview.ts'
import type { Service } from '../../model/service.ts'
import { serviceSlice } from './service/service-slice.ts'
import { cloudOf } from '../../model/clouds/index.ts'
import { backupNames } from '../../model/names/backing.ts'
import { sharedEnvironment, storageOwner } from '../../model/names/environment.ts'
import { clusterServices, hasCluster } from '../../model/delivery/targets.ts'
import type { BackupSlice } from './backing/backup/slice.ts'
import type {
  ServiceSlice,
  PublicHost,
  PlatformSlice,
  StorageSlice,
  PreviewSlice,
  BackingSlice,
  ExporterSlice,
  AddonSlice,
  HelmChartSlice,
} from './slices.ts'

/** Files under `kubernetes/<environment>/<service>/`. */
export const serviceObjects: Emitter<ServiceSlice> = {
  units: (platform) =>
    platform.environments.flatMap((environment) =>
      clusterServices(environment).map((service) => ({
        environment: environment.name,
        owner: service.name,
        slice: serviceSlice(service, environment, migrationBackups(environment, service)),
      })),
    ),
  load: async () => (await import('./service/service-objects.ts')).emitServiceObjects,
}

/** Files under `kubernetes/<environment>/<database, cache or broker>/`. */
export const backingObjects: Emitter<BackingSlice> = {
  units: (platform) =>
    platform.environments.filter(hasCluster).flatMap((environment) =>
      backingsWithObjects(environment).map((backing) => ({
        environment: environment.name,
        owner: nameOf(backing),
        slice: { facts: environment.facts, backing, monitored: isMonitored(environment) },
      })),
    ),
  load: async () => (await import('./backing/backing-objects.ts')).emitBackingObjects,
}

/** Files under `kubernetes/<environment>/backups/`: the jobs that make backups and try them out. */
export const backupObjects: Emitter<BackupSlice> = {
  units: (platform) =>
    platform.environments.filter(hasBackupJobs).map((environment) => ({
      environment: environment.name,
      owner: backupNames.owner,
      slice: {
        facts: environment.facts,
        dumps: environment.dumps,
        scratchTests: scratchTests(environment),
        pushAddress: pushAddress(environment),
      },
    })),
  load: async () => (await import('./backing/backup/backup-objects.ts')).emitBackupObjects,
}

/** Files under `kubernetes/<environment>/<exporter>/`. */
export const exporterObjects: Emitter<ExporterSlice> = {
  units: (platform) =>
    platform.environments.filter(hasCluster).flatMap((environment) =>
      runningExporters(environment).map((exporter) => ({
        environment: environment.name,
        owner: exporter.name,
        slice: { facts: environment.facts, exporter },
      })),
    ),
  load: async () => (await import('./backing/exporters/exporter-objects.ts')).emitExporterObjects,
}

/** Files under `kubernetes/<environment>/platform/`. */
export const platformObjects: Emitter<PlatformSlice> = {
  units: (platform) =>
    platform.environments.filter(hasCluster).map((environment) => ({
      environment: environment.name,
      owner: 'platform',
      slice: platformSlice(environment, previewsHostedBy(environment, platform.previews)),
    })),
  load: async () => (await import('./platform/platform-objects.ts')).emitPlatformObjects,
}

/** Files under `kubernetes/<environment>/storage-classes/`: apart from the shared objects, because what claims a disk comes before these. */
export const storageObjects: Emitter<StorageSlice> = {
  units: (platform) =>
    platform.environments.filter(hasCluster).flatMap(({ name, facts }) => {
      const storageClass = cloudOf(facts).ownStorageClass
      return storageClass === null ? [] : [{ environment: name, owner: storageOwner, slice: { facts, storageClass } }]
    }),
  load: async () => (await import('./platform/storage-class.ts')).emitStorageClass,
}

/** Files under `kubernetes/<preview>/`, all in one unit: a kustomization names every one of them. */
export const previewObjects: Emitter<PreviewSlice> = {
  units: (platform) =>
    platform.previews
      .filter(({ host }) => host !== '')
      .map((preview) => ({
        environment: preview.name,
        owner: 'preview',
        slice: {
          ...platformSlice(preview, []),
          hosts: [],
          services: clusterServices(preview),
          backings: previewBackings(preview),
          externals: preview.externals,
        },
      })),
  load: async () => (await import('./platform/preview-objects.ts')).emitPreviewObjects,
}

/** Files under `kubernetes/<environment>/<add-on>/`, for the Application of the add-on; none where its chart is all. */
export const addonObjects: Emitter<AddonSlice> = {
  units: (platform) =>
    platform.environments.flatMap(({ name: environment, facts, addons }) =>
      addons
        .map((addon) => ({ ...addon, secrets: comesBeforeStore(addon) ? [] : addon.secrets }))
        .map((addon) => ({ ...addon, release: addon.source.kind === 'release' ? addon.source : null }))
        .filter(({ secrets, objects, release }) => secrets.length + objects.length > 0 || release !== null)
        .map(({ name, namespace, release, secrets, objects }) => ({
          environment,
          owner: name,
          slice: { facts, name, namespace, release, secrets, objects },
        })),
    ),
  load: async () => (await import('./platform/addon-objects.ts')).emitAddonObjects,
}

/** Files under `charts/<platform>/`: one unit, because values that environments share are found by looking at all of them. */
export const helmChart: Emitter<HelmChartSlice> = {
  units(platform) {
    const environments = platform.environments.filter((environment) => clusterServices(environment).length > 0)
    if (!platform.delivery.chart || environments.length === 0) return []
    const services = environments.map((environment) =>
      clusterServices(environment).map((service) =>
        serviceSlice(service, environment, migrationBackups(environment, service)),
      ),
    )
    return [
      {
        environment: sharedEnvironment,
        owner: 'chart',
        slice: {
          platform: platform.name,
          repository: platform.platformRepository,
          environments: environments.map(({ facts }) => facts),
          services,
        },
      },
    ]
  },
  load: async () => (await import('./charts/helm-chart.ts')).emitHelmChart,
}

function platformSlice(environment: Environment, guests: Preview[]): PlatformSlice {
  const argocd = environment.addons.some(({ name }) => name === 'argo-cd') ? argocdHost(environment) : null
  const hosts = publicHosts(clusterServices(environment), argocd)
  const previews = guests.map((preview) => ({ facts: preview.facts, domains: previewDomains(preview) }))
  return {
    facts: environment.facts,
    certificates: environment.certificates,
    domains: certifiedDomains(environment, guests),
    hosts,
    readsStore: readsStore(environment),
    addonNamespaces: [...new Set(environment.addons.map(({ namespace }) => namespace))].sort(),
    addonSecrets: environment.addons
      .filter(comesBeforeStore)
      .flatMap(({ namespace, secrets }) => secrets.map((secret) => ({ namespace, secret }))),
    dynamicDatabases: environment.databases.filter(({ dynamicCredentials }) => dynamicCredentials),
    access: environment.security.access,
    signed: environment.security.signed,
    chaos: environment.security.chaos !== null,
    monitored: isMonitored(environment),
    waitsForMigrations: hasMigrationWaits(environment),
    longestRequest: longestRequest([environment, ...guests]),
    previews,
    repositoryOwners: repositoryOwners(environment.facts, guests),
    argocd,
    regions: environment.regions,
  }
}

function longestRequest(environments: Pick<Environment, 'services'>[]): number {
  const limits = environments.flatMap((environment) =>
    clusterServices(environment).flatMap((service) =>
      service.routes.map((route) => (staysOpen(service) ? openSeconds : timeLimit(service, route))),
    ),
  )
  return Math.max(0, ...limits)
}

/** With `addons: {external-secrets: false}` people brought it themselves. */
function readsStore({ addons, effective }: Environment): boolean {
  return (
    addons.some(({ name }) => name === 'external-secrets') ||
    (isJsonObject(effective['addons']) && effective['addons']['external-secrets'] === false)
  )
}

function publicHosts(services: Service[], argocd: PublicHost | null): PublicHost[] {
  const domains = new Map<string, string>(argocd === null ? [] : [[argocd.host, argocd.domain]])
  for (const service of services) for (const { host, domain } of service.routes) domains.set(host, domain)
  return [...domains.entries()].map(([host, domain]) => ({ host, domain })).sort((a, b) => (a.host < b.host ? -1 : 1))
}
