// The incoming side of a service's NetworkPolicy.
import { tcp, inNamespace } from '../../kit/peers.ts'
import type { NetworkPolicyIngressRule, NetworkPolicyPeer, NetworkPolicyPort } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { EnvironmentFacts } from '../../../../model/environment.ts'
import { gatewayRanges } from '../../../../model/network/gateways.ts'
import { tunnelPorts } from '../../../../model/network/mesh.ts'
import { listens } from '../../../../model/service.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { selectorOf } from '../../../../model/names/labels.ts'
import { isProbed } from '../../../../model/delivery/release.ts'
import { isServer, scrapedMetrics } from '../../../../model/workload.ts'
import type { ServiceSlice } from '../../slices.ts'

/** Callers, its own smoke tests and, where the service is public, the gateway on its port; Prometheus on the port of its metrics. */
export function ingressRules(slice: ServiceSlice): NetworkPolicyIngressRule[] {
  const { facts, service } = slice
  const rules: NetworkPolicyIngressRule[] = []
  const callers = callersOf(slice)
  if (listens(service) && callers.length > 0) rules.push({ from: callers, ports: memberPorts([service.port], facts) })
  const metrics = scrapedMetrics(service)
  if (metrics !== null && isServer(service)) {
    rules.push({ from: [inNamespace(facts.monitoringNamespace)], ports: memberPorts([metrics.port], facts) })
  }
  return rules
}

/** Ports of a member of the mesh: with them the one through which other members come to all of them. */
export function memberPorts(ports: number[], { mesh }: Pick<EnvironmentFacts, 'mesh'>): NetworkPolicyPort[] {
  const tunnel = tunnelPorts[mesh.kind]
  return [...ports, ...(tunnel === 0 ? [] : [tunnel])].map(tcp)
}

/** The pods of the gateway, or the addresses of one that is no pod. */
function gatewayPeers(facts: EnvironmentFacts): NetworkPolicyPeer[] {
  const ranges = gatewayRanges(facts)
  return ranges.length === 0 ? [inNamespace(facts.gateway.namespace)] : ranges.map((cidr) => ({ ipBlock: { cidr } }))
}

function callersOf({ facts, service }: ServiceSlice): NetworkPolicyPeer[] {
  const gateway = service.routes.length > 0 ? gatewayPeers(facts) : []
  const tests = isProbed(service) ? [objectNames.smokeTest(service.name)] : []
  return [
    ...gateway,
    ...[...service.usedBy, ...tests].map((caller) => ({ podSelector: { matchLabels: selectorOf(caller, facts) } })),
  ]
}
