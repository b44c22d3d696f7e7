// How far back point-in-time recovery reaches, by who runs the database. What is not listed keeps its own log archive,
// which reaches as far back as its bucket does.
import type { BackingProvider } from './backing.ts'
import type { Platform } from '../platform.ts'

/** `days`: most that can be asked for; `paid`: it costs extra, and what there is without it. */
export type PointInTimeLimit = { vendor: string; days: number; paid?: string }

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html */
const rds: PointInTimeLimit = { vendor: 'Amazon RDS', days: 35 }

/** Enterprise Plus; the smaller edition keeps 7 days. @see https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr */
const cloudSql: PointInTimeLimit = { vendor: 'Cloud SQL', days: 35 }

/** @see https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-backup-restore */
const azure: PointInTimeLimit = { vendor: 'Azure Database', days: 35 }

/** @see https://docs.digitalocean.com/products/databases/postgresql/how-to/restore-from-backups/ */
const digitalOcean: PointInTimeLimit = { vendor: 'DigitalOcean', days: 7 }

/** @see https://supabase.com/docs/guides/platform/backups */
const supabase: PointInTimeLimit = { vendor: 'Supabase', days: 28, paid: 'the Pro plan alone keeps 7 daily backups' }

const managed: Partial<Record<Platform['provider'], PointInTimeLimit>> = {
  aws: rds,
  gcp: cloudSql,
  azure,
  digitalocean: digitalOcean,
}

/** The limit of whoever runs a database, or undefined where there is none. */
export function pointInTimeLimit(provider: BackingProvider, cloud: Platform['provider']): PointInTimeLimit | undefined {
  return provider === 'supabase' ? supabase : provider === 'managed' ? managed[cloud] : undefined
}
