// Where the buckets of an environment are kept: they follow the cloud.
import { objectStorage, type ObjectStorage } from '../../model/data/object-storage.ts'
import type { Context } from '../context.ts'

/** Where the buckets of an environment are kept. */
export function storageOf({ spec, facts }: Pick<Context, 'spec' | 'facts'>): ObjectStorage {
  const { provider, region = '', regions = [] } = spec.infrastructure
  return objectStorage(provider, region || (regions[0] ?? ''), facts)
}
