// The budget that lets nodes be drained one pod of a service at a time.
import type { Chart } from 'cdk8s'
import { IntOrString, KubePodDisruptionBudget } from '../../kit/api-objects.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { canHaveTwoReplicas, isServer } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import { serviceSelector } from '../../kit/labels.ts'
import type { ServiceSlice } from '../../slices.ts'

/**
 * Adds the PodDisruptionBudget of a service of which two replicas can run; with a single one there is nothing to
 * spread. `maxUnavailable` rather than `minAvailable`, which blocks a drain when the autoscaler is at that minimum.
 */
export function addPodDisruptionBudget(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (!isServer(service) || !canHaveTwoReplicas(service)) return
  addObject(
    chart,
    'pod-disruption-budget',
    KubePodDisruptionBudget.manifest({
      metadata: { name: objectNames.disruptionBudget(service.name) },
      spec: {
        maxUnavailable: IntOrString.fromNumber(1),
        selector: { matchLabels: serviceSelector(slice) },
        // A pod that is broken anyway must not keep a node from being drained.
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    }),
  )
}
