// The pods of backups and restore tests: steps that run one after the other, each in the image that has its tools.
import { confinedReadOnly } from '../../../../model/security/confinement.ts'
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob'
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import type { IVolume } from 'kubernetes-models/v1/Volume'
import { backupNames } from '../../../../model/names/backing.ts'
import { labelsOf } from '../../../../model/names/labels.ts'
import type { EnvironmentFacts } from '../../../../model/environment.ts'

/** One step: a script and its arguments' variables. `shell`: `sh` where the image has no bash. */
export type Step = { name: string; image: string; shell: 'sh' | 'bash'; script: string; variables: IEnvVar[] }

/** `steps` end with the one that tells how it went. `size` is the room that they need for files. */
export type Steps = {
  name: string
  component: string
  schedule: string
  steps: Step[]
  size: string
  /** The ServiceAccount, where the steps talk to Kubernetes. */
  account?: string
  /** As whom they run, where a program insists on a user that its image knows. */
  user?: number
}

/** Where the steps leave files for each other. */
export const workFolder = '/work'
const scriptFolder = '/scripts'

/** A user that no node has. */
const unknownUser = 10001

/** A run that could not start for an hour is left out: the next one is not far. */
const startingDeadlineSeconds = 3600

/** Longer than any backup that fits into a night; a job that hangs must not block the next one for ever. */
const longestRunSeconds = 6 * 3600

/** Finished runs whose logs stay. */
const historyLimit = 3

/** A schedule that is never waited for: the job is suspended, and people start it by hand. */
const placeholderSchedule = '0 3 * * *'

/** The CronJob that runs `steps`. It is tried twice: a dump can be made again, and a test leaves nothing behind. */
export function cronJob(facts: EnvironmentFacts, steps: Steps): ICronJob {
  const { name, component, schedule } = steps
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name },
    spec: {
      schedule: schedule === '' ? placeholderSchedule : schedule,
      suspend: schedule === '' ? true : undefined,
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds,
      successfulJobsHistoryLimit: historyLimit,
      failedJobsHistoryLimit: historyLimit,
      jobTemplate: {
        spec: {
          backoffLimit: 1,
          activeDeadlineSeconds: longestRunSeconds,
          template: { metadata: { labels: labelsOf(facts, name, component) }, spec: podSpec(steps) },
        },
      },
    },
  }
}

function podSpec({
  steps,
  size,
  account,
  user = unknownUser,
}: Steps): NonNullable<NonNullable<ICronJob['spec']>['jobTemplate']['spec']>['template']['spec'] {
  const containers = steps.map(container)
  return {
    restartPolicy: 'Never',
    serviceAccountName: account ?? backupNames.owner,
    automountServiceAccountToken: account !== undefined,
    enableServiceLinks: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: user,
      runAsGroup: user,
      fsGroup: user,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    initContainers: containers.slice(0, -1),
    containers: containers.slice(-1),
    volumes: [
      workVolume(size),
      { name: 'scripts', configMap: { name: backupNames.scripts } },
      { name: 'tmp', emptyDir: { sizeLimit: '256Mi' } },
    ],
  }
}

function container({ name, image, shell, script, variables }: Step, index: number, all: Step[]): IContainer {
  const command = [shell, `${scriptFolder}/${script}`]
  return {
    name,
    image,
    imagePullPolicy: image.includes('@sha256:') ? 'IfNotPresent' : 'Always',
    command: index === all.length - 1 ? command : ['sh', `${scriptFolder}/step.sh`, ...command],
    env: [{ name: 'WORK', value: workFolder }, { name: 'HOME', value: '/tmp' }, ...variables.map(asHeld)],
    resources: {
      requests: { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '64Mi' },
      limits: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '512Mi' },
    },
    securityContext: {
      ...confinedReadOnly,
      privileged: false,
    },
    volumeMounts: [
      { name: 'work', mountPath: workFolder },
      { name: 'scripts', mountPath: scriptFolder, readOnly: true },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  }
}

/** A variable with a name alone is empty; that is how the server holds it. */
function asHeld({ value, ...rest }: IEnvVar): IEnvVar {
  return value === '' ? rest : { ...rest, value }
}

/** A volume that is made for the run and goes with it: the disk of a node is too small for a database. */
function workVolume(size: string): IVolume {
  return {
    name: 'work',
    ephemeral: {
      volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: size } } } },
    },
  }
}

/** The last step: it tells Prometheus, and fails if one before it did. */
export function reportStep(
  image: string,
  kind: 'backup' | 'restore',
  database: string,
  facts: EnvironmentFacts,
  pushAddress: string,
): Step {
  const variables = Object.entries({
    KIND: kind,
    DATABASE: database,
    NAMESPACE: facts.namespace,
    PUSHGATEWAY: pushAddress,
  })
  return {
    name: 'report',
    image,
    shell: 'sh',
    script: 'report.sh',
    variables: variables.map(([name, value]) => ({ name, value })),
  }
}
