// The NetworkPolicy of a job of an add-on: it is called by nobody, and calls what it is there for.
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule'
import type { AddonObject } from '../model/addon.ts'

/** Calls that are let out, and those to what knows addresses. */
export function onlyTo(name: string, calls: INetworkPolicyEgressRule[]): INetworkPolicy & AddonObject {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name },
    spec: {
      podSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [],
      egress: [...calls, { ports: (['UDP', 'TCP'] as const).map((protocol) => ({ protocol, port: 53 })) }],
    },
  }
}

/** Pods of the same namespace with this label, at a port. */
export function podsAt(matchLabels: Record<string, string>, port: number): INetworkPolicyEgressRule {
  return { to: [{ podSelector: { matchLabels } }], ports: [{ protocol: 'TCP', port }] }
}
