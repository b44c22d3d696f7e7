// The objects that bring the data of another database over, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { addImportJob } from './cron-job.ts'
import { addImportNetworkPolicy } from './network-policy.ts'
import { addImportSecret } from './urls.ts'

export const importKinds: AddObjects<BackingSlice>[] = [addImportNetworkPolicy, addImportSecret, addImportJob]
