// The budget that keeps a majority of members while nodes are drained; the operator makes none.
import type { Chart } from 'cdk8s'
import { IntOrString, KubePodDisruptionBudget } from '../api-objects.ts'
import { addObject } from '../chart.ts'
import { databaseSlice } from '../database-slice.ts'
import type { BackingSlice } from '../units.ts'
import { memberPods } from './conventions.ts'
import { membersOf } from './replica-set.ts'

/** Adds the PodDisruptionBudget; one member alone would hold up the drain of its node for ever. */
export function emitPodDisruptionBudget(chart: Chart, slice: BackingSlice): void {
  const { database } = databaseSlice(slice)
  if (membersOf(database) === 1) return
  addObject(chart, 'pod-disruption-budget', KubePodDisruptionBudget.manifest({
    metadata: { name: database.name },
    spec: { maxUnavailable: IntOrString.fromNumber(1), selector: { matchLabels: memberPods(database.name) }, unhealthyPodEvictionPolicy: 'AlwaysAllow' },
  }))
}
