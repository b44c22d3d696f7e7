// What holds for every pod of the namespace: no traffic but what a policy allows, and looking up names.
import type { Chart } from 'cdk8s'
import { IntOrString, KubeNetworkPolicy } from '../api-objects.ts'
import { addObject } from '../chart.ts'
import { inNamespace } from '../network-ingress.ts'
import { platformWaves, syncWave } from '../sync.ts'
import type { PlatformSlice } from '../units.ts'

const annotations = syncWave(platformWaves.namespace)
const dnsPort = IntOrString.fromNumber(53)

/** Adds the policies `default-deny` and `allow-dns`; the policies of services add to them. */
export function emitDefaultNetworkPolicies(chart: Chart, { facts }: PlatformSlice): void {
  if (!facts.networkPolicies) return
  const { namespace } = facts
  addObject(chart, 'network-policy.default-deny', KubeNetworkPolicy.manifest({
    metadata: { name: 'default-deny', namespace, annotations },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'], ingress: [], egress: [] },
  }))
  addObject(chart, 'network-policy.allow-dns', KubeNetworkPolicy.manifest({
    metadata: { name: 'allow-dns', namespace, annotations },
    spec: { podSelector: {}, policyTypes: ['Egress'], egress: [{ to: [clusterDns()], ports: dnsPorts() }] },
  }))
}

/** CoreDNS keeps the label of its forerunner in every distribution. */
function clusterDns() {
  return { ...inNamespace('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }
}

/** TCP too: answers that do not fit a datagram come over it. */
function dnsPorts() {
  return ['UDP', 'TCP'].map((protocol) => ({ protocol, port: dnsPort }))
}
