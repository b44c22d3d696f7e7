// Backups and recovery: effective spec -> model.
import { bytes, cronExpression, longestInterval, seconds } from '../../lib/quantities.ts'
import type { Backup, PlatformBackup } from '../../model/data/backing.ts'
import type { Recovery } from '../../model/environment.ts'
import type { EffectiveBackup, EffectiveSpec } from '../layers/effective.ts'

/** Point-in-time recovery that is switched on without a number reaches back a week, like the providers' own default. */
const defaultPitr = '7d'

/** The backups of one database, or what all backups of the platform have in common. */
export function backupOf({
  schedule,
  incremental = 'on-demand',
  retention,
  pitr,
  to = [],
  encrypted,
  verify,
  maxSize,
}: EffectiveBackup): Backup {
  const back = pitr === true ? defaultPitr : pitr
  return {
    schedule: cronExpression(schedule),
    incremental: cronExpression(incremental),
    interval: Math.min(longestInterval(schedule), longestInterval(incremental)),
    retention: seconds(retention),
    pitr: back ? seconds(back) : 0,
    to,
    encrypted,
    verify: verify === undefined ? '' : testSchedule(verify),
    maxSize: maxSize === undefined ? 0 : bytes(maxSize),
  }
}

/** A word means two hours after backups are made, so that the new one is tried. */
function testSchedule(every: string): string {
  return every.includes(' ') ? every : cronExpression(every).replace(/^0 3 /, '0 5 ')
}

/** What is backed up besides, and for how long. */
export function platformBackupOf({ backups }: EffectiveSpec): PlatformBackup | null {
  if (!backups) return null
  const { include, logRetention, maskSecrets, retention } = backups
  return { ...backupOf(backups), include, logRetention: seconds(logRetention ?? retention), maskSecrets }
}

export function recoveryOf({ recovery }: EffectiveSpec): Recovery | null {
  if (!recovery) return null
  const { rto, rpo, drills, failover, region = '' } = recovery
  return {
    time: rto === undefined ? null : seconds(rto),
    point: rpo === undefined ? null : seconds(rpo),
    drills: drills === undefined ? '' : cronExpression(drills),
    failover,
    region,
  }
}
