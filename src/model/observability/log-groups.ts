// Where logs stand at CloudWatch: one group per environment, and one for audits, which are kept longer.
import type { EnvironmentFacts } from '../environment.ts'
import type { Logs } from './observability.ts'

/** `days`: how long the group keeps a line. */
export type LogGroup = { kind: 'services' | 'audit'; name: string; days: number }

/** The stream of every group that lines are written to. Since 2023 one takes as much as a group does. */
export const logStream = 'cluster'

/**
 * The only numbers of days that a group can have.
 * @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
 */
const possibleDays = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
]

/** What is archived stays searchable: the class of a group can be chosen only when it is made. */
export function logGroups(
  { platform, environment }: Pick<EnvironmentFacts, 'platform' | 'environment'>,
  { retention, archive, audit }: Logs,
): LogGroup[] {
  const name = `/${platform}/${environment}`
  return [
    { kind: 'services', name, days: daysOf(Math.max(retention, archive)) },
    ...(audit > 0 ? [{ kind: 'audit' as const, name: `${name}/audit`, days: daysOf(audit) }] : []),
  ]
}

/** Never shorter than was asked for; ten years is the most. */
function daysOf(seconds: number): number {
  const wanted = Math.ceil(seconds / 86_400)
  return possibleDays.find((days) => days >= wanted) ?? (possibleDays.at(-1) as number)
}
