// Rule: point-in-time recovery is asked only of what has it, and no further back than it reaches.
import type { Database } from '../../model/data/backing.ts'
import type { Environment } from '../../model/environment.ts'
import { pointInTimeLimit } from '../../model/data/point-in-time.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inDatabases, type Rule } from '../rule.ts'

const secondsPerDay = 86_400

export const noPointInTime: Rule = (platform) =>
  inDatabases(platform, (database, environment) => {
    const days = (database.backup?.pitr ?? 0) / secondsPerDay
    if (days === 0) return []
    if (database.engine === 'sqlite') return [withoutLog(database, environment)]
    if (database.provider === 'cluster' && database.engine !== 'postgres') return [onlyDumped(database, environment)]
    const limit = pointInTimeLimit(database.provider, platform.provider)
    if (limit === undefined) return []
    if (days > limit.days)
      return [tooFar(database, environment, `${limit.vendor} keeps at most ${limit.days} days`, limit.days)]
    return limit.paid === undefined ? [] : [paidExtra(database, environment, limit.vendor, limit.paid)]
  })

function withoutLog(database: Database, environment: Environment): Finding {
  return {
    code: 'no-point-in-time',
    severity: 'error',
    at: placeOf(database, environment),
    message: `\`${database.name}\` is SQLite, which has no point-in-time recovery`,
    why: 'it keeps no log of changes that could be played back',
    hint: `write \`databases: {${database.name}: {backup: {pitr: false, incremental: hourly}}}\`, or move to \`engine: postgres\` with \`importFrom\``,
  }
}

function onlyDumped(database: Database, environment: Environment): Finding {
  return {
    code: 'no-point-in-time',
    severity: 'error',
    at: placeOf(database, environment),
    message: `\`${database.name}\` runs in the cluster and is dumped, so there are only the moments of its dumps`,
    why: 'nothing archives the changes between two of them',
    hint: `write \`databases: {${database.name}: {backup: {pitr: false, incremental: hourly}}}\`, or let a cloud run it`,
  }
}

function tooFar(database: Database, environment: Environment, reason: string, days: number): Finding {
  return {
    code: 'no-point-in-time',
    severity: 'error',
    at: placeOf(database, environment),
    message: `\`${database.name}\` cannot be restored so far back: ${reason}`,
    why: 'the provider refuses more, and a promise that it does not keep is found out on the worst day',
    hint: `write \`pitr: ${days}d\` or less; what must be kept longer belongs into \`retention\``,
  }
}

function paidExtra(database: Database, environment: Environment, vendor: string, without: string): Finding {
  return {
    code: 'no-point-in-time',
    severity: 'warning',
    at: placeOf(database, environment),
    message: `point-in-time recovery of \`${database.name}\` is an add-on that ${vendor} sells: ${without}`,
    why: 'without the add-on, nothing between two daily backups can be restored',
    hint: 'buy the add-on, or write `pitr: false` and `incremental: hourly`',
  }
}

/** In the database's own backups, or where the platform says it for all. */
function placeOf({ name }: Database, { name: environment, effective }: Environment): Finding['at'] {
  const shared = effective['backups']
  const own = typeof shared !== 'object' || shared === null || !('pitr' in shared)
  return { path: own ? ['databases', name, 'backup', 'pitr'] : ['backups', 'pitr'], environment }
}
