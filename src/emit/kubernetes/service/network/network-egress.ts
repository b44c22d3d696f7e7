// The outgoing side of a service's NetworkPolicy: what the service uses, and nothing else.
import type { NetworkPolicyEgressRule, NetworkPolicyPeer } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { External } from '../../../../model/data/backing.ts'
import type { EnvironmentFacts } from '../../../../model/environment.ts'
import { brokerPods, selectorOf } from '../../../../model/names/labels.ts'
import { namedThirdParties, namespaceOfHost } from '../../../../model/network/network.ts'
import type { Service, TelemetryPeer, Use } from '../../../../model/service.ts'
import { memberPorts, portsOfMember } from './network-ingress.ts'
import { anywhere, inNamespace, internet, portOfRule, tcp } from '../../kit/peers.ts'
import type { ServiceSlice } from '../../slices.ts'

/** One rule per distinct peer; its ports are those of all uses that reach it. No port known: any. */
export function egressRules({ facts, service, externals }: ServiceSlice): NetworkPolicyEgressRule[] {
  const rules = new Map<string, { peers: NetworkPolicyPeer[]; ports: Map<string, RulePort>; isMember: boolean }>()
  for (const { peers, isMember, ...port } of peersOf(facts, service, externals)) {
    const key = JSON.stringify(peers)
    const rule = rules.get(key) ?? { peers, ports: new Map(), isMember }
    rules.set(key, { ...rule, ports: rule.ports.set(`${port.port}/${port.transport}`, port) })
  }
  return [...rules.values()].map(({ peers, ports, isMember }) => ({
    to: peers,
    ports: portsOf([...ports.values()], isMember, facts),
  }))
}

type RulePort = Pick<Use, 'port' | 'transport'>
type Reached = RulePort & { peers: NetworkPolicyPeer[]; isMember: boolean }

/** What it uses, but for what another policy knows by name; then where it sends what it says of itself. */
function peersOf(facts: EnvironmentFacts, { uses, telemetry }: Service, externals: External[]): Reached[] {
  const named = new Set(namedThirdParties(facts, { uses, telemetry }, externals).map(({ name }) => name))
  const reached = uses.filter(
    ({ engine, kind, named: asked }) => engine !== 'sqlite' && !(kind === 'external' && named.has(asked)),
  ) // the first is a file
  return [
    ...reached.map((use) => neighbourOf(use, externals) ?? memberOf(use, facts)),
    ...telemetry.map((peer): Reached => ({
      peers: telemetryPeers(peer, facts),
      port: peer.port,
      transport: 'tcp',
      isMember: false,
    })),
  ]
}

function memberOf(use: Use, facts: EnvironmentFacts): Reached {
  const { port, transport, kind } = use
  return { peers: peersAt(use, facts), port, transport, isMember: kind === 'service' }
}

/**
 * A third party that is a Service of another namespace: no network finds its pods by an address outside. Policies judge the
 * port of the pod, which the URL, with the port of the Service, does not say; so any.
 */
function neighbourOf({ kind, named }: Use, externals: External[]): Reached | undefined {
  const host = kind === 'external' ? (externals.find(({ name }) => name === named)?.host ?? '') : ''
  const namespace = namespaceOfHost(host)
  return namespace === '' ? undefined : { peers: [inNamespace(namespace)], port: 0, transport: 'tcp', isMember: false }
}

function telemetryPeers({ namespace, pod }: TelemetryPeer, facts: EnvironmentFacts): NetworkPolicyPeer[] {
  if (pod === '') return outside(facts)
  return [{ ...inNamespace(namespace), podSelector: { matchLabels: { 'app.kubernetes.io/name': pod } } }]
}

/** Smoke tests call the service itself and, where they ask its public address, the gateway by whatever way that takes. */
export function smokeRules({ facts, service }: ServiceSlice): NetworkPolicyEgressRule[] {
  const itself = {
    to: [{ podSelector: { matchLabels: selectorOf(service.name, facts) } }],
    ports: memberPorts([service.port], facts),
  }
  if (service.smoke.urls.length === 0) return [itself]
  // The address is that of a load balancer; some networks lead to the gateway's pods without leaving the cluster.
  return [itself, { to: anywhere(), ports: [tcp(443)] }, { to: [inNamespace(facts.gateway.namespace)] }]
}

function portsOf(ports: RulePort[], isMember: boolean, facts: EnvironmentFacts): NetworkPolicyEgressRule['ports'] {
  if (ports.some(({ port }) => port === 0)) return undefined
  const sorted = ports.toSorted((one, other) => one.port - other.port || (one.transport < other.transport ? -1 : 1))
  return isMember ? portsOfMember(sorted, facts) : sorted.map(portOfRule)
}

/** Where something that is used stands, as a policy can say it. */
export function peersAt(
  use: Pick<Use, 'name' | 'location'> & Partial<Pick<Use, 'engine'>>,
  facts: EnvironmentFacts,
): NetworkPolicyPeer[] {
  if (use.location === 'cluster') return [{ podSelector: { matchLabels: podsOf(use, facts) } }]
  if (facts.privateNetwork === '') return anywhere()
  if (use.location === 'private') return [{ ipBlock: { cidr: facts.privateNetwork } }]
  return outside(facts)
}

function outside({ privateNetwork }: EnvironmentFacts): NetworkPolicyPeer[] {
  return privateNetwork === '' ? anywhere() : internet([privateNetwork])
}

/** Our own labels, but those of its operator where a broker has one. */
function podsOf(
  { name, engine = '' }: Pick<Use, 'name'> & Partial<Pick<Use, 'engine'>>,
  facts: EnvironmentFacts,
): Record<string, string> {
  return engine === 'rabbitmq' || engine === 'kafka' ? brokerPods(engine, name) : selectorOf(name, facts)
}
