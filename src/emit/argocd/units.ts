// The units of Argo CD: per environment the root and its projects, and one Application per service and per add-on.
import type { AddonRelease } from '../../model/addon.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import { isMonitored } from '../../model/metrics.ts'
import type { Emitter } from '../../model/output.ts'

/** What the root Application and the projects allow: exactly what the environment uses. */
export type EnvironmentSlice = {
  facts: EnvironmentFacts
  chartRepositories: string[]
  addonNamespaces: string[]
  hasDashboards: boolean
}

/** One service: its objects are the folder of its name. */
export type ServiceApplicationSlice = { facts: EnvironmentFacts; service: { name: string } }

export type AddonApplicationSlice = { facts: EnvironmentFacts; addon: Omit<AddonRelease, 'values'> }

const environment: Emitter<EnvironmentSlice> = {
  units: (platform) =>
    platform.environments.map(({ name, facts, addons, metrics }) => ({
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
      services.map((each) => ({ environment: name, owner: each.name, slice: { facts, service: { name: each.name } } })),
    ),
  load: async () => (await import('./service-application.ts')).emitServiceApplication,
}

const addon: Emitter<AddonApplicationSlice> = {
  units: (platform) =>
    platform.environments.flatMap(({ name, facts, addons }) =>
      addons.map(({ values: _, ...each }) => ({
        environment: name,
        owner: each.name,
        slice: { facts, addon: each },
      })),
    ),
  load: async () => (await import('./addon-application.ts')).emitAddonApplication,
}

/** Files under `argocd/<environment>/`. */
export const applications = { environmentApplications: environment, serviceApplication: service, addonApplication: addon }
