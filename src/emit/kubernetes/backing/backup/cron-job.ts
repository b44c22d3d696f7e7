// The CronJobs that dump databases, and those that restore the last dump on trial.
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob'
import type { Chart } from 'cdk8s'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import type { Dump } from '../../../../model/data/backups.ts'
import { backupNames } from '../../../../model/names/backing.ts'
import { images, toolsImage } from '../../../../model/versions/images.ts'
import { addObject } from '../../kit/chart.ts'
import type { BackupSlice } from './slice.ts'
import { cronJob, reportStep, type Steps } from './steps.ts'
import { placeOf, storageVariables } from './storage.ts'

/** Adds a dump per database, and a restore test where one is asked for. */
export function addCronJobs(chart: Chart, slice: BackupSlice): void {
  for (const dump of slice.dumps) {
    addCronJob(chart, slice, dumpSteps(dump, slice))
    if (dump.backup.verify !== '') addCronJob(chart, slice, restoreSteps(dump, slice))
  }
}

function addCronJob(chart: Chart, { facts }: BackupSlice, steps: Steps): void {
  addObject<ICronJob>(chart, `cron-job.${steps.name}`, cronJob(facts, steps))
}

/** A dump is always whole, so an incremental backup is one more of them. */
export function dumpSteps(dump: Dump, { facts, pushAddress }: Pick<BackupSlice, 'facts' | 'pushAddress'>): Steps {
  const { database, engine, version, backup, buckets, storage } = dump
  return {
    name: backupNames.job(database),
    component: 'backup',
    schedule: backup.incremental === '' ? backup.schedule : backup.incremental,
    size: storage,
    // Vault knows whom it lets make a snapshot by the account of the pod.
    ...(engine === 'vault' && { account: backupNames.job(database) }),
    steps: [
      {
        name: 'dump',
        image: imageOf(engine, version),
        shell: 'bash',
        script: `dump-${engine}.sh`,
        variables: [...accessVariables(dump), { name: 'DUMP_OPTIONS', value: dumpOptions(dump) }],
      },
      {
        name: 'upload',
        image: images.rclone,
        shell: 'sh',
        script: 'upload.sh',
        variables: [
          { name: 'PLACES', value: buckets.map((bucket) => placeOf(bucket, database)).join(' ') },
          { name: 'KEEP', value: `${Math.ceil(backup.retention / 3600)}h` },
          ...storageVariables(buckets, backup.encrypted),
        ],
      },
      reportStep(images.rclone, 'backup', database, facts, pushAddress),
    ],
  }
}

/** Vault is asked by its API, which takes no program of its own. */
function imageOf(engine: Dump['engine'], version: string): string {
  return engine === 'vault' ? images.kubectl : toolsImage(engine, version)
}

/** From the first bucket: the others are copies for the day when it is gone. */
function restoreSteps(
  { database, engine, version, backup, buckets, storage }: Dump,
  { facts, pushAddress }: BackupSlice,
): Steps {
  const first = buckets.slice(0, 1)
  return {
    name: backupNames.restoreTest(database),
    component: 'restore-test',
    schedule: backup.verify,
    // The dump and the database.
    size: doubled(storage),
    user: users[engine],
    steps: [
      {
        name: 'fetch',
        image: images.rclone,
        shell: 'sh',
        script: 'fetch.sh',
        variables: [
          ...first.map((bucket) => ({ name: 'PLACE', value: placeOf(bucket, database) })),
          ...storageVariables(first, backup.encrypted),
        ],
      },
      {
        name: 'restore',
        image: imageOf(engine, version),
        shell: 'bash',
        script: `restore-${engine}.sh`,
        variables: [],
      },
      reportStep(images.rclone, 'restore', database, facts, pushAddress),
    ],
  }
}

/** PostgreSQL makes no server for a user that its image does not know. @see https://hub.docker.com/_/postgres ("Arbitrary --user Notes") */
const users: Partial<Record<Dump['engine'], number>> = { postgres: 999 }

/**
 * Schemas in which Supabase keeps what it makes itself and does not let others restore. `auth` and `storage` hold users and
 * files of the platform, and are dumped.
 * @see https://supabase.com/docs/guides/platform/migrating-within-supabase/backup-restore
 */
const ofSupabase = [
  'extensions',
  'graphql',
  'graphql_public',
  'net',
  'pgbouncer',
  'pgsodium',
  'pgsodium_masks',
  'realtime',
  '_realtime',
  'supabase_functions',
  'supabase_migrations',
  'vault',
  '_analytics',
  'cron',
]

function dumpOptions({ provider, engine }: Dump): string {
  return provider === 'supabase' && engine === 'postgres'
    ? ofSupabase.map((schema) => `--exclude-schema=${schema}`).join(' ')
    : ''
}

/** Those that a composed URL names come before it. */
function accessVariables({ database, variables, secrets }: Dump): IEnvVar[] {
  const plain = variables.map(({ name, value }): IEnvVar => ({ name, value }))
  const stored = secrets.flatMap(({ name, source }): IEnvVar[] => {
    if (source.kind === 'composed') return []
    const { secret, key } = source.kind === 'store' ? { secret: backupNames.databaseKeys(database), key: name } : source
    return [{ name, valueFrom: { secretKeyRef: { name: secret, key } } }]
  })
  const composed = secrets.flatMap(({ name, source }): IEnvVar[] =>
    source.kind === 'composed' ? [{ name, value: source.value }] : [],
  )
  return [...plain, ...stored, ...composed]
}

/** Sizes are whole or decimal numbers of a binary unit. */
function doubled(size: string): string {
  return `${Number(size.slice(0, -2)) * 2}${size.slice(-2)}`
}
