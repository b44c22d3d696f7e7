// The objects of a Kafka in the cluster, one row per kind.
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { addKafka, addKafkaNodePool } from './cluster.ts'
import { addKafkaNetworkPolicy } from './network-policy.ts'
import { addKafkaPodMonitor } from './pod-monitor.ts'
import { addKafkaTopics, addKafkaUser } from './topics.ts'

export const kafkaKinds: AddObjects<BackingSlice>[] = [
  addKafkaNetworkPolicy,
  addKafkaNodePool,
  addKafka,
  addKafkaTopics,
  addKafkaUser,
  addKafkaPodMonitor,
]
