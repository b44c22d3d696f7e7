// The third parties that a service may call, by name, where the network of the cluster knows names.
import type { Chart } from 'cdk8s'
import { objectNames } from '../../../../model/names/services.ts'
import { selectorOf } from '../../../../model/names/labels.ts'
import { namedThirdParties } from '../../../../model/network/network.ts'
import { addObject } from '../../kit/chart.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'

/** What we write of Cilium's policies. @see https://docs.cilium.io/en/stable/security/policy/language/#dns-based */
type Labels = {
  matchLabels: Record<string, string>
  matchExpressions?: { key: string; operator: 'In'; values: string[] }[]
}
type Ports = { ports: { port: string; protocol: 'TCP' | 'ANY' }[]; rules?: { dns: { matchPattern: string }[] } }[]
type Egress = { toFQDNs?: { matchName: string }[]; toEndpoints?: Labels[]; toPorts: Ports }
type CiliumNetworkPolicy = {
  apiVersion: 'cilium.io/v2'
  kind: 'CiliumNetworkPolicy'
  metadata: { name: string; annotations: Record<string, string> }
  spec: { endpointSelector: Labels; egress: Egress[] }
}

/** Adds the policy, for the service and its migration; policies add up, and the NetworkPolicy says nothing of these and opens none of their ports to everybody. */
export function emitCiliumNetworkPolicy(chart: Chart, { facts, service, externals }: ServiceSlice): void {
  const named = facts.networkPolicies ? namedThirdParties(facts, service, externals) : []
  if (named.length === 0) return
  const { 'app.kubernetes.io/name': own = '', ...shared } = selectorOf(service.name, facts)
  const values = [own, objectNames.migrationJob(service.name)]
  addObject<CiliumNetworkPolicy>(chart, 'cilium-network-policy', {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: objectNames.networkPolicy(service.name), annotations: syncWave(serviceWaves.configuration) },
    spec: {
      endpointSelector: {
        matchLabels: shared,
        matchExpressions: [{ key: 'app.kubernetes.io/name', operator: 'In', values }],
      },
      egress: [
        answers,
        ...named.map(({ host, port }): Egress => ({
          toFQDNs: [{ matchName: host }],
          toPorts: [{ ports: [{ port: String(port), protocol: 'TCP' }] }],
        })),
      ],
    },
  })
}

/** Cilium reads the answers of the cluster's DNS on their way, and so learns the addresses of a name. */
const answers: Egress = {
  toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s-app': 'kube-dns' } }],
  toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
}
