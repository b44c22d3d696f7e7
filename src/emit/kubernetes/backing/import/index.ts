// The objects that bring the data of another database over, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { emitImportJob } from './cron-job.ts'
import { emitImportNetworkPolicy } from './network-policy.ts'
import { emitImportSecret } from './urls.ts'

export const importKinds: AddObjects<BackingSlice>[] = [emitImportNetworkPolicy, emitImportSecret, emitImportJob]
