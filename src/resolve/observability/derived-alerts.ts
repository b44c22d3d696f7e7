// Alert rules that follow from what the spec promises: how old and how big a backup may be, how much may be lost, and how long
// a restore may take. They are written as people would write them, and can be replaced or dropped like those of the pack.
import type { Database } from '../../model/data/backing.ts'
import type { Recovery } from '../../model/environment.ts'
import type { EffectiveRule } from '../layers/effective.ts'

/** One rule; of one name there are several where databases are promised different things. */
export type DerivedRule = { name: string; rule: EffectiveRule }

/** Seconds that a backup may be late: it takes a while, and a failed one is tried again. */
const lateness = 2 * 3600

export function derivedRules(databases: Pick<Database, 'name' | 'backup'>[], recovery: Recovery | null): DerivedRule[] {
  const overdue = byBound(databases, ({ interval }) =>
    Number.isFinite(interval) && interval > 0 ? `backup_age > ${time(interval + lateness)}` : '',
  )
  const tooBig = byBound(databases, ({ maxSize }) => (maxSize > 0 ? `backup_size > ${size(maxSize)}` : ''))
  const { time: rto = null, point: rpo = null } = recovery ?? {}
  return [
    ...overdue.map(([when, scope]) =>
      derived('backup-overdue', { when, scope, severity: 'critical', summary: 'A backup is overdue' }),
    ),
    ...tooBig.map(([when, scope]) =>
      derived('backup-too-big', { when, scope, severity: 'warning', summary: 'A backup is bigger than expected' }),
    ),
    ...(rpo === null
      ? []
      : [
          derived('archive-behind', {
            when: `archive_age > ${time(rpo)}`,
            severity: 'critical',
            summary: 'More changes than may be lost are not archived',
          }),
        ]),
    ...(rto === null
      ? []
      : [
          derived('restore-too-slow', {
            when: `restore_duration > ${time(rto)}`,
            severity: 'warning',
            summary: 'A restore takes longer than promised',
          }),
        ]),
  ]
}

function derived(name: string, rule: EffectiveRule): DerivedRule {
  return { name, rule }
}

/** The databases of each condition, both in the order of names; '' where nothing is promised. */
function byBound(
  databases: Pick<Database, 'name' | 'backup'>[],
  boundOf: (backup: NonNullable<Database['backup']>) => string,
): [when: string, scope: string[]][] {
  const bounds = new Map<string, string[]>()
  for (const { name, backup } of databases.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const bound = backup === null ? '' : boundOf(backup)
    if (bound !== '') bounds.set(bound, [...(bounds.get(bound) ?? []), name])
  }
  return [...bounds]
}

/** In the largest unit that says it exactly. */
function time(seconds: number): string {
  const units: [string, number][] = [
    ['d', 86_400],
    ['h', 3600],
    ['m', 60],
  ]
  const [unit, length] = units.find(([, each]) => seconds % each === 0) ?? ['s', 1]
  return `${seconds / length}${unit}`
}

/** Sizes in the spec are whole numbers of Mi or Gi, or nearly so. */
function size(bytes: number): string {
  return bytes % 2 ** 30 === 0 ? `${bytes / 2 ** 30}Gi` : `${Math.ceil(bytes / 2 ** 20)}Mi`
}
