// Who may talk to a MongoDB database, and whom it may talk to.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from '../../kit/api-objects.ts'
import { addObject } from '../../kit/chart.ts'
import { clientsOf, databaseSlice } from '../database-slice.ts'
import { anywhere, inNamespace, pods, tcp } from '../../kit/peers.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { memberPods, metricsPort } from './conventions.ts'

/** Adds the policy. Members write their state into the API of Kubernetes, whose address no policy could know. */
export function addNetworkPolicy(chart: Chart, slice: BackingSlice): void {
  const own = databaseSlice(slice)
  const { facts, database, monitored } = own
  if (!facts.networkPolicies) return
  const members = memberPods(database.name)
  addObject(
    chart,
    'network-policy',
    KubeNetworkPolicy.manifest({
      metadata: { name: database.name, annotations: syncWave(serviceWaves.configuration) },
      spec: {
        podSelector: { matchLabels: members },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          { from: [pods(members), ...clientsOf(own)], ports: [tcp(database.port)] },
          ...(monitored ? [{ from: [inNamespace(facts.monitoringNamespace)], ports: [tcp(metricsPort)] }] : []),
        ],
        egress: [
          { to: [pods(members)], ports: [tcp(database.port)] },
          { to: anywhere(), ports: [tcp(443), tcp(6443)] },
        ],
      },
    }),
  )
}
