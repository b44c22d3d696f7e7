// Rule: a cron expression comes true some day. Its text is looked at where it was written, because most become something
// else in the model.
import { cronProblem } from '../../lib/cron.ts'
import type { Json } from '../../lib/json.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** Every field of the language that takes a cron expression; `*` is any key. */
export const cronFields = [
  'services.*.schedule',
  'services.*.autoscaling.schedule.*.start',
  'services.*.autoscaling.schedule.*.end',
  'alerts.drill',
  'backups.schedule',
  'backups.incremental',
  'backups.verify',
  'databases.*.backup.schedule',
  'databases.*.backup.incremental',
  'databases.*.backup.verify',
  'recovery.drills',
  'security.pentest',
  'security.chaos.schedule',
  'costs.cleanup',
]

export const impossibleSchedule: Rule = (_, written) =>
  written.flatMap(({ spec, environment }) =>
    cronFields
      .flatMap((field) => textsAt(spec, field.split('.')))
      .flatMap(({ path, text }): Finding[] => {
        // A word such as `daily` needs no proof, and what has no five fields was refused before.
        const problem = text.split(' ').length === 5 ? cronProblem(text) : undefined
        if (problem === undefined) return []
        return [
          {
            code: 'impossible-schedule',
            severity: 'error',
            at: { path, environment },
            message: `\`${text}\` is no time that comes: ${problem}`,
            why: 'what reads it in the cluster refuses it, or waits for ever',
            hint: 'five fields: minute, hour, day of the month, month, day of the week (0 is Sunday); for example `"0 3 * * 1-5"`',
          },
        ]
      }),
  )

function textsAt(
  node: Json | undefined,
  steps: readonly string[],
  path: SpecPath = [],
): { path: SpecPath; text: string }[] {
  const [step, ...rest] = steps
  if (step === undefined) return typeof node === 'string' ? [{ path, text: node }] : []
  if (Array.isArray(node))
    return step === '*' ? node.flatMap((item, index) => textsAt(item, rest, [...path, index])) : []
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node)
    .filter(([key]) => step === '*' || step === key)
    .flatMap(([key, value]) => textsAt(value, rest, [...path, key]))
}
