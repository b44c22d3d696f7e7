// Rule: what has a schedule is a cron, and a cron has a schedule.
import type { Finding } from '../../report/diagnostic.ts'
import { inServices, type Rule } from '../rule.ts'

export const scheduleMismatch: Rule = (platform) =>
  inServices(platform, ({ name, type, schedule }, { name: environment }) => {
    const common = { code: 'schedule-mismatch', severity: 'error' } satisfies Partial<Finding>
    if (type === 'cron' && schedule === '') {
      return [
        {
          ...common,
          at: { path: ['services', name, 'schedule'], environment },
          message: `\`${name}\` is a cron without a time to run at`,
          why: 'nothing would ever start it',
          hint: 'write `schedule: daily`, or a cron expression such as `schedule: "0 3 * * *"`; what is started by hand is `type: job`',
          restsOn: [['services', name, 'type']],
        },
      ]
    }
    if (type === 'cron' || schedule === '') return []
    return [
      {
        ...common,
        at: { path: ['services', name, 'schedule'], environment, target: 'key' },
        message: `\`${name}\` has a schedule, but is of type \`${type}\``,
        why: 'only a cron is started by the clock; the schedule would have no effect',
        hint: 'remove `type`, which makes it a cron, or remove `schedule`',
      },
    ]
  })
