// What a container of the namespace gets when it says nothing about resources.
import type { Chart } from 'cdk8s'
import { KubeLimitRange, Quantity } from '../kit/api-objects.ts'
import { addObject } from '../kit/chart.ts'
import { platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/**
 * Services say what they need; this catches what others start in the namespace, such as solvers and debug containers.
 * Requests are what a small helper needs, limits keep a runaway from filling a node. There is no limit of processors: it
 * would also be given to databases, which leave it out on purpose, and a pod that requests more than it would be refused.
 * @see https://kubernetes.io/docs/concepts/policy/limit-range/
 */
const defaultRequest = { cpu: '50m', memory: '64Mi', 'ephemeral-storage': '64Mi' }
const defaultLimit = { memory: '256Mi', 'ephemeral-storage': '1Gi' }

/** Adds the LimitRange. */
export function emitLimitRange(chart: Chart, { facts }: PlatformSlice): void {
  addObject(
    chart,
    'limit-range',
    KubeLimitRange.manifest({
      metadata: {
        name: 'container-defaults',
        namespace: facts.namespace,
        annotations: syncWave(platformWaves.namespace),
      },
      spec: {
        limits: [{ type: 'Container', default: quantities(defaultLimit), defaultRequest: quantities(defaultRequest) }],
      },
    }),
  )
}

function quantities(amounts: Record<string, string>): Record<string, Quantity> {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, Quantity.fromString(amount)]))
}
