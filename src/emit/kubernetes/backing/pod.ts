// What the pods of caches and brokers share: who they run as, how they spread, and where they may write.
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec'
import type { EnvironmentFacts } from '../../../model/environment.ts'
import { selectorOf } from '../../../model/names/labels.ts'
import { containerSecurityContext, podSecurityContext } from '../service/pod/security-context.ts'

/** Above 10000 it meets no user of the node; the images run as any user. */
export const backingUser = 10001

/** Room for logs and temporary files on the node's disk. */
const ephemeralStorage = { requests: '64Mi', limits: '1Gi' }

/** The parts of a pod that are the same for all of them; `component` tells its pods from others of the same owner. */
export function backingPod(
  owner: string,
  component: string,
  facts: EnvironmentFacts,
  replicas: number,
): Partial<IPodSpec> {
  const labelSelector = { matchLabels: { ...selectorOf(owner, facts), 'app.kubernetes.io/component': component } }
  return {
    serviceAccountName: owner,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: podSecurityContext({ user: backingUser }),
    ...(replicas > 1 && {
      topologySpreadConstraints: ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].map((topologyKey) => ({
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: 'ScheduleAnyway' as const,
        labelSelector,
      })),
      affinity: {
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 100, podAffinityTerm: { labelSelector, topologyKey: 'kubernetes.io/hostname' } },
          ],
        },
      },
    }),
  }
}

/**
 * Safe for the restricted Pod Security standard. The tag is that of a release, which its makers rebuild when the system
 * below it is repaired: `Always` gets the repaired one.
 */
export const backingContainer: Partial<IContainer> = {
  imagePullPolicy: 'Always',
  securityContext: containerSecurityContext({ readOnly: true }),
}

/** `cpu` and `limit` in processors: the server of a cache runs on one, and no companion may take it away from the node. */
export function backingResources(cpu: string, limit: string, memory: string): NonNullable<IContainer['resources']> {
  return {
    requests: { cpu, memory, 'ephemeral-storage': ephemeralStorage.requests },
    limits: { cpu: limit, memory, 'ephemeral-storage': ephemeralStorage.limits },
  }
}
