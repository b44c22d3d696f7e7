// What the jobs of backups are made from.
import type { Bucket } from '../../../../model/data/backing.ts'
import type { Dump, ScratchTest } from '../../../../model/data/backups.ts'
import type { EnvironmentFacts } from '../../../../model/environment.ts'

/** All jobs of one environment. `pushAddress`: where they tell what they measured, '' for nowhere. */
export type BackupSlice = { facts: EnvironmentFacts; dumps: Dump[]; scratchTests: ScratchTest[]; pushAddress: string }

/** The buckets of all dumps, each once. */
export function bucketsOf({ dumps }: Pick<BackupSlice, 'dumps'>): Bucket[] {
  return [...new Map(dumps.flatMap(({ buckets }) => buckets).map((bucket) => [bucket.name, bucket])).values()]
}
