// The objects of a MongoDB database in the cluster, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { emitNetworkPolicy } from './network-policy.ts'
import { emitPasswords } from './passwords.ts'
import { emitPodDisruptionBudget } from './pod-disruption-budget.ts'
import { emitPodMonitor } from './pod-monitor.ts'
import { emitReplicaSet } from './replica-set.ts'

export const mongodbKinds: AddObjects<BackingSlice>[] = [
  emitNetworkPolicy,
  emitPasswords,
  emitReplicaSet,
  emitPodDisruptionBudget,
  emitPodMonitor,
]
