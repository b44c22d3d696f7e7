// The budget that keeps a majority of members while nodes are drained; the operator makes none.
import type { Chart } from 'cdk8s'
import { addDisruptionBudget } from '../disruption-budget.ts'
import { databaseSlice } from '../database-slice.ts'
import type { BackingSlice } from '../../slices.ts'
import { memberPods } from './conventions.ts'
import { membersOf } from './replica-set.ts'

/** Adds the PodDisruptionBudget. */
export function addPodDisruptionBudget(chart: Chart, slice: BackingSlice): void {
  const { database } = databaseSlice(slice)
  addDisruptionBudget(chart, 'pod-disruption-budget', database.name, membersOf(database), memberPods(database.name))
}
