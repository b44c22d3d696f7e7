// Rule: what may be lost at most (RPO) is not less than the time between two backups.
import { durationText } from '../../lib/quantities.ts'
import type { Backup, Database } from '../../model/data/backing.ts'
import { savedByVelero, servicesWithVolumes } from '../../model/data/backups.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inDatabases, type Rule } from '../rule.ts'

/** Databases of other companies (`external`) are backed up by them. */
export const recoveryPointMissed: Rule = (platform) => [
  ...inDatabases(platform, (database, environment) => {
    const { name, provider, backup } = database
    const point = environment.recovery?.point ?? Infinity
    if (provider === 'external' || isMet(database, point)) return []
    return [
      missed(
        point,
        `\`${name}\``,
        archives(database) ? `sends its log of changes every ${durationText(archiveInterval)}` : lossOf(backup),
        environment,
        ['databases', name, 'backup'],
      ),
    ]
  }),
  ...platform.environments.flatMap((environment) => volumesMissed(environment)),
]

/** Files of services are saved with the platform's backups. */
function volumesMissed(environment: Environment): Finding[] {
  const point = environment.recovery?.point ?? Infinity
  const { backups } = environment
  if (backups === null || backups.interval <= point || !savedByVelero(environment).includes('volumes')) return []
  return servicesWithVolumes(environment).map(({ name }) =>
    missed(point, `the volume of \`${name}\``, lossOf(backups), environment, ['services', name, 'volumes']),
  )
}

function missed(
  point: number,
  what: string,
  loss: string,
  { name: environment }: Environment,
  decided: string[],
): Finding {
  return {
    code: 'recovery-point-missed',
    severity: 'error',
    at: { path: ['recovery', 'rpo'], environment },
    message: `at most ${durationText(point)} of data may be lost, but ${what} ${loss}`,
    why: 'after a failure, everything since the last backup is gone',
    hint: 'write `pitr: 7d` or `incremental: hourly` under `backups`, or allow a longer `rpo`',
    related: [{ message: `the backups of ${what} are decided here`, at: { path: decided, environment } }],
    restsOn: [['backups']],
  }
}

function isMet(database: Database, point: number): boolean {
  const { backup } = database
  if (point === Infinity) return true
  return backup !== null && Math.min(backup.interval, archives(database) ? archiveInterval : Infinity) <= point
}

/**
 * With a log of changes every moment can be restored, up to what was archived last. PostgreSQL in the cluster keeps one with
 * or without `pitr`.
 */
function archives({ provider, engine, backup }: Database): boolean {
  if (backup === null) return false
  return provider === 'cluster' ? engine === 'postgres' && backup.to.length > 0 : backup.pitr > 0
}

/** A quiet database sends its log this often. @see https://cloudnative-pg.io/documentation/current/wal_archiving/ */
const archiveInterval = 300

function lossOf(backup: Backup | null): string {
  if (backup === null) return 'is not backed up'
  return backup.interval === Infinity
    ? 'is backed up on demand only'
    : `is backed up every ${durationText(backup.interval)}`
}
