// The objects of a RabbitMQ in the cluster, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { addRabbitmqCluster, addRabbitmqDisruptionBudget } from './cluster.ts'
import { addRabbitmqNetworkPolicy } from './network-policy.ts'
import { addRabbitmqPodMonitor } from './pod-monitor.ts'
import { addRabbitmqTopology } from './topology.ts'

export const rabbitmqKinds: AddObjects<BackingSlice>[] = [
  addRabbitmqNetworkPolicy,
  addRabbitmqCluster,
  addRabbitmqDisruptionBudget,
  addRabbitmqTopology,
  addRabbitmqPodMonitor,
]
