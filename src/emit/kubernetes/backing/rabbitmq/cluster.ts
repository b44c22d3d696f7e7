// The servers of a RabbitMQ, run by its operator, which also makes its first user and the Services.
import { confined } from '../../../../model/security/confinement.ts'
import type { Chart } from 'cdk8s'
import { brokerPods } from '../../../../model/names/labels.ts'
import { rabbitmqImage } from '../../../../model/versions/brokers.ts'
import { addDisruptionBudget } from '../disruption-budget.ts'
import { backingResources } from '../pod.ts'
import { addObject } from '../../kit/chart.ts'
import { keptInProduction } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { brokerReplicas, brokerSlice, type BrokerSlice } from '../broker-slice.ts'
import type { RabbitmqCluster } from './types.ts'

/** The user of the image. */
const rabbitmqUser = 999

/** A queue that grows for days must find room; the servers stop taking messages before the disk is full. */
const storage = '10Gi'

/** Seconds in which a server hands its queues to the others. */
const gracePeriod = 120

export function addRabbitmqCluster(chart: Chart, slice: BackingSlice): void {
  const own = brokerSlice(slice)
  const { facts, broker } = own
  addObject<RabbitmqCluster>(chart, 'rabbitmq-cluster', {
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'RabbitmqCluster',
    metadata: { name: broker.name, annotations: keptInProduction(facts) },
    spec: {
      replicas: brokerReplicas(own),
      image: rabbitmqImage,
      persistence: { storage },
      resources: backingResources(
        '250m',
        '2',
        facts.tier === 'production' ? '2Gi' : '1Gi',
      ) as RabbitmqCluster['spec']['resources'],
      rabbitmq: { additionalPlugins: plugins(own), additionalConfig: configuration },
      terminationGracePeriodSeconds: gracePeriod,
      ...placement(own),
      override: { statefulSet: { spec: { template: { spec: podOverride(own) } } } },
    },
  })
}

/** Adds the PodDisruptionBudget, which the operator makes none of: a drain that takes two of three servers stops all queues. */
export function addRabbitmqDisruptionBudget(chart: Chart, slice: BackingSlice): void {
  const own = brokerSlice(slice)
  const { engine, name } = own.broker
  addDisruptionBudget(chart, 'pod-disruption-budget', name, brokerReplicas(own), brokerPods(engine, name))
}

/** @see https://www.rabbitmq.com/docs/configure */
const configuration = `cluster_partition_handling = pause_minority
disk_free_limit.absolute = 1GB
queue_leader_locator = balanced
default_queue_type = quorum
`

/** Parts of a queue get their messages by the hash of the routing key. */
function plugins({ queues }: BrokerSlice): string[] {
  return queues.some(({ partitions }) => partitions > 1) ? ['rabbitmq_consistent_hash_exchange'] : []
}

function placement(slice: BrokerSlice): Pick<RabbitmqCluster['spec'], 'affinity'> {
  if (brokerReplicas(slice) === 1) return {}
  const podAffinityTerm = {
    labelSelector: { matchLabels: brokerPods(slice.broker.engine, slice.broker.name) },
    topologyKey: 'kubernetes.io/hostname',
  }
  return {
    affinity: {
      podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm }] },
    },
  }
}

/** The operator's pods lack what the restricted Pod Security standard asks for. */
function podOverride(
  slice: BrokerSlice,
): RabbitmqCluster['spec']['override']['statefulSet']['spec']['template']['spec'] {
  const labelSelector = { matchLabels: brokerPods(slice.broker.engine, slice.broker.name) }
  return {
    securityContext: {
      runAsNonRoot: true,
      runAsUser: rabbitmqUser,
      runAsGroup: rabbitmqUser,
      fsGroup: rabbitmqUser,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    ...(brokerReplicas(slice) > 1 && {
      topologySpreadConstraints: [
        { maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector },
      ],
    }),
    initContainers: [{ name: 'setup-container', securityContext: confined }],
    containers: [{ name: 'rabbitmq', securityContext: confined }],
  }
}
