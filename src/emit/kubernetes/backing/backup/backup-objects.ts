// The Kubernetes objects of the jobs that make backups and try them out.
import type { OutputFile } from '../../../../model/output.ts'
import { backupNames } from '../../../../model/names/backing.ts'
import { folders } from '../../../../model/names/files.ts'
import { labelsOf } from '../../../../model/names/labels.ts'
import { emitChart, type AddObjects } from '../../kit/chart.ts'
import { addCronJobs } from './cron-job.ts'
import { addBackupPolicies, addScratchPolicies } from './network-policy.ts'
import { emitBackupAccounts, addScripts } from './scripts-config-map.ts'
import { addScratchTests } from './scratch-test.ts'
import { emitBackupSecrets } from './secrets.ts'
import type { BackupSlice } from './slice.ts'

const kinds: AddObjects<BackupSlice>[] = [
  emitBackupAccounts,
  addScripts,
  emitBackupSecrets,
  addBackupPolicies,
  addScratchPolicies,
  addCronJobs,
  addScratchTests,
]

/** The files of all jobs of an environment, in the namespace of its services. */
export function emitBackupObjects(slice: BackupSlice): OutputFile[] {
  const { facts } = slice
  const props = { namespace: facts.namespace, labels: labelsOf(facts, backupNames.owner, 'backup') }
  return emitChart(folders.kubernetes(facts.environment, backupNames.owner), props, kinds, slice)
}
