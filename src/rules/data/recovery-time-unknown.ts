// Rule: a promise of how soon the platform is back rests on restores that were timed.
import { durationText } from '../../lib/quantities.ts'
import { inDatabases, type Rule } from '../rule.ts'

/** Providers time their own restores; of what we dump or run, only a test knows how long it takes. */
export const recoveryTimeUnknown: Rule = (platform) =>
  inDatabases(platform, ({ name, backup }, { name: environment, recovery }) => {
    const time = recovery?.time ?? null
    if (time === null || backup === null || backup.to.length === 0 || backup.verify !== '') return []
    return [
      {
        code: 'recovery-time-unknown',
        severity: 'warning',
        at: { path: ['recovery', 'rto'], environment },
        message: `\`${name}\` must be restored within ${durationText(time)}, but nothing measures how long a restore takes`,
        why: 'a database grows, and so does the time to restore it; that it takes too long is found out on the worst day',
        hint: 'write `verify: weekly` under `backups`: each test measures `restore_duration`',
      },
    ]
  })
