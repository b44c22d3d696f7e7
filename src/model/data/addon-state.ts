// Add-ons that keep data of their own: what is lost with each, and what saves it. A test holds that every disk of an add-on is here.
import type { Environment } from '../environment.ts'
import type { AddonName } from '../versions/charts.ts'

/**
 * `job`: a job sends copies to the buckets of backups. `bucket`: the data is in a bucket, and the disk only holds what comes
 * next. `again`: it is measured or made again. `nothing`: what is lost is lost.
 */
export type SavedBy = 'job' | 'bucket' | 'again' | 'nothing'

export type AddonState = {
  /** What is lost with the disk, in words that continue "without it". */
  holds: string
  /** People made it, and nobody can measure or compute it again. */
  irreplaceable?: true
  /** What saves it, in an environment that has the add-on. */
  savedBy: (environment: Pick<Environment, 'dumps' | 'buckets' | 'tier' | 'observability'>) => SavedBy
}

const always = (by: SavedBy) => () => by

export const addonState: Partial<Record<AddonName, AddonState>> = {
  vault: {
    holds: 'every secret, and who may read which',
    irreplaceable: true,
    savedBy: ({ dumps }) => (dumps.some(({ engine }) => engine === 'vault') ? 'job' : 'nothing'),
  },
  unleash: {
    holds: 'which feature flags are on, and for whom',
    irreplaceable: true,
    savedBy: always('nothing'),
  },
  'kube-prometheus-stack': { holds: 'the metrics of the past, and the silences of alerts', savedBy: always('again') },
  'prometheus-pushgateway': { holds: 'what jobs pushed since their last run', savedBy: always('again') },
  loki: {
    holds: 'the logs of the past',
    // Development has no bucket for them. See src/addons/observability/loki.ts.
    savedBy: ({ buckets, tier }) =>
      tier !== 'development' && buckets.some(({ name }) => name === 'logs') ? 'bucket' : 'nothing',
  },
  'eck-operator': { holds: 'the logs of the past', savedBy: always('nothing') },
  tempo: { holds: 'the traces of the past', savedBy: always('again') },
  jaeger: { holds: 'the traces of the past', savedBy: always('again') },
  pyroscope: { holds: 'the profiles of the past', savedBy: always('again') },
  'trivy-operator': { holds: 'a copy of the list of known vulnerabilities', savedBy: always('again') },
}

export type UnsavedState = { addon: string; holds: string; irreplaceable: boolean }

/** Where the loss of a disk would lose something for good. */
export function unsavedState(
  environment: Pick<Environment, 'addons' | 'dumps' | 'buckets' | 'tier' | 'observability'>,
): UnsavedState[] {
  return environment.addons.flatMap(({ name }) => {
    const state = addonState[name as AddonName]
    return state !== undefined && state.savedBy(environment) === 'nothing'
      ? [{ addon: name, holds: state.holds, irreplaceable: state.irreplaceable === true }]
      : []
  })
}
