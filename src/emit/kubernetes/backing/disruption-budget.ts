// The budget that drains nodes one server at a time: for what stands in for each other, and keeps a majority.
import type { Chart } from 'cdk8s'
import { IntOrString, KubePodDisruptionBudget } from '../kit/api-objects.ts'
import { addObject } from '../kit/chart.ts'

/** Adds the PodDisruptionBudget of `replicas` pods; one alone would hold up the drain of its node for ever. */
export function addDisruptionBudget(
  chart: Chart,
  id: string,
  name: string,
  replicas: number,
  matchLabels: Record<string, string>,
): void {
  if (replicas === 1) return
  addObject(
    chart,
    id,
    KubePodDisruptionBudget.manifest({
      metadata: { name },
      // A pod that is broken anyway must not keep a node from being drained.
      spec: {
        maxUnavailable: IntOrString.fromNumber(1),
        selector: { matchLabels },
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    }),
  )
}
