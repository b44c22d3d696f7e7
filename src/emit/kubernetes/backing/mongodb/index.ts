// The objects of a MongoDB database in the cluster, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { addNetworkPolicy } from './network-policy.ts'
import { addPasswords } from './passwords.ts'
import { addPodDisruptionBudget } from './pod-disruption-budget.ts'
import { emitPodMonitor } from './pod-monitor.ts'
import { addReplicaSet } from './replica-set.ts'

export const mongodbKinds: AddObjects<BackingSlice>[] = [
  addNetworkPolicy,
  addPasswords,
  addReplicaSet,
  addPodDisruptionBudget,
  emitPodMonitor,
]
