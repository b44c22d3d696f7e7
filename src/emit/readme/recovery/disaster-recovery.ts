// docs/disaster-recovery.md: what may be lost and for how long, where the copies are, and who does what when.
import { durationText } from '../../../lib/quantities.ts'
import type { Bucket } from '../../../model/data/backing.ts'
import { backupNames, storeOfSecrets } from '../../../model/names/backing.ts'
import { table } from '../table.ts'
import { commands, durationOr, page, steps } from '../text.ts'
import type { RecoveredDatabase, RecoveredEnvironment, RecoverySlice } from './slice.ts'

export function disasterRecoveryPage({ platform, environments }: RecoverySlice): string {
  return page([
    `# Disaster recovery of ${platform}`,
    'Printed from the spec: to change an objective or a backup, change it there.',
    ...environments.flatMap(environmentSections),
    '## What to do',
    table(
      ['what happened', 'what to do'],
      [
        ['a service fails', '[restore-application.md](runbooks/restore-application.md)'],
        ['data is wrong or gone', '[restore-database.md](runbooks/restore-database.md)'],
        ['the cluster or the region is gone', '[restore-everything.md](runbooks/restore-everything.md)'],
      ],
    ),
  ])
}

function environmentSections(environment: RecoveredEnvironment): string[] {
  const { name, recovery, databases, buckets, files } = environment
  return [
    `## ${name}`,
    table(
      ['objective', 'value'],
      [
        ['back again within (RTO)', durationOr(recovery.time, 'not set: `recovery.rto`')],
        ['data that may be lost at most (RPO)', durationOr(recovery.point, 'not set: `recovery.rpo`')],
      ],
    ),
    '### Backups',
    databases.length === 0
      ? 'There is no database.'
      : table(
          ['database', 'restored from', 'made', 'kept', 'any moment of the last', 'tried'],
          databases.map(databaseRow),
        ),
    ...(environment.schedules.length === 0
      ? []
      : [`Velero saves besides: ${environment.schedules.map((schedule) => `\`${schedule}\``).join(', ')}.`]),
    ...(buckets.length === 0 ? ['No bucket is named for backups.'] : [bucketTable(buckets)]),
    ...fileSection(files),
    ...secretSection(environment),
    ...unsavedSection(environment),
    ...testSection(environment),
    '### Failover',
    failover(environment),
  ]
}

const sources: Record<RecoveredDatabase['from'], string> = {
  archive: 'its archive: full backups, and every change between them',
  dumps: 'dumps',
  provider: 'backups of its provider',
  nothing: '**nothing**',
}

/** Times are cron expressions in UTC. */
function databaseRow({ name, from, ours, backup }: RecoveredDatabase): string[] {
  if (backup === null) return [`\`${name}\``, sources[from], 'never', '', '', 'never']
  const made = [backup.schedule, backup.incremental].filter((each) => each !== '').map((each) => `\`${each}\``)
  const reach =
    from === 'archive' ? Math.max(backup.retention, backup.pitr) : from === 'dumps' && ours ? 0 : backup.pitr
  return [
    `\`${name}\``,
    sources[from],
    made.join(', ') || 'on demand',
    durationText(backup.retention),
    reach === 0 ? 'none, only those of the backups' : `${durationText(reach)}${ours ? '' : ', by its provider'}`,
    backup.verify === '' ? 'never' : `\`${backup.verify}\``,
  ]
}

/** Everything else is restored with the help of what the store holds. */
function secretSection({ vault }: RecoveredEnvironment): string[] {
  if (vault === null) return []
  const title = '### Secrets (Vault)'
  if (vault.backup === null || vault.bucket === null)
    return [
      title,
      '**Nothing saves Vault.** With the cluster go all secrets, and every restore waits until somebody has typed them in again. Name a bucket: `backups: {to: [backups]}`.',
    ]
  const { schedule, incremental, retention } = vault.backup
  return [
    title,
    `A snapshot of Vault is made at \`${incremental === '' ? schedule : incremental}\` and kept for ${durationText(retention)} in \`${vault.bucket.fullName}/${backupNames.dumps(storeOfSecrets)}\`. It opens with the unseal keys of the day on which it was made, and with nothing else: keep them outside of the cluster. The keys of the bucket stand in Vault too; keep a copy of them beside the unseal keys.`,
  ]
}

function unsavedSection({ unsaved }: RecoveredEnvironment): string[] {
  const rest = unsaved.filter(({ addon }) => addon !== 'vault')
  if (rest.length === 0) return []
  return [
    '### What nothing saves',
    table(
      ['add-on', 'what is lost with its disk'],
      rest.map(({ addon, holds }) => [`\`${addon}\``, holds]),
    ),
  ]
}

/** What is in a bucket is saved by the bucket itself: its older versions, and a copy of it elsewhere. */
function fileSection(files: Bucket[]): string[] {
  if (files.length === 0) return []
  return [
    '### Files',
    'No job copies what applications keep in buckets: what was overwritten or removed comes back from its versions, and a lost region from the copy, where you have set them up.',
    bucketTable(files),
  ]
}

/** Said as long as nothing that is generated makes a bucket: a test holds the one against the other. */
export const bucketsByHand =
  'Nothing here makes a bucket, its copy or its versions: you must set up each one as the table says.'

function bucketTable(buckets: Bucket[]): string {
  return `${bucketsByHand}\n\n${table(['bucket', 'where', 'copy it to', 'versions'], buckets.map(bucketRow))}`
}

function bucketRow({ fullName, storage, replicate, versioned }: Bucket): string[] {
  return [
    `\`${fullName}\``,
    [storage.vendor, storage.region].filter((each) => each !== '' && each !== 'auto').join(', '),
    replicate === '' ? 'nowhere' : replicate,
    versioned ? 'keep them' : 'not needed',
  ]
}

function testSection({ databases, namespace }: RecoveredEnvironment): string[] {
  const tried = databases.filter(
    ({ backup, from }) => backup !== null && backup.verify !== '' && (from === 'archive' || from === 'dumps'),
  )
  if (tried.length === 0) return ['### Tests', 'No backup is restored on trial: write `backups: {verify: weekly}`.']
  return [
    '### Tests',
    `The last backup is restored on trial and its rows are counted; \`restore_success\` and \`restore_duration_seconds\` tell how it went. A drill is the same by hand:\n\n${commands(...tried.map(({ name }) => `kubectl -n ${namespace} create job ${name}-drill --from=cronjob/${backupNames.restoreTest(name)}`))}`,
  ]
}

function failover({ recovery, region }: RecoveredEnvironment): string {
  if (recovery.region === '')
    return `Nothing stands by outside ${region === '' ? 'this place' : `\`${region}\``}. A lost region is a full restore, into another one.`
  return steps([
    `Decide: is \`${region}\` down for longer than a restore takes? Say so where the team speaks.`,
    `Restore everything in \`${recovery.region}\`, as [restore-everything.md](runbooks/restore-everything.md) says, with the copy of the bucket there. Nothing here makes that copy: without the one that you have set up, there is nothing to restore from.`,
    `Before the way back, restore from the new place into the old one in the same manner: what was written meanwhile is only here.`,
  ])
}
