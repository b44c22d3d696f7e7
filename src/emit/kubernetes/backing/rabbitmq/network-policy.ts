// Who may talk to a RabbitMQ, and what its servers may reach.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from '../../kit/api-objects.ts'
import { brokerOperatorNamespaces } from '../../../../model/names/backing.ts'
import { brokerPods } from '../../../../model/names/labels.ts'
import { allow, clientPeers } from '../peers.ts'
import { addObject } from '../../kit/chart.ts'
import { anywhere, inNamespace, tcp } from '../../kit/peers.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { brokerSlice } from '../broker-slice.ts'

const ports = { amqp: 5672, management: 15672, metrics: 15692, discovery: 4369, cluster: 25672 }

/** Servers find each other through the API of Kubernetes, which some clouds serve on 443, others on 6443. */
const api = [tcp(443), tcp(6443)]

export function addRabbitmqNetworkPolicy(chart: Chart, slice: BackingSlice): void {
  const { facts, broker, monitored, backing } = brokerSlice(slice)
  if (!facts.networkPolicies) return
  const own = { podSelector: { matchLabels: brokerPods(broker.engine, broker.name) } }
  const between = [ports.discovery, ports.cluster]
  addObject(
    chart,
    'network-policy',
    KubeNetworkPolicy.manifest({
      metadata: { name: broker.name, annotations: syncWave(serviceWaves.configuration) },
      spec: {
        podSelector: own.podSelector,
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          ...allow(clientPeers(facts, backing), [ports.amqp]),
          ...allow([own], between),
          // The topology operator declares queues over the management API.
          ...allow([inNamespace(brokerOperatorNamespaces.rabbitmq)], [ports.management]),
          ...(monitored ? allow([inNamespace(facts.monitoringNamespace)], [ports.metrics]) : []),
        ],
        egress: [
          { to: [own], ports: between.map(tcp) },
          { to: anywhere(), ports: api },
        ],
      },
    }),
  )
}
