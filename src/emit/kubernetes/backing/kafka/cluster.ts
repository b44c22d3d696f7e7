// The servers of a Kafka, run by Strimzi: each is a broker and takes part in the quorum of controllers.
import { confined } from '../../../../model/security/confinement.ts'
import type { IKafka } from '@kubernetes-models/strimzi-kafka-operator/kafka.strimzi.io/v1/Kafka'
import type { IKafkaNodePool } from '@kubernetes-models/strimzi-kafka-operator/kafka.strimzi.io/v1/KafkaNodePool'
import type { Chart } from 'cdk8s'
import type { ISecurityContext } from 'kubernetes-models/v1/SecurityContext'
import { brokerPods } from '../../../../model/names/labels.ts'
import { backingResources } from '../pod.ts'
import { clientPeers } from '../peers.ts'
import { addObject } from '../../kit/chart.ts'
import { brokerReplicas, brokerSlice, type BrokerSlice } from '../broker-slice.ts'
import { keptInProduction } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'

/** Seven days of messages of a small platform; Strimzi can make it larger, never smaller. */
const storage = '20Gi'

const nonRoot: ISecurityContext = {
  ...confined,
  runAsNonRoot: true,
}
const pod = {
  securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  enableServiceLinks: false,
}

/** The image belongs to the group of root, as its volumes then must. */
const serverPod = { ...pod, securityContext: { ...pod.securityContext, fsGroup: 0 } }

export function addKafkaNodePool(chart: Chart, slice: BackingSlice): void {
  const own = brokerSlice(slice)
  const { facts, broker } = own
  addObject<IKafkaNodePool>(chart, 'kafka-node-pool', {
    apiVersion: 'kafka.strimzi.io/v1',
    kind: 'KafkaNodePool',
    metadata: {
      name: `${broker.name}-nodes`,
      labels: { 'strimzi.io/cluster': broker.name },
      annotations: keptInProduction(facts),
    },
    spec: {
      replicas: brokerReplicas(own),
      roles: ['controller', 'broker'],
      storage: {
        type: 'jbod',
        volumes: [
          {
            id: 0,
            type: 'persistent-claim',
            size: storage,
            kraftMetadata: 'shared',
            deleteClaim: facts.tier !== 'production',
          },
        ],
      },
      resources: backingResources('500m', '2', facts.tier === 'production' ? '4Gi' : '2Gi'),
      template: { pod: { ...serverPod, ...spread(own) }, kafkaContainer: { securityContext: nonRoot } },
    },
  })
}

function spread(slice: BrokerSlice): object {
  if (brokerReplicas(slice) === 1) return {}
  const labelSelector = { matchLabels: brokerPods(slice.broker.engine, slice.broker.name) }
  return {
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 100, podAffinityTerm: { labelSelector, topologyKey: 'kubernetes.io/hostname' } },
        ],
      },
    },
    topologySpreadConstraints: [
      { maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector },
    ],
  }
}

/** Without a version Strimzi runs the newest that it knows, and follows its own upgrades. */
export function addKafka(chart: Chart, slice: BackingSlice): void {
  const own = brokerSlice(slice)
  const { facts, broker, monitored } = own
  addObject<IKafka>(chart, 'kafka', {
    apiVersion: 'kafka.strimzi.io/v1',
    kind: 'Kafka',
    metadata: { name: broker.name, annotations: keptInProduction(facts) },
    spec: {
      kafka: {
        listeners: [
          {
            name: 'plain',
            port: 9092,
            type: 'internal',
            tls: false,
            authentication: { type: 'scram-sha-512' },
            ...listenerPeers(own),
          },
        ],
        config: replication(brokerReplicas(own)),
        ...(monitored && { metricsConfig: { type: 'strimziMetricsReporter', values: { allowList: ['kafka_.*'] } } }),
      },
      entityOperator: {
        topicOperator: { resources: backingResources('50m', '500m', '512Mi') },
        userOperator: { resources: backingResources('50m', '500m', '512Mi') },
        template: {
          pod,
          topicOperatorContainer: { securityContext: nonRoot },
          userOperatorContainer: { securityContext: nonRoot },
        },
      },
      // The lag of consumers: how much waits for them.
      ...(monitored && {
        kafkaExporter: {
          topicRegex: '.*',
          groupRegex: '.*',
          resources: backingResources('20m', '200m', '128Mi'),
          template: { pod, container: { securityContext: nonRoot } },
        },
      }),
    },
  })
}

/** Who may connect; Strimzi makes the policy for the ports of the servers. */
function listenerPeers({ facts, backing }: BrokerSlice): object {
  return { networkPolicyPeers: clientPeers(facts, backing) }
}

/** A message is safe when all but one of the servers have it. Topics are declared, not made by who misspells one. */
function replication(replicas: number): Record<string, number | boolean> {
  const safe = Math.max(1, replicas - 1)
  return {
    'auto.create.topics.enable': false,
    'default.replication.factor': replicas,
    'min.insync.replicas': safe,
    'offsets.topic.replication.factor': replicas,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': safe,
  }
}
