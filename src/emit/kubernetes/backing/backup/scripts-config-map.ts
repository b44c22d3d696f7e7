// The scripts that the jobs run, in one ConfigMap: those of the engines that there are, and those that all share.
import type { Chart } from 'cdk8s'
import { KubeConfigMap, KubeServiceAccount } from '../../kit/api-objects.ts'
import { backupNames } from '../../../../model/names/backing.ts'
import { addObject } from '../../kit/chart.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import { scratchCluster } from './scratch-cluster.ts'
import { scripts } from '../../../../derived/container-scripts.ts'
import type { BackupSlice } from './slice.ts'

type ScriptName = keyof typeof scripts

const ofAll: ScriptName[] = ['report.sh', 'step.sh']
const ofDumps: ScriptName[] = ['fetch.sh', 'seal.sh', 'upload.sh']
const ofScratchTests: ScriptName[] = ['scratch-compare.sh', 'scratch-create.sh', 'scratch-report.sh']

/** Scratch databases stand beside the scripts, as the objects that these create. */
export function addScripts(chart: Chart, slice: BackupSlice): void {
  const { dumps, scratchTests } = slice
  const ofEngines = dumps.flatMap(({ engine }): ScriptName[] =>
    engine === 'vault' ? ['dump-vault.sh'] : [`dump-${engine}.sh`, `restore-${engine}.sh`],
  )
  const names = new Set([
    ...ofAll,
    ...(dumps.length > 0 ? ofDumps : []),
    ...ofEngines,
    ...(scratchTests.length > 0 ? ofScratchTests : []),
  ])
  const texts = [...names].sort().map((name): [string, string] => [name, scripts[name]])
  const scratch = scratchTests.map((test): [string, string] => [
    `${backupNames.restoreTest(test.database.name)}.json`,
    JSON.stringify(scratchCluster(test, slice.facts), null, 2),
  ])
  addObject(
    chart,
    'config-map',
    KubeConfigMap.manifest({
      metadata: { name: backupNames.scripts, annotations: syncWave(serviceWaves.configuration) },
      data: Object.fromEntries([...texts, ...scratch]),
    }),
  )
}

/** The account of jobs that have no business with Kubernetes, and the one by which Vault knows its job. */
export function emitBackupAccounts(chart: Chart, { dumps }: BackupSlice): void {
  const ofVault = dumps.filter(({ engine }) => engine === 'vault').map(({ database }) => backupNames.job(database))
  addAccount(chart, 'service-account', backupNames.owner)
  for (const name of ofVault) addAccount(chart, `service-account.${name}`, name)
}

function addAccount(chart: Chart, id: string, name: string): void {
  addObject(
    chart,
    id,
    KubeServiceAccount.manifest({
      metadata: { name, annotations: syncWave(serviceWaves.configuration) },
      automountServiceAccountToken: false,
    }),
  )
}
