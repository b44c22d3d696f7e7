// The topics of a Kafka and the user that reads and writes them.
import type { IKafkaTopic } from '@kubernetes-models/strimzi-kafka-operator/kafka.strimzi.io/v1/KafkaTopic'
import type { IKafkaUser } from '@kubernetes-models/strimzi-kafka-operator/kafka.strimzi.io/v1/KafkaUser'
import type { Chart } from 'cdk8s'
import { addObject } from '../../kit/chart.ts'
import { brokerReplicas, brokerSlice, type BrokerSlice } from '../broker-slice.ts'
import { keptInProduction, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'

/** After the servers. */
const wave = syncWave(1)

/** Milliseconds: what was read stays for a week, so that it can be read again; what failed for a month. */
const retention = { messages: 7 * 86400000, deadLetters: 30 * 86400000 }

export function addKafkaTopics(chart: Chart, slice: BackingSlice): void {
  const own = brokerSlice(slice)
  for (const { lanes, partitions, deadLetter } of own.queues) {
    for (const lane of lanes) addTopic(chart, own, lane, partitions, retention.messages)
    if (deadLetter !== '') addTopic(chart, own, deadLetter, 1, retention.deadLetters)
  }
}

function addTopic(chart: Chart, slice: BrokerSlice, topic: string, partitions: number, milliseconds: number): void {
  const { facts, broker } = slice
  const replicas = brokerReplicas(slice)
  addObject<IKafkaTopic>(chart, `kafka-topic.${topic}`, {
    apiVersion: 'kafka.strimzi.io/v1',
    kind: 'KafkaTopic',
    metadata: {
      name: objectName(broker.name, topic),
      labels: { 'strimzi.io/cluster': broker.name },
      annotations: { ...wave, ...keptInProduction(facts) },
    },
    spec: {
      topicName: topic,
      partitions,
      replicas,
      config: { 'retention.ms': milliseconds, 'min.insync.replicas': Math.max(1, replicas - 1) },
    },
  })
}

/** Topics may have capitals and underscores, objects may not. */
function objectName(broker: string, topic: string): string {
  return `${broker}-${topic
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')}`
}

/** Adds the one user of all services; Strimzi makes its password, in a Secret of its name. */
export function addKafkaUser(chart: Chart, slice: BackingSlice): void {
  const { broker } = brokerSlice(slice)
  addObject<IKafkaUser>(chart, 'kafka-user', {
    apiVersion: 'kafka.strimzi.io/v1',
    kind: 'KafkaUser',
    metadata: { name: `${broker.name}-clients`, labels: { 'strimzi.io/cluster': broker.name }, annotations: wave },
    spec: { authentication: { type: 'scram-sha-512' } },
  })
}
