// Rules: backups have a place, which keeps them as long as they are promised to stay, and which a disaster does not reach.
import { durationText } from '../../lib/quantities.ts'
import type { Bucket, Database } from '../../model/data/backing.ts'
import { backupBuckets, bucketsNamed, servicesWithVolumes } from '../../model/data/backups.ts'
import type { Environment } from '../../model/environment.ts'
import { hasCluster } from '../../model/delivery/targets.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { inDatabases, type Rule } from '../rule.ts'

/** What runs in the cluster is saved in buckets or not at all. */
export const backupWithoutBucket: Rule = (platform) => [
  ...inDatabases(platform, (database, environment) => {
    if (database.provider !== 'cluster' || database.engine === 'sqlite' || database.backup === null) return []
    return database.backup.to.length > 0
      ? []
      : [withoutBucket(`\`${database.name}\` is not backed up`, ['databases', database.name, 'backup'], environment)]
  }),
  ...platform.environments.filter(hasCluster).flatMap((environment) => {
    const { include = [], to = [] } = environment.backups ?? {}
    if (to.length > 0) return []
    const volumes = include.includes('volumes') ? servicesWithVolumes(environment) : []
    return [
      ...volumes.map(({ name }) =>
        withoutBucket(`the volume of \`${name}\` is not backed up`, ['services', name, 'volumes'], environment),
      ),
      ...include
        .filter((content) => content === 'cluster' || content === 'config')
        .map((content) => withoutBucket(`\`${content}\` is not backed up`, ['backups', 'include'], environment)),
    ]
  }),
]

function withoutBucket(what: string, path: string[], { name: environment }: Environment): Finding {
  return {
    code: 'backup-without-bucket',
    severity: 'warning',
    at: { path, environment },
    message: `${what}: no bucket is named for it`,
    why: 'what only the cluster has is gone with the cluster',
    hint: 'declare one, and name it: `buckets: {backups: {}}` and `backups: {to: [backups]}`',
    restsOn: [['backups'], ['buckets']],
  }
}

/** A bucket deletes whatever is in it at the age of its `retention`. */
export const bucketDeletesBackups: Rule = (platform) =>
  platform.environments.flatMap((environment) => {
    const promised = new Map<Bucket, number>()
    for (const { backup } of [environment.backups, ...environment.databases.map((database) => database.backup)].map(
      (each) => ({ backup: each }),
    )) {
      for (const bucket of bucketsNamed(environment, backup?.to ?? []))
        promised.set(bucket, Math.max(promised.get(bucket) ?? 0, backup?.retention ?? 0, backup?.pitr ?? 0))
    }
    return [...promised].flatMap(([bucket, longest]) =>
      bucket.retention === 0 || bucket.retention >= longest ? [] : [deletesBackups(bucket, longest, environment)],
    )
  })

function deletesBackups({ name, retention }: Bucket, longest: number, { name: environment }: Environment): Finding {
  return {
    code: 'bucket-deletes-backups',
    severity: 'error',
    at: { path: ['buckets', name, 'retention'], environment },
    message: `backups are kept for ${durationText(longest)}, but \`${name}\` deletes everything after ${durationText(retention)}`,
    why: 'a backup that is older is promised and is not there',
    hint: `write \`retention: ${durationText(longest)}\` or more on the bucket, or keep backups for less`,
  }
}

/**
 * Three copies of what production holds, counting the original, one of them elsewhere.
 * @see https://www.cisa.gov/sites/default/files/publications/data_backup_options.pdf
 */
export const tooFewCopies: Rule = (platform) =>
  platform.environments
    .filter(({ tier }) => tier === 'production')
    .flatMap((environment) => {
      const buckets = backupBuckets(environment)
      const dumped = environment.databases.filter(({ backup }) => backup !== null)
      if (buckets.length === 0 || dumped.length === 0) return []
      const replicas = buckets.filter(({ replicate }) => replicate !== '')
      const copies = 1 + buckets.length + replicas.length + Number(dumped.every(keepsOwnBackups))
      const elsewhere =
        dumped.every(({ provider }) => isElsewhere(provider)) ||
        replicas.some(({ replicate }) => replicate !== platform.region)
      return copies >= 3 && elsewhere ? [] : [tooFew(copies, elsewhere, buckets[0]?.name ?? '', environment)]
    })

/** Whoever runs a database for us makes backups of their own. */
function keepsOwnBackups({ provider }: Database): boolean {
  return provider !== 'cluster'
}

/** Another company runs it, so that it and our bucket are not lost together. */
function isElsewhere(provider: Database['provider']): boolean {
  return provider === 'supabase' || provider === 'atlas' || provider === 'external'
}

function tooFew(copies: number, elsewhere: boolean, bucket: string, { name: environment }: Environment): Finding {
  const lacks = elsewhere ? `there are ${copies} copies of the data` : 'all copies of the data are in one region'
  return {
    code: 'too-few-copies',
    severity: 'warning',
    at: { path: ['backups', 'to'], environment },
    message: `${lacks}, counting the original`,
    why: 'the rule of thumb is 3-2-1: three copies, on two kinds of storage, one of them elsewhere; what takes a region takes all that is in it',
    hint: `let the bucket be copied to another region: \`buckets: {${bucket}: {replicate: <region>}}\``,
  }
}
