// The outgoing side of a service's NetworkPolicy: what the service uses, and nothing else.
import type { NetworkPolicyEgressRule, NetworkPolicyPeer } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { External } from '../../../../model/data/backing.ts'
import type { EnvironmentFacts } from '../../../../model/environment.ts'
import { brokerPods, selectorOf } from '../../../../model/names.ts'
import { namedThirdParties } from '../../../../model/network/network.ts'
import type { Service, TelemetryPeer, Use } from '../../../../model/service.ts'
import { inNamespace, memberPorts, tcp } from './network-ingress.ts'
import type { ServiceSlice } from '../../slices.ts'

/** Where clouds hand out the credentials of a machine; no application has business there. */
const metadataService = '169.254.169.254/32'

/** One rule per distinct peer; its ports are those of all uses that reach it. No port known: any. */
export function egressRules({ facts, service, externals }: ServiceSlice): NetworkPolicyEgressRule[] {
  const rules = new Map<string, { peer: NetworkPolicyPeer; ports: Set<number>; isMember: boolean }>()
  for (const { peer, port, isMember } of peersOf(facts, service, externals)) {
    const key = JSON.stringify(peer)
    const rule = rules.get(key) ?? { peer, ports: new Set(), isMember }
    rules.set(key, { ...rule, ports: rule.ports.add(port) })
  }
  return [...rules.values()].map(({ peer, ports, isMember }) => ({
    to: [peer],
    ports: portsOf(ports, isMember, facts),
  }))
}

/** What it uses, but for what another policy knows by name; then where it sends what it says of itself. */
function peersOf(
  facts: EnvironmentFacts,
  { uses, telemetry }: Service,
  externals: External[],
): { peer: NetworkPolicyPeer; port: number; isMember: boolean }[] {
  const named = new Set(namedThirdParties(facts, uses, externals).map(({ name }) => name))
  const reached = uses.filter(
    ({ engine, kind, named: asked }) => engine !== 'sqlite' && !(kind === 'external' && named.has(asked)),
  ) // the first is a file
  return [
    ...reached.map((use) => ({ peer: peerOf(use, facts), port: use.port, isMember: use.kind === 'service' })),
    ...telemetry.map((peer) => ({ peer: telemetryPeer(peer, facts), port: peer.port, isMember: false })),
  ]
}

function telemetryPeer({ namespace, pod }: TelemetryPeer, facts: EnvironmentFacts): NetworkPolicyPeer {
  if (pod === '') return outside(facts)
  return { ...inNamespace(namespace), podSelector: { matchLabels: { 'app.kubernetes.io/name': pod } } }
}

/** Smoke tests call the service itself and, where they ask its public address, the gateway by whatever way that takes. */
export function smokeRules({ facts, service }: ServiceSlice): NetworkPolicyEgressRule[] {
  const itself = {
    to: [{ podSelector: { matchLabels: selectorOf(service.name, facts) } }],
    ports: memberPorts([service.port], facts),
  }
  if (service.smoke.urls.length === 0) return [itself]
  // The address is that of a load balancer; some networks lead to the gateway's pods without leaving the cluster.
  return [itself, { to: [anywhere()], ports: [tcp(443)] }, { to: [inNamespace(facts.gateway.namespace)] }]
}

function portsOf(ports: Set<number>, isMember: boolean, facts: EnvironmentFacts): NetworkPolicyEgressRule['ports'] {
  if (ports.has(0)) return undefined
  const sorted = [...ports].sort((a, b) => a - b)
  return isMember ? memberPorts(sorted, facts) : sorted.map(tcp)
}

/** Where something that is used stands, as a policy can say it. */
export function peerOf(
  use: Pick<Use, 'name' | 'location'> & Partial<Pick<Use, 'engine'>>,
  facts: EnvironmentFacts,
): NetworkPolicyPeer {
  if (use.location === 'cluster') return { podSelector: { matchLabels: podsOf(use, facts) } }
  if (facts.privateNetwork === '') return anywhere()
  if (use.location === 'private') return { ipBlock: { cidr: facts.privateNetwork } }
  return outside(facts)
}

function outside({ privateNetwork }: EnvironmentFacts): NetworkPolicyPeer {
  return privateNetwork === '' ? anywhere() : internet([metadataService, privateNetwork])
}

/** Our own labels, but those of its operator where a broker has one. */
function podsOf(
  { name, engine = '' }: Pick<Use, 'name'> & Partial<Pick<Use, 'engine'>>,
  facts: EnvironmentFacts,
): Record<string, string> {
  return engine === 'rabbitmq' || engine === 'kafka' ? brokerPods(engine, name) : selectorOf(name, facts)
}

/** Any address but that where clouds hand out the credentials of a machine. */
export function anywhere(): NetworkPolicyPeer {
  return internet([metadataService])
}

function internet(except: string[]): NetworkPolicyPeer {
  return { ipBlock: { cidr: '0.0.0.0/0', except } }
}
