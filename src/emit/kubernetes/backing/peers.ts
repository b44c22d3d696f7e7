// Who may connect to what runs in the cluster for services.
import type { NetworkPolicyIngressRule, NetworkPolicyPeer } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { Backing } from '../../../model/data/backing.ts'
import type { EnvironmentFacts } from '../../../model/environment.ts'
import { scalerNamespace } from '../../../model/names/environment.ts'
import { selectorOf } from '../../../model/names/labels.ts'
import { inNamespace, tcp } from '../kit/peers.ts'

/** The pods of its users, and KEDA's where it looks at the queues to scale workers. */
export function clientPeers(facts: EnvironmentFacts, backing: Backing): NetworkPolicyPeer[] {
  const scaler = backing.kind !== 'database' && backing.scales ? [inNamespace(scalerNamespace)] : []
  return [...backing.clients.map((client) => ({ podSelector: { matchLabels: selectorOf(client, facts) } })), ...scaler]
}

/** One rule; none where nobody is allowed, because a rule without peers allows everybody. */
export function allow(from: NetworkPolicyPeer[], ports: number[]): NetworkPolicyIngressRule[] {
  return from.length === 0 ? [] : [{ from, ports: ports.map(tcp) }]
}
