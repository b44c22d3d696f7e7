// What holds for every pod of the namespace: no traffic but what a policy allows, and looking up names.
import type { Chart } from 'cdk8s'
import type { NetworkPolicyPeer } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { cloudOf } from '../../../model/clouds/index.ts'
import type { EnvironmentFacts } from '../../../model/environment.ts'
import { IntOrString, KubeNetworkPolicy } from '../kit/api-objects.ts'
import { addObject } from '../kit/chart.ts'
import { inNamespace } from '../kit/peers.ts'
import { platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

const annotations = syncWave(platformWaves.namespace)
const dnsPort = IntOrString.fromNumber(53)

/** Adds the policies `default-deny` and `allow-dns`; the policies of services add to them. */
export function emitDefaultNetworkPolicies(chart: Chart, { facts }: PlatformSlice): void {
  if (!facts.networkPolicies) return
  const { namespace } = facts
  addObject(
    chart,
    'network-policy.default-deny',
    KubeNetworkPolicy.manifest({
      metadata: { name: 'default-deny', namespace, annotations },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    }),
  )
  addObject(
    chart,
    'network-policy.allow-dns',
    KubeNetworkPolicy.manifest({
      metadata: { name: 'allow-dns', namespace, annotations },
      spec: { podSelector: {}, policyTypes: ['Egress'], egress: [{ to: resolvers(facts), ports: dnsPorts() }] },
    }),
  )
}

/**
 * The pods of the cluster's DNS, and the cache that many clouds run on each node before it: some networks see its pods, others
 * its address, which belongs to no pod. @see https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/
 */
function resolvers(facts: EnvironmentFacts): NetworkPolicyPeer[] {
  return [
    dnsPods('kube-dns'),
    dnsPods('node-local-dns'),
    address('169.254.20.10'),
    ...cloudOf(facts).resolvers.map(address),
  ]
}

/** CoreDNS keeps the label of its forerunner in every distribution. */
function dnsPods(app: string): NetworkPolicyPeer {
  return { ...inNamespace('kube-system'), podSelector: { matchLabels: { 'k8s-app': app } } }
}

function address(ip: string): NetworkPolicyPeer {
  return { ipBlock: { cidr: `${ip}/32` } }
}

/** TCP too: answers that do not fit a datagram come over it. */
function dnsPorts() {
  return ['UDP', 'TCP'].map((protocol) => ({ protocol, port: dnsPort }))
}
