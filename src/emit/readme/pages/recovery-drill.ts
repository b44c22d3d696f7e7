// docs/runbooks/recovery-drill.md: the checklist of a rehearsal, with the steps of the real thing.
import { durationText } from '../../../lib/quantities.ts'
import { backupNames } from '../../../model/names/backing.ts'
import { runbookPath } from '../../../model/observability/runbooks.ts'
import { recoveredOnly } from '../recovery/recovery-pages.ts'
import type { RecoveredDatabase, RecoveredEnvironment, RecoverySlice } from '../recovery/slice.ts'
import { commands, durationOr, page } from '../text.ts'
import type { Page } from './page.ts'

export const recoveryDrill: Page<RecoverySlice> = {
  kind: 'runbook',
  path: runbookPath('recovery-drill'),
  about: 'recovery is rehearsed',
  slice: recoveredOnly,
  print: ({ environments }) =>
    page([
      '# Recovery drill',
      'A plan that nobody has tried is a hope. Do it on a working day, with somebody who has not done it before; tick what was done, and keep the page with the times.',
      ...environments.flatMap(sections),
    ]),
}

function sections(environment: RecoveredEnvironment): string[] {
  const { name, recovery, databases } = environment
  const due =
    recovery.drills === ''
      ? 'No rhythm is set: write `recovery: {drills: quarterly}`.'
      : `Due at \`${recovery.drills}\` (cron, UTC); nothing reminds you.`
  return [
    `## ${name}`,
    `${due} The goal: everything back within ${durationOr(recovery.time, 'a time that `recovery.rto` does not set yet')}, without more than ${durationOr(recovery.point, 'what `recovery.rpo` does not set yet')} of data lost.`,
    '### Before',
    '- [ ] date, who leads, who restores, who only watches\n- [ ] the clock: begin …, end …\n- [ ] the on-call people know that it is a drill: [incident-response.md](incident-response.md) is tried with it',
    ...databases.flatMap((database) => databaseSections(database, environment)),
    '### Everything',
    wholeDrill(environment),
    '### After',
    `- [ ] took … against ${durationOr(recovery.time, 'no objective')}; the youngest data was … old against ${durationOr(recovery.point, 'no objective')}\n- [ ] what the pages did not say is written into the spec or reported\n- [ ] the scratch cluster, its volumes and its DNS records are gone`,
  ]
}

/** When it was tried last, and by hand now. */
function databaseSections(database: RecoveredDatabase, { namespace }: RecoveredEnvironment): string[] {
  const { name, from, backup } = database
  if (backup === null || from === 'nothing')
    return [`### ${name}`, `- [ ] \`${name}\` has no backup: is that still meant?`]
  if (from === 'provider')
    return [
      `### ${name}`,
      `- [ ] restore a copy in the console of whoever runs \`${name}\`, count its rows, remove it\n- [ ] its newest backup is younger than ${durationText(backup.interval)}`,
    ]
  if (backup.verify === '')
    return [
      `### ${name}`,
      `- [ ] restore \`${name}\` next to itself, as [restore-database.md](restore-database.md) says (no test does it by itself: \`backups: {verify: weekly}\`)`,
    ]
  const test = backupNames.restoreTest(name)
  const drill = `${name}-drill`
  return [
    `### ${name}`,
    `- [ ] the last test of its backup, at \`${backup.verify}\`, went well:`,
    commands(
      `kubectl -n ${namespace} get cronjob/${test} -o jsonpath='{.status.lastScheduleTime} started, {.status.lastSuccessfulTime} succeeded{"\\n"}'`,
    ),
    '- [ ] the same now, with a clock beside it:',
    commands(
      `kubectl -n ${namespace} delete job ${drill} --ignore-not-found`,
      `time (kubectl -n ${namespace} create job ${drill} --from=cronjob/${test} && kubectl -n ${namespace} wait job/${drill} --for=condition=Complete --timeout=6h)`,
      `kubectl -n ${namespace} logs job/${drill} --all-containers`,
    ),
    `- [ ] its newest backup is younger than ${durationText(backup.interval)}`,
  ]
}

/** In a cluster of its own: with the secrets of production, a drill would write into its databases and answer for its names. */
function wholeDrill({ name, region, recovery, buckets }: RecoveredEnvironment): string {
  const place = recovery.region === '' ? region : recovery.region
  return [
    `- [ ] an empty cluster${place === '' ? '' : ` in \`${place}\``} that cannot reach what ${name} uses: a copy of the entries of the secret store, in which each URL leads to a restored copy and each key of a third party to its sandbox`,
    `- [ ] a branch that leaves out what would answer for ${name}: \`addons: {external-dns: false}\`, no channels${buckets.length === 0 ? '' : `, other buckets than ${buckets.map(({ fullName }) => `\`${fullName}\``).join(', ')} to write backups to`}`,
    '- [ ] [restore-everything.md](restore-everything.md), by somebody who reads only that, from the step that installs Argo CD: **not** the steps before it, which would change what is in use',
    '- [ ] every service is healthy, and its smoke test passes: `kubectl get pods -A`, `argocd app list`',
    '- [ ] a row written today is there, or is younger than the objective allows to lose',
  ].join('\n')
}
