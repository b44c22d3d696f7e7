// What a Kafka and its helpers may reach. Who may reach it, Strimzi's own policies say.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from '../../kit/api-objects.ts'
import { addObject } from '../../kit/chart.ts'
import { anywhere, tcp } from '../../kit/peers.ts'
import { brokerSlice } from '../broker-slice.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'

/** All pods of a Kafka: servers, the operators of topics and users, the exporter. */
export const clusterPods = (name: string) => ({ 'strimzi.io/cluster': name })

/** Servers talk to each other, and the operators of topics and users to the API of Kubernetes. */
export function addKafkaNetworkPolicy(chart: Chart, slice: BackingSlice): void {
  const { facts, broker } = brokerSlice(slice)
  if (!facts.networkPolicies) return
  const podSelector = { matchLabels: clusterPods(broker.name) }
  addObject(
    chart,
    'network-policy',
    KubeNetworkPolicy.manifest({
      metadata: { name: broker.name, annotations: syncWave(serviceWaves.configuration) },
      spec: {
        podSelector,
        policyTypes: ['Egress'],
        egress: [
          { to: [{ podSelector }], ports: [9090, 9091, 9092].map(tcp) },
          { to: anywhere(), ports: [tcp(443), tcp(6443)] },
        ],
      },
    }),
  )
}
