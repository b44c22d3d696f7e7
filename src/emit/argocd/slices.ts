// What the units of the objects of Argo CD are made from: plain JSON, and nothing else may be read.
import type { JsonObject } from '../../lib/json.ts'
import type { AddonRelease } from '../../model/addon.ts'
import type { Channel } from '../../model/observability/alert.ts'
import type { EnvironmentFacts, Region } from '../../model/environment.ts'
import type { Kind } from './kinds.ts'

/** What the root Application and the projects allow: exactly what the environment uses. */
export type EnvironmentSlice = {
  facts: EnvironmentFacts
  chartRepositories: string[]
  addonNamespaces: string[]
  hasDashboards: boolean
  regions: Region[]
  workloadKinds: Kind[]
  clusterKinds: Kind[]
  /** Who hears of deployments. */
  channels: Channel[]
}

/** One service: its objects are the folder of its name. */
export type ServiceApplicationSlice = {
  facts: EnvironmentFacts
  regions: Region[]
  service: { name: string; seeds: boolean; migrates: boolean; movesWeights: boolean }
}

/** One database, cache or broker that the cluster runs, or an exporter of one; `regions` that have one of their own. */
export type BackingApplicationSlice = { facts: EnvironmentFacts; regions: Region[]; backing: { name: string } }

/** The jobs that make backups. */
export type BackupsApplicationSlice = { facts: EnvironmentFacts }

/** The previews of one environment, in the Argo CD of another. `image` '' where others build it; `seeded`: by which service. */
export type PreviewApplicationsSlice = {
  facts: EnvironmentFacts
  host: EnvironmentFacts
  repository: string
  /** `variables` are those that name a public host, which is another one for each pull request. */
  services: {
    name: string
    image: string
    hosts: { host: string; domain: string }[]
    variables: { name: string; value: string }[]
  }[]
  seeded: string
  kinds: Kind[]
}

/** `hasObjects`: a folder of objects stands beside the chart. `regions` that have it too, and their own values. */
export type AddonApplicationSlice = {
  facts: EnvironmentFacts
  regions: { region: Region; values: JsonObject }[]
  addon: Omit<AddonRelease, 'values' | 'secrets' | 'objects' | 'primaryOnly' | 'regionalValues'> & {
    hasObjects: boolean
  }
}
