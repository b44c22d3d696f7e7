// What is backed up in one environment, by what, and where the copies go.
import type { BackupContent, Bucket } from './backing.ts'
import type { Environment } from './environment.ts'
import type { Service } from './service.ts'
import { clusterServices } from './targets.ts'

/** The buckets that `names` name, in that order; the environment may have removed some. */
export function bucketsNamed({ buckets }: Pick<Environment, 'buckets'>, names: string[]): Bucket[] {
  return names.flatMap((name) => buckets.filter((bucket) => bucket.name === name))
}

/** Where backups of the whole environment go. */
export function backupBuckets(environment: Pick<Environment, 'backups' | 'buckets'>): Bucket[] {
  return bucketsNamed(environment, environment.backups?.to ?? [])
}

/** Services of the cluster that keep files which outlive their pods. */
export function servicesWithVolumes(environment: Pick<Environment, 'services'>): Service[] {
  return clusterServices(environment).filter(({ volumes }) => volumes.some(({ size }) => size !== ''))
}

/** What Velero saves of an environment: state of the cluster, configuration, and volumes where there are some. */
export function savedByVelero(environment: Pick<Environment, 'backups' | 'buckets' | 'services'>): BackupContent[] {
  if (backupBuckets(environment).length === 0) return []
  const { include = [] } = environment.backups ?? {}
  return include.filter((content) => content === 'cluster' || content === 'config' || (content === 'volumes' && servicesWithVolumes(environment).length > 0))
}
