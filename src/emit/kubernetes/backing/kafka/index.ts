// The objects of a Kafka in the cluster, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { emitKafka, emitKafkaNodePool } from './cluster.ts'
import { emitKafkaNetworkPolicy } from './network-policy.ts'
import { emitKafkaPodMonitor } from './pod-monitor.ts'
import { emitKafkaTopics, emitKafkaUser } from './topics.ts'

export const kafkaKinds: AddObjects<BackingSlice>[] = [
  emitKafkaNetworkPolicy,
  emitKafkaNodePool,
  emitKafka,
  emitKafkaTopics,
  emitKafkaUser,
  emitKafkaPodMonitor,
]
