// How rclone finds a bucket: as variables, so that its keys come from a Secret and no file has to be written.
// @see https://rclone.org/docs/#environment-variables
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import type { Bucket } from '../../../../model/data/backing.ts'
import { backupNames } from '../../../../model/names/backing.ts'

/** The name of a bucket's remote; variables cannot have dashes in their names. */
function remoteOf({ name }: Bucket): string {
  return name.replaceAll('-', '_')
}

/** The folder of one database in a bucket, as rclone writes it. */
export function placeOf(bucket: Bucket, database: string): string {
  return `${remoteOf(bucket)}:${bucket.fullName}/${backupNames.dumps(database)}`
}

/** The variables that define the remotes of some buckets. */
export function storageVariables(buckets: Bucket[], encrypted: boolean): IEnvVar[] {
  return buckets.flatMap((bucket) => {
    const prefix = `RCLONE_CONFIG_${remoteOf(bucket).toUpperCase()}_`
    const { plain, secret } = optionsOf(bucket, encrypted)
    return [
      ...Object.entries(plain).map(([name, value]) => ({ name: prefix + name, value })),
      ...Object.entries(secret).map(([name, key]) => ({
        name: prefix + name,
        valueFrom: { secretKeyRef: { name: backupNames.bucketKeys(bucket.name), key } },
      })),
    ]
  })
}

type Options = { plain: Record<string, string>; secret: Record<string, string> }

/** @see https://rclone.org/s3/ @see https://rclone.org/googlecloudstorage/ @see https://rclone.org/azureblob/ */
function optionsOf({ storage: { vendor, protocol, region, endpoint, account } }: Bucket, encrypted: boolean): Options {
  if (protocol === 'gcs') {
    return {
      plain: { TYPE: 'google cloud storage', BUCKET_POLICY_ONLY: 'true' },
      secret: { SERVICE_ACCOUNT_CREDENTIALS: 'SERVICE_ACCOUNT_KEY' },
    }
  }
  if (protocol === 'azure') return { plain: { TYPE: 'azureblob', ACCOUNT: account }, secret: { KEY: 'ACCOUNT_KEY' } }
  const provider = { aws: 'AWS', digitalocean: 'DigitalOcean', cloudflare: 'Cloudflare', gcp: 'GCS', azure: 'Other' }[
    vendor
  ]
  return {
    plain: {
      TYPE: 's3',
      PROVIDER: provider,
      REGION: region,
      // The keys may write into the bucket; whether they may list or make buckets is no matter.
      NO_CHECK_BUCKET: 'true',
      ...(endpoint !== '' && { ENDPOINT: endpoint }),
      // The others encrypt whatever they store, and refuse the question.
      ...(vendor === 'aws' && encrypted && { SERVER_SIDE_ENCRYPTION: 'AES256' }),
    },
    secret: {
      ACCESS_KEY_ID: 'ACCESS_KEY_ID',
      SECRET_ACCESS_KEY: 'SECRET_ACCESS_KEY',
      ...(vendor === 'cloudflare' && { ENDPOINT: 'ENDPOINT' }),
    },
  }
}
