// Tries the backups of PostgreSQL in the cluster: a scratch copy is made from the bucket, compared with the original, removed.
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import type { Chart } from 'cdk8s'
import { KubeRole, KubeRoleBinding, KubeServiceAccount } from '../../kit/api-objects.ts'
import type { ScratchTest } from '../../../../model/data/backups.ts'
import { backupNames, databaseNames } from '../../../../model/names/backing.ts'
import { postgresUrl } from '../../../../model/data/postgres-url.ts'
import { images } from '../../../../model/versions/images.ts'
import { postgresImages } from '../../../../model/versions/databases.ts'
import { addObject } from '../../kit/chart.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackupSlice } from './slice.ts'
import { cronJob, reportStep, workFolder, type Step, type Steps } from './steps.ts'

/** Room for lists of tables and counts. */
const workSize = '1Gi'

/** Adds the CronJob of each test, and who it is to Kubernetes. */
export function addScratchTests(chart: Chart, slice: BackupSlice): void {
  for (const test of slice.scratchTests) {
    addRights(chart, backupNames.restoreTest(test.database.name))
    addObject<ICronJob>(
      chart,
      `cron-job.${backupNames.restoreTest(test.database.name)}`,
      cronJob(slice.facts, scratchSteps(test, slice)),
    )
  }
}

/** It may make Clusters, and look at and remove its own: no right can be given to make only one of a certain name. */
function addRights(chart: Chart, name: string): void {
  const metadata = { name, annotations: syncWave(serviceWaves.configuration) }
  const clusters = { apiGroups: ['postgresql.cnpg.io'], resources: ['clusters'] }
  addObject(
    chart,
    `service-account.${name}`,
    KubeServiceAccount.manifest({ metadata, automountServiceAccountToken: false }),
  )
  addObject(
    chart,
    `role.${name}`,
    KubeRole.manifest({
      metadata,
      rules: [
        { ...clusters, verbs: ['create'] },
        { ...clusters, resourceNames: [name], verbs: ['get', 'delete'] },
      ],
    }),
  )
  addObject(
    chart,
    `role-binding.${name}`,
    KubeRoleBinding.manifest({
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name }],
    }),
  )
}

function scratchSteps({ database, schedule }: ScratchTest, { facts, pushAddress }: BackupSlice): Steps {
  const name = backupNames.restoreTest(database.name)
  const scratch = { name: 'SCRATCH', value: name }
  const kubectl = { image: images.kubectl, shell: 'sh' as const }
  const compare: Step = {
    name: 'compare',
    image: postgresImages[database.version] ?? '',
    shell: 'bash',
    script: 'scratch-compare.sh',
    variables: [...urlOf('LIVE', database.name, database.port), ...urlOf('SCRATCH', name, database.port)],
  }
  const report = reportStep(images.kubectl, 'restore', database.name, facts, pushAddress)
  return {
    name,
    component: 'restore-test',
    schedule,
    size: workSize,
    account: name,
    steps: [
      { name: 'create', ...kubectl, script: 'scratch-create.sh', variables: [scratch] },
      compare,
      { ...report, script: 'scratch-report.sh', variables: [scratch, ...report.variables] },
    ],
  }
}

/**
 * Secrets of the scratch copy are there once the copy is, too late for a volume of the pod but not for a variable; without
 * them the step before has failed, and this one does nothing. The script puts each authority into the file that the URL names.
 */
function urlOf(prefix: string, server: string, port: number): IEnvVar[] {
  const from = (name: string, key: string) => ({ secretKeyRef: { name, key, optional: true } })
  const authority = `${workFolder}/${prefix}.crt`
  return [
    { name: `${prefix}_USERNAME`, valueFrom: from(databaseNames.credentials(server), 'username') },
    { name: `${prefix}_PASSWORD`, valueFrom: from(databaseNames.credentials(server), 'password') },
    { name: `${prefix}_CA`, valueFrom: from(databaseNames.authority(server), 'ca.crt') },
    { name: `${prefix}_URL`, value: postgresUrl(prefix, databaseNames.primary(server), port, authority) },
  ]
}
