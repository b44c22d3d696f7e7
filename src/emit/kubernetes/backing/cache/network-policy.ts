// Who may talk to a Redis or Valkey: its users, its own pods, Prometheus, and what scales workers by the length of a list.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from '../../kit/api-objects.ts'
import type { Backing } from '../../../../model/data/backing.ts'
import { selectorOf } from '../../../../model/names/labels.ts'
import { allow, clientPeers } from '../peers.ts'
import { addObject } from '../../kit/chart.ts'
import { inNamespace, tcp } from '../../kit/peers.ts'
import { ports, type CacheSlice } from './names.ts'

export function emitCacheNetworkPolicy(chart: Chart, { facts, cache, monitored }: CacheSlice, backing: Backing): void {
  if (!facts.networkPolicies) return
  const own = { podSelector: { matchLabels: selectorOf(cache.name, facts) } }
  const ownPorts = { single: [], sentinel: [cache.port, ports.sentinel], cluster: [cache.port, ports.bus] }[cache.mode]
  const scraped = cache.mode === 'sentinel' ? [ports.metrics, ports.status] : [ports.metrics]
  addObject(
    chart,
    'network-policy',
    KubeNetworkPolicy.manifest({
      metadata: { name: cache.name },
      spec: {
        podSelector: own.podSelector,
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          ...allow(clientPeers(facts, backing), [cache.port]),
          ...(ownPorts.length > 0 ? allow([own], ownPorts) : []),
          ...(monitored ? allow([inNamespace(facts.monitoringNamespace)], scraped) : []),
        ],
        egress: ownPorts.length > 0 ? [{ to: [own], ports: ownPorts.map(tcp) }] : [],
      },
    }),
  )
}
