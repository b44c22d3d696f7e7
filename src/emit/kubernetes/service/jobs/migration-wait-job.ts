// What keeps a new version from starting before the service that migrates their database has done so.
import type { Chart } from 'cdk8s'
import type { IJob } from 'kubernetes-models/batch/v1/Job'
import { unexpanded } from '../../../../lib/kubernetes-expansion.ts'
import { migrationDeadline } from '../../../../model/delivery/release.ts'
import { migrationWatch, objectNames } from '../../../../model/names/services.ts'
import { images } from '../../../../model/versions/images.ts'
import { addObject } from '../../kit/chart.ts'
import { processLabels } from '../../kit/labels.ts'
import { shellCommand } from '../../kit/shell.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'
import { containerSecurityContext, podSecurityContext } from '../pod/security-context.ts'
import { syncHook } from './jobs.ts'
import { migrationJobName } from './migration-job.ts'

/** The user that the pod runs as; kubectl needs none in particular. */
const user = 10001

/** Seconds until the other Application has begun its sync and made its configuration. */
const begins = 600

/** Seconds between two looks. */
const pause = 3

/**
 * Seconds for which a migration may not be there yet: what is checked and saved before it comes first. No longer, because while
 * a sync waits in vain, the commit that repairs the other Application waits too.
 */
function patience({ migrators }: ServiceSlice): number {
  const steps = migrators.map(
    ({ migration }) => Number((migration?.validate ?? '') !== '') + Number(migration?.backup === true),
  )
  return begins + Math.max(0, ...steps) * migrationDeadline
}

/**
 * Looks at the Jobs of the migrations until each has ended well. One that has failed, or does not come, ends the sync, with
 * the old version still running.
 */
const script = `for job in $JOBS; do
  echo "waiting for $job"
  looks=$LOOKS
  while true; do
    state=$(kubectl get job "$job" --ignore-not-found -o 'jsonpath={.metadata.name} {.status.conditions[?(@.status=="True")].type}') || state=
    case "$state " in
      *" Complete "*) break ;;
      *" Failed "*) echo "$job has failed: look at its log"; exit 1 ;;
      " ") looks=$((looks - 1)) ;;
    esac
    if [ "$looks" -le 0 ]; then echo "$job has not come: look at the sync of its service"; exit 1; fi
    sleep ${pause}
  done
done`

/**
 * Adds the Job in the wave of migrations, before the workload; nothing where the service migrates itself, or shares no database
 * with one of its image that does. It is a hook: it looks again at every sync, also after people have repaired a migration.
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#terminal-job-conditions
 */
export function addMigrationWait(chart: Chart, slice: ServiceSlice): void {
  const { service, migrators } = slice
  if (migrators.length === 0) return
  const jobs = migrators.map((other) => migrationJobName({ ...slice, service: other, migrators: [] }))
  addObject<IJob>(chart, 'migration-wait-job', {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: objectNames.migrationWait(service.name),
      labels: processLabels(slice, migrationWatch, 'migration-wait'),
      annotations: { ...syncHook, ...syncWave(serviceWaves.migration) },
    },
    spec: {
      backoffLimit: 0,
      activeDeadlineSeconds: patience(slice) + migrationDeadline,
      template: {
        metadata: { labels: processLabels(slice, migrationWatch, 'migration-wait') },
        spec: podSpec(jobs, patience(slice)),
      },
    },
  })
}

type PodSpec = NonNullable<IJob['spec']>['template']['spec']

/** Its account may look at the namespace, and at none of its Secrets. */
function podSpec(jobs: string[], seconds: number): PodSpec {
  return {
    serviceAccountName: migrationWatch,
    automountServiceAccountToken: true,
    enableServiceLinks: false,
    restartPolicy: 'Never',
    securityContext: podSecurityContext({ user }),
    containers: [
      {
        name: 'wait',
        image: images.kubectl,
        imagePullPolicy: 'IfNotPresent',
        command: shellCommand(script),
        env: [
          { name: 'HOME', value: '/tmp' },
          { name: 'JOBS', value: unexpanded(jobs.join(' ')) },
          { name: 'LOOKS', value: String(Math.ceil(seconds / pause)) },
        ],
        resources: {
          requests: { cpu: '10m', memory: '32Mi', 'ephemeral-storage': '16Mi' },
          limits: { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '64Mi' },
        },
        securityContext: containerSecurityContext({ readOnly: true }),
        volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
      },
    ],
    volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '16Mi' } }],
  }
}
