// The Kubernetes objects of the jobs that make backups and try them out.
import type { OutputFile } from '../../../../model/output.ts'
import { backupNames } from '../../../../model/names/backing.ts'
import { folders } from '../../../../model/names/files.ts'
import { labelsOf } from '../../../../model/names/labels.ts'
import { emitChart, type AddObjects } from '../../kit/chart.ts'
import { emitCronJobs } from './cron-job.ts'
import { emitBackupPolicies, emitScratchPolicies } from './network-policy.ts'
import { emitBackupAccounts, emitScripts } from './scripts-config-map.ts'
import { emitScratchTests } from './scratch-test.ts'
import { emitBackupSecrets } from './secrets.ts'
import type { BackupSlice } from './slice.ts'

const kinds: AddObjects<BackupSlice>[] = [
  emitBackupAccounts,
  emitScripts,
  emitBackupSecrets,
  emitBackupPolicies,
  emitScratchPolicies,
  emitCronJobs,
  emitScratchTests,
]

/** The files of all jobs of an environment, in the namespace of its services. */
export function emitBackupObjects(slice: BackupSlice): OutputFile[] {
  const { facts } = slice
  const props = { namespace: facts.namespace, labels: labelsOf(facts, backupNames.owner, 'backup') }
  return emitChart(folders.kubernetes(facts.environment, backupNames.owner), props, kinds, slice)
}
