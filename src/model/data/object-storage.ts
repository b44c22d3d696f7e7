// Where the buckets of an environment are kept, and how programs reach them. Most clouds speak the protocol of Amazon S3.
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

/** Accounts of Azure have no dashes and at most this many characters. @see https://learn.microsoft.com/en-us/azure/storage/common/storage-account-overview */
const longestAccount = 24

/** The storage that follows the cloud provider; without one it is Cloudflare R2. */
export function objectStorage(
  provider: Platform['provider'],
  region: string,
  names: { platform: string; environment: string },
): ObjectStorage {
  const common = { region, endpoint: '', account: '' }
  if (provider === 'aws') return { ...common, vendor: 'aws', protocol: 's3' }
  if (provider === 'gcp') return { ...common, vendor: 'gcp', protocol: 'gcs' }
  if (provider === 'azure') return { ...common, vendor: 'azure', protocol: 'azure', account: accountName(names) }
  if (provider === 'digitalocean')
    return { ...common, vendor: 'digitalocean', protocol: 's3', endpoint: `https://${region}.digitaloceanspaces.com` }
  // R2 places buckets itself and wants this word for a region. @see https://developers.cloudflare.com/r2/api/s3/api/
  return { ...common, vendor: 'cloudflare', protocol: 's3', region: 'auto' }
}

/**
 * The address that applications are told: of Amazon none, because its libraries know it, and of Cloudflare none, because it
 * stands in the store. @see https://cloud.google.com/storage/docs/interoperability
 */
export function addressForApplications({ protocol, endpoint, account }: ObjectStorage): string {
  if (protocol === 'gcs') return 'https://storage.googleapis.com'
  return protocol === 'azure' ? `https://${account}.blob.core.windows.net` : endpoint
}

function accountName({ platform, environment }: { platform: string; environment: string }): string {
  return `${platform}${environment}`.replaceAll('-', '').slice(0, longestAccount)
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
