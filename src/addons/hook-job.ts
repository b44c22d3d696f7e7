// A Job of an add-on that Argo CD runs at every sync: what it does twice changes nothing.
import { confinedReadOnly } from '../model/security/confinement.ts'
import type { IJob } from 'kubernetes-models/batch/v1/Job'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import type { IVolume } from 'kubernetes-models/v1/Volume'
import { unexpanded } from '../lib/kubernetes-expansion.ts'
import type { AddonObject } from '../model/addon.ts'
import { images } from '../model/versions/images.ts'

/** Without a `wave` the Job runs when everything beside it is healthy; with one, in its turn: what follows waits for it. */
function hook(wave: string | undefined): Record<string, string> {
  return {
    'argocd.argoproj.io/hook': wave === undefined ? 'PostSync' : 'Sync',
    'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
    ...(wave !== undefined && { 'argocd.argoproj.io/sync-wave': wave }),
  }
}

/** `script` is one of `sh`; `volumes` are mounted by their names at the root, to be read. `account`: whose token the pod carries. */
export type HookJob = {
  name: string
  script: string
  env?: IEnvVar[]
  volumes?: IVolume[]
  account?: string
  image?: string
  memory?: string
  wave?: string
}

/** The user that the pod runs as; its tools need none in particular. */
const user = 10001

/**
 * `HOME` is a place to write to, as some tools want.
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/resource_hooks/
 */
export function hookJob({
  name,
  script,
  env = [],
  volumes = [],
  account,
  image = images.kubectl,
  memory = '64Mi',
  wave,
}: HookJob): IJob & AddonObject {
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name, annotations: hook(wave) },
    spec: {
      backoffLimit: 3,
      template: {
        metadata: { labels: { 'app.kubernetes.io/name': name } },
        spec: {
          ...(account !== undefined && { serviceAccountName: account }),
          automountServiceAccountToken: false,
          restartPolicy: 'Never',
          securityContext: {
            runAsNonRoot: true,
            runAsUser: user,
            runAsGroup: user,
            fsGroup: user,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name: 'requests',
              image,
              imagePullPolicy: 'IfNotPresent',
              command: ['sh', '-c', unexpanded(script)],
              env: [{ name: 'HOME', value: '/tmp' }, ...env],
              resources: {
                requests: { cpu: '10m', memory: '32Mi', 'ephemeral-storage': '16Mi' },
                limits: { cpu: '500m', memory, 'ephemeral-storage': '64Mi' },
              },
              securityContext: {
                ...confinedReadOnly,
              },
              volumeMounts: [
                ...volumes.map((volume) => ({ name: volume.name, mountPath: `/${volume.name}`, readOnly: true })),
                { name: 'tmp', mountPath: '/tmp' },
              ],
            },
          ],
          volumes: [...volumes, { name: 'tmp', emptyDir: { sizeLimit: '16Mi' } }],
        },
      },
    },
  }
}
