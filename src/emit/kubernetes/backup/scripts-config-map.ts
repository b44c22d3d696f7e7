// The scripts that the jobs run, in one ConfigMap: those of the engines that there are, and those that all share.
import type { Chart } from 'cdk8s'
import { KubeConfigMap, KubeServiceAccount } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { backupNames } from '../../../model/names.ts'
import { addObject } from '../chart.ts'
import { serviceWaves, syncWave } from '../sync.ts'
import { scripts } from './scripts.ts'
import type { BackupSlice } from './slice.ts'

type ScriptName = keyof typeof scripts

const shared: ScriptName[] = ['fetch.sh', 'report.sh', 'seal.sh', 'step.sh', 'upload.sh']

export function emitScripts(chart: Chart, { dumps }: BackupSlice): void {
  const ofEngines = dumps.flatMap(({ engine }): ScriptName[] => [`dump-${engine}.sh`, `restore-${engine}.sh`])
  const names = [...new Set([...shared, ...ofEngines])].sort()
  addObject(chart, 'config-map', KubeConfigMap.manifest({
    metadata: { name: backupNames.scripts, annotations: syncWave(serviceWaves.configuration) },
    data: Object.fromEntries(names.map((name) => [name, scripts[name]])),
  }))
}

/** The account of jobs that have no business with Kubernetes. */
export function emitBackupAccount(chart: Chart): void {
  addObject(chart, 'service-account', KubeServiceAccount.manifest({
    metadata: { name: backupNames.owner, annotations: syncWave(serviceWaves.configuration) },
    automountServiceAccountToken: false,
  }))
}
