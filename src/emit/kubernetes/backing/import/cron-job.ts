// Brings the data of another database over, once, when somebody says so: a CronJob that never starts by itself.
import { confinedReadOnly } from '../../../../model/security/confinement.ts'
import type { Chart } from 'cdk8s'
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob'
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec'
import type { IVolume } from 'kubernetes-models/v1/Volume'
import { shellWord } from '../../../../lib/shell.ts'
import { unexpanded } from '../../../../lib/kubernetes-expansion.ts'
import { databaseNames } from '../../../../model/names/backing.ts'
import { labelsOf } from '../../../../model/names/labels.ts'
import { authorityMount, authorityVolume, checkedDatabases } from '../../kit/authorities.ts'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice, type DatabaseSlice } from '../database-slice.ts'
import { keepFinishedSeconds } from '../../service/jobs/jobs.ts'
import { healthApart, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { stepsOf, uploadStep, type Step } from './steps.ts'
import { sourceVariables, urlVariables } from './urls.ts'

/** Suspended, so this time never comes; but a CronJob must have one. */
const never = '0 0 1 1 *'

/** Without users of their own in the images; above 10000 it meets none of the node. */
const defaultUser = 10001

/**
 * Adds the CronJob; none where nothing is imported. People start it as its annotation says. A Job that they would take out
 * of suspension would be suspended again by the next sync.
 */
export function addImportJob(chart: Chart, slice: BackingSlice): void {
  const own = databaseSlice(slice)
  const { facts, database } = own
  const steps = stepsOf(own)
  if (steps.length === 0) return
  const name = databaseNames.importJob(database.name)
  addObject<ICronJob>(chart, 'import-job', {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: {
      name,
      labels: labelsOf(facts, name, 'import'),
      annotations: { ...syncWave(1), ...healthApart, ...instructions(own, name) },
    },
    spec: {
      suspend: true,
      schedule: never,
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 300,
      jobTemplate: {
        spec: {
          backoffLimit: 0,
          ttlSecondsAfterFinished: keepFinishedSeconds,
          template: { metadata: { labels: labelsOf(facts, name, 'import') }, spec: podSpec(own, steps) },
        },
      },
    },
  })
}

/** What people type to start it, and to give it a file that no service keeps. */
function instructions({ facts, database: { importFrom } }: DatabaseSlice, name: string): Record<string, string> {
  const start = {
    'quoin.dev/start': `kubectl create job ${name} --from=cronjob/${name} --namespace ${facts.namespace}`,
  }
  if (importFrom?.engine !== 'sqlite' || importFrom.volume !== null) return start
  const [part, whole] = [shellWord(`${importFrom.path}.part`), shellWord(importFrom.path)]
  const copy = `kubectl cp <file> <pod>:${part} --container ${uploadStep} --namespace ${facts.namespace}`
  return {
    ...start,
    'quoin.dev/upload': `${copy} && kubectl exec <pod> --container ${uploadStep} --namespace ${facts.namespace} -- mv ${part} ${whole}`,
  }
}

/** All steps but the last are init containers, which run in their order; each must end well for the next to start. */
function podSpec(slice: DatabaseSlice, steps: Step[]): IPodSpec {
  const user = slice.database.importFrom?.volume?.user ?? defaultUser
  const containers = steps.map((step) => container(step, slice))
  return {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: user,
      runAsGroup: user,
      fsGroup: user,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    },
    ...(containers.length > 1 && { initContainers: containers.slice(0, -1) }),
    containers: containers.slice(-1),
    volumes: [
      { name: 'tmp', emptyDir: { sizeLimit: '1Gi' } },
      { name: 'work', emptyDir: { sizeLimit: '64Mi' } },
      ...sourceVolumes(slice),
      ...checked(slice).map(authorityVolume),
    ],
  }
}

function container({ name, image, script }: Step, slice: DatabaseSlice): IContainer {
  return {
    name,
    image,
    // A digest never changes its meaning; a tag may.
    imagePullPolicy: image.includes('@') ? 'IfNotPresent' : 'Always',
    command: ['bash', '-euo', 'pipefail', '-c', unexpanded(script)],
    env: [...urlVariables(slice), ...sourceVariables(slice)],
    resources: {
      requests: { cpu: '250m', memory: '512Mi', 'ephemeral-storage': '64Mi' },
      limits: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi' },
    },
    securityContext: {
      ...confinedReadOnly,
      privileged: false,
    },
    volumeMounts: [
      { name: 'tmp', mountPath: '/tmp' },
      { name: 'work', mountPath: '/work' },
      ...sourceVolumes(slice).map(({ name: volume }) => ({ name: volume, mountPath: sourceFolder(slice) })),
      ...checked(slice).map(authorityMount),
    ],
  }
}

/** The database itself, where the cluster runs it. */
function checked({ database: { name, engine, provider } }: DatabaseSlice): string[] {
  return checkedDatabases([
    { named: name, kind: 'database', engine, location: provider === 'cluster' ? 'cluster' : 'outside' },
  ])
}

/**
 * The volume of the service that writes the file: one node at a time may mount it, so the service must stand still, or the pod
 * beside it. Where no service does, a disk that lives as long as the pod.
 */
function sourceVolumes({ database: { importFrom, storage } }: DatabaseSlice): IVolume[] {
  if (importFrom?.engine !== 'sqlite') return []
  if (importFrom.volume !== null)
    return [{ name: 'source', persistentVolumeClaim: { claimName: importFrom.volume.claim } }]
  return [
    {
      name: 'source',
      ephemeral: {
        volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } } },
      },
    },
  ]
}

function sourceFolder({ database: { importFrom } }: DatabaseSlice): string {
  const path = importFrom?.path ?? ''
  return importFrom?.volume?.path ?? (path.slice(0, path.lastIndexOf('/')) || '/')
}
