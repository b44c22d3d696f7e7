// The objects of a RabbitMQ in the cluster, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { emitRabbitmqCluster, emitRabbitmqDisruptionBudget } from './cluster.ts'
import { emitRabbitmqNetworkPolicy } from './network-policy.ts'
import { emitRabbitmqPodMonitor } from './pod-monitor.ts'
import { emitRabbitmqTopology } from './topology.ts'

export const rabbitmqKinds: AddObjects<BackingSlice>[] = [
  emitRabbitmqNetworkPolicy,
  emitRabbitmqCluster,
  emitRabbitmqDisruptionBudget,
  emitRabbitmqTopology,
  emitRabbitmqPodMonitor,
]
