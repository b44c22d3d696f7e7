// docs/runbooks/rollback.md: how a release is taken back, per service, with its database.
import { durationText } from '../../../../lib/quantities.ts'
import { migrationDeadline } from '../../../../model/delivery/release.ts'
import { runbookPath } from '../../../../model/observability/runbooks.ts'
import { table } from '../../table.ts'
import { page } from '../../text.ts'
import type { Page } from '../page.ts'
import { dataSection, schemaSection } from './data.ts'
import { rollbackSlice, type RollbackEnvironment, type RollbackSlice } from './slice.ts'
import { abortSection, gitSection, undoSection, verifySection, waysBack } from './version.ts'

export const rollback: Page<RollbackSlice> = {
  kind: 'runbook',
  path: runbookPath('rollback'),
  about: 'it began with a release',
  slice: rollbackSlice,
  print: ({ environments, others }) =>
    page(['# Roll back', introduction, ...environments.flatMap(environmentSections), others]),
}

const introduction =
  'What runs stands in git, so a rollback ends there. The order is: schema, version, data, and a look at whether it helped.'

function environmentSections(environment: RollbackEnvironment): string[] {
  return [
    `## ${environment.name}`,
    waysBack(environment),
    table(['step', 'takes'], times(environment)),
    ...schemaSection(environment),
    ...abortSection(environment),
    ...gitSection(environment),
    ...undoSection(environment),
    ...dataSection(environment),
    ...verifySection(environment),
  ]
}

/** Minutes of people are what a practised hand needs; the others are limits that stand in the objects. */
function times({ services, databases, recoveryTime }: RollbackEnvironment): string[][] {
  const startup = Math.max(0, ...services.map((each) => each.startup))
  const ways = services.some(({ kind }) => kind === 'rollout')
  return [
    ...(services.some(({ migration }) => migration !== null && migration.rollback !== '')
      ? [['schema', `as long as the migration took, at most ${durationText(migrationDeadline)}`]]
      : []),
    ...(ways ? [['abort, or undo while old pods are kept', 'seconds']] : []),
    [
      'in git',
      `2m for the revert or the promotion, up to 3m until Argo CD looks${startup > 0 ? `, up to ${durationText(startup)} per pod to start` : ''}`,
    ],
    ...(databases.length > 0
      ? [
          [
            'restore a database',
            `5m to 15m for a few gigabytes${recoveryTime === null ? '' : `; the objective for everything is ${durationText(recoveryTime)}`}`,
          ],
        ]
      : []),
    ['verify', '5m, and 10m of watching'],
  ]
}
