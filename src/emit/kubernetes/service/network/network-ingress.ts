// The incoming side of a service's NetworkPolicy.
import { tcp, inNamespace, portOfRule } from '../../kit/peers.ts'
import type { NetworkPolicyIngressRule, NetworkPolicyPeer, NetworkPolicyPort } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { EnvironmentFacts } from '../../../../model/environment.ts'
import { gatewayRanges } from '../../../../model/network/gateways.ts'
import { tunnelPorts } from '../../../../model/network/mesh.ts'
import { listens } from '../../../../model/service.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { selectorOf } from '../../../../model/names/labels.ts'
import { isProbed } from '../../../../model/delivery/release.ts'
import type { Port } from '../../../../model/service.ts'
import { isServer, scrapedMetrics } from '../../../../model/workload.ts'
import type { ServiceSlice } from '../../slices.ts'

/** Callers, its own smoke tests and, where the service is public, the gateway on its port; callers on its further ones; Prometheus on the port of its metrics. */
export function ingressRules(slice: ServiceSlice): NetworkPolicyIngressRule[] {
  const { facts, service } = slice
  const rules: NetworkPolicyIngressRule[] = []
  const callers = callersOf(slice)
  if (listens(service) && callers.length > 0) rules.push({ from: callers, ports: memberPorts([service.port], facts) })
  if (service.ports.length > 0 && service.usedBy.length > 0)
    rules.push({ from: podsOf(service.usedBy, facts), ports: portsOfMember(service.ports, facts) })
  const metrics = scrapedMetrics(service)
  if (metrics !== null && isServer(service)) {
    rules.push({ from: [inNamespace(facts.monitoringNamespace)], ports: memberPorts([metrics.port], facts) })
  }
  return rules
}

/** Ports of a member of the mesh: with them the one through which other members come to all of them. */
export function memberPorts(ports: number[], facts: Pick<EnvironmentFacts, 'mesh'>): NetworkPolicyPort[] {
  return portsOfMember(
    ports.map((port) => ({ port, transport: 'tcp' })),
    facts,
  )
}

/** No mesh carries UDP, which reaches its own port. */
export function portsOfMember(
  ports: readonly Pick<Port, 'port' | 'transport'>[],
  { mesh }: Pick<EnvironmentFacts, 'mesh'>,
): NetworkPolicyPort[] {
  const tunnel = ports.some(({ transport }) => transport === 'tcp') ? tunnelPorts[mesh.kind] : 0
  return [...ports.map(portOfRule), ...(tunnel === 0 ? [] : [tcp(tunnel)])]
}

/** The pods of the gateway, or the addresses of one that is no pod. */
function gatewayPeers(facts: EnvironmentFacts): NetworkPolicyPeer[] {
  const ranges = gatewayRanges(facts)
  return ranges.length === 0 ? [inNamespace(facts.gateway.namespace)] : ranges.map((cidr) => ({ ipBlock: { cidr } }))
}

function callersOf({ facts, service }: ServiceSlice): NetworkPolicyPeer[] {
  const gateway = service.routes.length > 0 ? gatewayPeers(facts) : []
  const tests = isProbed(service) ? [objectNames.smokeTest(service.name)] : []
  return [...gateway, ...podsOf([...service.usedBy, ...tests], facts)]
}

function podsOf(callers: string[], facts: EnvironmentFacts): NetworkPolicyPeer[] {
  return callers.map((caller) => ({ podSelector: { matchLabels: selectorOf(caller, facts) } }))
}
