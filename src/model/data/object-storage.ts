// Where the buckets of an environment are kept, and how programs reach them. Most clouds speak the protocol of Amazon S3.
import { clouds } from '../clouds/index.ts'
import type { Platform } from '../platform.ts'

export type ObjectStorage = {
  vendor: 'aws' | 'digitalocean' | 'cloudflare' | 'gcp' | 'azure'
  protocol: 's3' | 'gcs' | 'azure'
  /** '' where the vendor knows no regions of buckets, or the spec names none. */
  region: string
  /**
   * Address of an S3 service other than Amazon's, whose programs find it by the region. '' for Cloudflare R2 as well: its
   * address has the number of the account in it, which no spec names, so it stands with the keys in the secret store.
   */
  endpoint: string
  /** The storage account of Azure that holds the containers; '' elsewhere. */
  account: string
}

/** The storage that follows the cloud. */
export function objectStorage(
  provider: Platform['provider'],
  region: string,
  names: { platform: string; environment: string },
): ObjectStorage {
  return clouds[provider].objectStorage(region, names)
}

/**
 * The address that applications are told: of Amazon none, because its libraries know it, and of Cloudflare none, because it
 * stands in the store. @see https://cloud.google.com/storage/docs/interoperability
 */
export function addressForApplications({ protocol, endpoint, account }: ObjectStorage): string {
  if (protocol === 'gcs') return 'https://storage.googleapis.com'
  return protocol === 'azure' ? `https://${account}.blob.core.windows.net` : endpoint
}

/**
 * Properties of the entry of a bucket in the secret store that programs of backups sign in with. Applications use keys of
 * S3 with Google too, but its own tools want the key of a service account, as JSON.
 */
export function credentialKeys({ protocol, vendor }: Pick<ObjectStorage, 'protocol' | 'vendor'>): string[] {
  if (protocol === 'gcs') return ['SERVICE_ACCOUNT_KEY']
  if (protocol === 'azure') return ['ACCOUNT_KEY']
  return ['ACCESS_KEY_ID', 'SECRET_ACCESS_KEY', ...(vendor === 'cloudflare' ? ['ENDPOINT'] : [])]
}
