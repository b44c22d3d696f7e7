// The units of Argo CD: per environment the root and its projects, and one Application per service and per add-on.
import { comesBeforeStore, type AddonRelease } from '../../model/addon.ts'
import { clusterBackings, nameOf } from '../../model/backing.ts'
import { hasBackupJobs } from '../../model/backups.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import { isMonitored } from '../../model/metrics.ts'
import { backupNames } from '../../model/names.ts'
import type { Emitter } from '../../model/output.ts'
import { clusterServices, hasCluster } from '../../model/targets.ts'

/** What the root Application and the projects allow: exactly what the environment uses. */
export type EnvironmentSlice = {
  facts: EnvironmentFacts
  chartRepositories: string[]
  addonNamespaces: string[]
  hasDashboards: boolean
}

/** One service: its objects are the folder of its name. */
export type ServiceApplicationSlice = { facts: EnvironmentFacts; service: { name: string } }

/** One database, cache or broker that the cluster runs. */
export type BackingApplicationSlice = { facts: EnvironmentFacts; backing: { name: string } }

/** The jobs that make backups. */
export type BackupsApplicationSlice = { facts: EnvironmentFacts }

/** `hasObjects`: a folder of objects stands beside the chart. */
export type AddonApplicationSlice = { facts: EnvironmentFacts; addon: Omit<AddonRelease, 'values' | 'secrets' | 'objects'> & { hasObjects: boolean } }

const environment: Emitter<EnvironmentSlice> = {
  units: (platform) =>
    platform.environments.filter(hasCluster).map(({ name, facts, addons, metrics }) => ({
      environment: name,
      owner: 'argocd',
      slice: {
        facts,
        chartRepositories: [...new Set(addons.map(({ source }) => source.repository))].sort(),
        addonNamespaces: [...new Set(addons.map(({ namespace }) => namespace))].sort(),
        hasDashboards: isMonitored({ metrics }),
      },
    })),
  load: async () => (await import('./environment.ts')).emitEnvironment,
}

const service: Emitter<ServiceApplicationSlice> = {
  units: (platform) =>
    platform.environments.flatMap(({ name, facts, services }) =>
      clusterServices({ services }).map((each) => ({ environment: name, owner: each.name, slice: { facts, service: { name: each.name } } })),
    ),
  load: async () => (await import('./service-application.ts')).emitServiceApplication,
}

const backing: Emitter<BackingApplicationSlice> = {
  units: (platform) =>
    platform.environments.filter(hasCluster).flatMap((environment) =>
      clusterBackings(environment).map((each) => ({
        environment: environment.name,
        owner: nameOf(each),
        slice: { facts: environment.facts, backing: { name: nameOf(each) } },
      })),
    ),
  load: async () => (await import('./backing-application.ts')).emitBackingApplication,
}

const backups: Emitter<BackupsApplicationSlice> = {
  units: (platform) => platform.environments.filter(hasBackupJobs).map(({ name, facts }) => ({ environment: name, owner: backupNames.owner, slice: { facts } })),
  load: async () => (await import('./backups-application.ts')).emitBackupsApplication,
}

const addon: Emitter<AddonApplicationSlice> = {
  units: (platform) =>
    platform.environments.flatMap(({ name, facts, addons }) =>
      addons.map(({ values: _, secrets, objects, ...each }) => ({
        environment: name,
        owner: each.name,
        slice: { facts, addon: { ...each, hasObjects: objects.length > 0 || (secrets.length > 0 && !comesBeforeStore(each)) } },
      })),
    ),
  load: async () => (await import('./addon-application.ts')).emitAddonApplication,
}

/** Files under `argocd/<environment>/`. */
export const applications = { environmentApplications: environment, backingApplication: backing, backupsApplication: backups, serviceApplication: service, addonApplication: addon }
