// Who may talk to a database and to its pool, and whom they may talk to.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from '../../kit/api-objects.ts'
import type { NetworkPolicyEgressRule, NetworkPolicyIngressRule } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { databaseNames } from '../../../../model/names/backing.ts'
import { addObject } from '../../kit/chart.ts'
import { clientsOf, databaseSlice, type DatabaseSlice } from '../database-slice.ts'
import { anywhere, inNamespace, pods, tcp } from '../../kit/peers.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { operatorNamespace, poolerPods, ports, serverPods } from './conventions.ts'

/**
 * The API of Kubernetes, which every server asks who the primary is, and the bucket: neither has an address that a policy
 * could know. Some clouds serve the API on 443, others on 6443.
 */
const outside = [tcp(443), tcp(6443)]

/** Adds a policy for the servers and the jobs that set them up, and one for the pool. */
export function addNetworkPolicies(chart: Chart, slice: BackingSlice): void {
  const own = databaseSlice(slice)
  const { facts, database } = own
  if (!facts.networkPolicies) return
  const pooler = databaseNames.pooler(database.name)
  const servers = serverPods(database.name)
  addPolicy(chart, 'network-policy', database.name, servers, serverIngress(own), [
    { to: [pods(servers)], ports: [tcp(database.port), tcp(ports.status)] },
    { to: anywhere(), ports: outside },
  ])
  if (database.pooling === null) return
  addPolicy(chart, 'network-policy.pooler', pooler, poolerPods(pooler), poolerIngress(own), [
    { to: [pods(servers)], ports: [tcp(database.port)] },
    { to: anywhere(), ports: outside },
  ])
}

function addPolicy(
  chart: Chart,
  id: string,
  name: string,
  matchLabels: Record<string, string>,
  ingress: NetworkPolicyIngressRule[],
  egress: NetworkPolicyEgressRule[],
): void {
  addObject(
    chart,
    id,
    KubeNetworkPolicy.manifest({
      metadata: { name, annotations: syncWave(serviceWaves.configuration) },
      spec: { podSelector: { matchLabels }, policyTypes: ['Ingress', 'Egress'], ingress, egress },
    }),
  )
}

/** Users and the pool, other servers of the database, the operator, which asks each server for its state, and Prometheus. */
function serverIngress(slice: DatabaseSlice): NetworkPolicyIngressRule[] {
  const { facts, database } = slice
  const own = [pods(serverPods(database.name))]
  const pool = database.pooling === null ? [] : [pods(poolerPods(databaseNames.pooler(database.name)))]
  return [
    { from: [...own, ...pool, ...clientsOf(slice)], ports: [tcp(database.port)] },
    { from: [...own, inNamespace(operatorNamespace)], ports: [tcp(ports.status)] },
    ...scraping(slice, facts.monitoringNamespace, ports.metrics),
  ]
}

function poolerIngress(slice: DatabaseSlice): NetworkPolicyIngressRule[] {
  const clients = clientsOf(slice)
  return [
    ...(clients.length === 0 ? [] : [{ from: clients, ports: [tcp(slice.database.port)] }]),
    ...scraping(slice, slice.facts.monitoringNamespace, ports.poolerMetrics),
  ]
}

function scraping({ monitored }: DatabaseSlice, namespace: string, port: number): NetworkPolicyIngressRule[] {
  return monitored ? [{ from: [inNamespace(namespace)], ports: [tcp(port)] }] : []
}
