// The units of Argo CD: per environment the root and its projects, and one Application per service and per add-on.
import { ownValue } from '../../lib/json.ts'
import { comesBeforeStore } from '../../model/addon.ts'
import { backingsWithObjects, nameOf } from '../../model/data/backing.ts'
import { hasBackupJobs } from '../../model/data/backups.ts'
import type { Environment, Region } from '../../model/environment.ts'
import { runningExporters } from '../../model/data/exporter.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import { backupNames } from '../../model/names/backing.ts'
import type { Emitter } from '../../model/output.ts'
import { namesHost, previewsHostedBy, type Preview } from '../../model/delivery/preview.ts'
import type { Service } from '../../model/service.ts'
import { clusterServices, hasCluster } from '../../model/delivery/targets.ts'
import { nextVersionOf } from '../../model/workload.ts'
import { hasPublicRoutes, previewKinds, sharedClusterKinds, workloadKinds } from './kinds.ts'
import type {
  EnvironmentSlice,
  ServiceApplicationSlice,
  BackingApplicationSlice,
  BackupsApplicationSlice,
  PreviewApplicationsSlice,
  AddonApplicationSlice,
} from './slices.ts'

const environment: Emitter<EnvironmentSlice> = {
  units: (platform) =>
    platform.environments.filter(hasCluster).map((each) => ({
      environment: each.name,
      owner: 'argocd',
      slice: environmentSlice(each, previewsHostedBy(each, platform.previews)),
    })),
  load: async () => (await import('./environment.ts')).emitEnvironment,
}

function environmentSlice(environment: Environment, guests: Preview[]): EnvironmentSlice {
  const { facts, addons, deploymentChannels } = environment
  return {
    facts,
    chartRepositories: [
      ...new Set(addons.flatMap(({ source }) => (source.kind === 'release' ? [] : [source.repository]))),
    ].sort(),
    addonNamespaces: [...new Set(addons.map(({ namespace }) => namespace))].sort(),
    hasDashboards: isMonitored(environment),
    regions: environment.regions,
    workloadKinds: workloadKinds(environment),
    clusterKinds: sharedClusterKinds(environment, hasPublicRoutes([environment, ...guests])),
    channels: deploymentChannels,
  }
}

const service: Emitter<ServiceApplicationSlice> = {
  units: (platform) =>
    platform.environments.flatMap(({ name, facts, regions, services }) =>
      clusterServices({ services }).map((each) => ({
        environment: name,
        owner: each.name,
        slice: {
          facts,
          regions: onlyOnce(each) ? [] : regions,
          service: {
            name: each.name,
            seeds: each.seed !== '',
            migrates: each.migration !== null,
            movesWeights: nextVersionOf(each) === 'canary',
          },
        },
      })),
    ),
  load: async () => (await import('./service-application.ts')).emitServiceApplication,
}

const backing: Emitter<BackingApplicationSlice> = {
  units: (platform) =>
    platform.environments.filter(hasCluster).flatMap((environment) =>
      backingsIn(environment).map(({ name, regions }) => ({
        environment: environment.name,
        owner: name,
        slice: { facts: environment.facts, regions, backing: { name } },
      })),
    ),
  load: async () => (await import('./backing-application.ts')).emitBackingApplication,
}

const backups: Emitter<BackupsApplicationSlice> = {
  units: (platform) =>
    platform.environments
      .filter(hasBackupJobs)
      .map(({ name, facts }) => ({ environment: name, owner: backupNames.owner, slice: { facts } })),
  load: async () => (await import('./backups-application.ts')).emitBackupsApplication,
}

const addon: Emitter<AddonApplicationSlice> = {
  units: (platform) =>
    platform.environments.flatMap(({ name, facts, regions, addons }) =>
      addons.map(({ values: _, secrets, objects, primaryOnly, regionalValues, ...each }) => ({
        environment: name,
        owner: each.name,
        slice: {
          facts,
          regions: primaryOnly
            ? []
            : regions.map((region) => ({ region, values: ownValue(regionalValues, region.name) ?? {} })),
          addon: { ...each, hasObjects: objects.length > 0 || (secrets.length > 0 && !comesBeforeStore(each)) },
        },
      })),
    ),
  load: async () => (await import('./addon-application.ts')).emitAddonApplication,
}

/** Jobs run once for all regions: the primary one has them. */
function onlyOnce({ type }: Service): boolean {
  return type === 'cron' || type === 'job'
}

/** A cache or a broker serves the services beside it, so every region has one; two copies of a database would part. */
function backingsIn(environment: Environment): { name: string; regions: Region[] }[] {
  return [
    ...backingsWithObjects(environment).map((backing) => ({
      name: nameOf(backing),
      regions: backing.kind === 'database' ? [] : environment.regions,
    })),
    ...runningExporters(environment).map(({ name }) => ({ name, regions: [] })),
  ]
}

const previews: Emitter<PreviewApplicationsSlice> = {
  units: (platform) =>
    platform.environments.flatMap((host) =>
      previewsHostedBy(host, platform.previews).map((preview) => ({
        environment: host.name,
        owner: `previews of ${preview.name}`,
        slice: previewSlice(preview, host),
      })),
    ),
  load: async () => (await import('./preview.ts')).emitPreviewApplications,
}

function previewSlice(preview: Preview, host: Environment): PreviewApplicationsSlice {
  const { facts, repository } = preview
  const hosts = [...new Set(clusterServices(preview).flatMap(({ routes }) => routes.map(({ host }) => host)))]
  // By name: the order in the spec is the user's to change.
  const services = clusterServices(preview).toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return {
    facts,
    host: host.facts,
    repository,
    services: services.map((service) => ({
      name: service.name,
      image: builtImage(service, repository),
      hosts: hostsOf(service),
      variables: service.variables.filter(({ value }) => namesHost(value, hosts)),
    })),
    seeded: services.find(({ seed }) => seed !== '')?.name ?? '',
    kinds: previewKinds(host, preview),
  }
}

/** The image that a pull request of the repository builds anew. */
function builtImage({ build, image, repository: own }: Service, repository: string): string {
  return build !== null && own === repository ? image.repository : ''
}

/** Each host once, in the order of the routes. */
function hostsOf({ routes }: Service): { host: string; domain: string }[] {
  return [
    ...new Map(
      routes.filter(({ backends }) => backends.length > 0).map(({ host, domain }) => [host, { host, domain }]),
    ).values(),
  ]
}

/** Files under `argocd/<environment>/`. */
export const applications = {
  environmentApplications: environment,
  backingApplication: backing,
  backupsApplication: backups,
  serviceApplication: service,
  addonApplication: addon,
  previewApplications: previews,
}
