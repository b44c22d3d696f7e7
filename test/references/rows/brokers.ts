// What the resources of brokers refer to.
import { objectOf, type Row } from '../row.ts'
import { peers } from './network.ts'
import { podsOfNamespace } from './pods.ts'

export const brokerRows: Row[] = [
  {
    name: 'cluster of a RabbitMQ object',
    kinds: ['Queue', 'Exchange', 'Binding', 'Policy', 'User', 'Permission', 'Vhost'],
    at: ['/spec/rabbitmqClusterReference/name'],
    missing: objectOf('RabbitmqCluster'),
  },
  {
    name: 'cluster of a Kafka object',
    kinds: ['KafkaNodePool', 'KafkaTopic', 'KafkaUser'],
    at: ['/metadata/labels/strimzi.io~1cluster'],
    missing: objectOf('Kafka'),
  },
  {
    name: 'peers of a Kafka listener',
    kinds: ['Kafka'],
    at: ['/spec/kafka/listeners/*/networkPolicyPeers/*/podSelector'],
    missing: peers,
  },
  {
    name: 'own pods of a broker',
    kinds: ['KafkaNodePool', 'RabbitmqCluster'],
    at: ['/spec/template/pod', '/spec', '/spec/override/statefulSet/spec/template/spec'].flatMap((pod) => [
      `${pod}/topologySpreadConstraints/*/labelSelector`,
      `${pod}/affinity/podAntiAffinity/*/*/podAffinityTerm/labelSelector`,
    ]),
    missing: podsOfNamespace,
  },
]
