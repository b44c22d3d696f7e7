// What is backed up in one environment, by what, and where the copies go.
import {
  clusterBackings,
  type Backup,
  type BackingProvider,
  type BackupContent,
  type Bucket,
  type Database,
} from './backing.ts'
import type { Environment } from '../environment.ts'
import { monitoringAddress } from '../names/monitoring.ts'
import { isMonitored } from '../observability/metrics.ts'
import type { PlainVariable, SecretVariable, Service, Use } from '../service.ts'
import { clusterServices, hasCluster } from '../delivery/targets.ts'

/** A database, or the store of secrets, whose contents a job in the cluster writes out and sends to buckets, because nothing else does. */
export type Dump = {
  database: string
  engine: 'postgres' | 'mysql' | 'mongodb' | 'vault'
  version: string
  provider: BackingProvider
  storage: string
  location: Use['location']
  port: number
  /** How it is reached: `DATABASE_URL`, and what that is put together from. */
  variables: PlainVariable[]
  secrets: SecretVariable[]
  backup: Backup
  buckets: Bucket[]
}

/** PostgreSQL in the cluster whose last backup is restored on trial, next to it. */
export type ScratchTest = { database: Database; schedule: string }

/** The databases that are restored into a scratch one in the cluster. */
export function scratchTests(environment: Parameters<typeof clusterBackings>[0]): ScratchTest[] {
  return clusterBackings(environment).flatMap((backing): ScratchTest[] => {
    if (backing.kind !== 'database' || backing.bucket === null || backing.database.engine !== 'postgres') return []
    const schedule = backing.database.backup?.verify ?? ''
    return schedule === '' ? [] : [{ database: backing.database, schedule }]
  })
}

/** True when jobs of the environment make backups or try them out, and so tell the Pushgateway of them. */
export function hasBackupJobs(
  environment: Pick<Environment, 'facts' | 'dumps'> & Parameters<typeof clusterBackings>[0],
): boolean {
  return hasCluster(environment) && (environment.dumps.length > 0 || scratchTests(environment).length > 0)
}

/** Databases in the cluster that archive their log in a bucket themselves. */
export function archivingDatabases(environment: Parameters<typeof clusterBackings>[0]): string[] {
  return clusterBackings(environment).flatMap((backing) =>
    backing.kind === 'database' && backing.database.engine === 'postgres' && backing.bucket !== null
      ? [backing.database.name]
      : [],
  )
}

/** Where jobs tell what they measured; '' where nothing listens. */
export function pushAddress({ facts, metrics }: Pick<Environment, 'facts' | 'metrics'>): string {
  return isMonitored({ metrics }) ? monitoringAddress(facts, 'pushgateway') : ''
}

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
  return include.filter(
    (content) =>
      content === 'cluster' ||
      content === 'config' ||
      (content === 'volumes' && servicesWithVolumes(environment).length > 0),
  )
}
