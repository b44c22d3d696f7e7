// Rule: what may be lost at most (RPO) is not less than the time between two backups.
import { durationText } from '../lib/quantities.ts'
import type { Backup } from '../model/backing.ts'
import { inDatabases, type Rule } from './rule.ts'

/** Databases of other companies (`external`) are backed up by them. */
export const recoveryPoint: Rule = (platform) =>
  inDatabases(platform, ({ name, provider, backup }, { name: environment, recovery }) => {
    const point = recovery?.point ?? Infinity
    if (provider === 'external' || isMet(backup, point)) return []
    return [
      {
        code: 'recovery-point-missed',
        severity: 'error',
        at: { path: ['recovery', 'rpo'], environment },
        message: `at most ${durationText(point)} of data may be lost, but \`${name}\` ${lossOf(backup)}`,
        why: 'after a failure, everything since the last backup is gone',
        hint: 'write `pitr: 7d` or `incremental: hourly` under `backups`, or allow a longer `rpo`',
        related: [{ message: `the backups of \`${name}\` are decided here`, at: { path: ['databases', name, 'backup'], environment } }],
        restsOn: [['backups']],
      },
    ]
  })

/** With point-in-time recovery every moment can be restored. */
function isMet(backup: Backup | null, point: number): boolean {
  return point === Infinity || (backup !== null && (backup.pitr > 0 || backup.interval <= point))
}

function lossOf(backup: Backup | null): string {
  if (backup === null) return 'is not backed up'
  return backup.interval === Infinity ? 'is backed up on demand only' : `is backed up every ${durationText(backup.interval)}`
}
