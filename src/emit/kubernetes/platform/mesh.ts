// What the mesh asks of the whole namespace: identities for all that belongs to it, and ways through the network policies.
import type { IPeerAuthentication } from '@kubernetes-models/istio/security.istio.io/v1/PeerAuthentication'
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from '../kit/api-objects.ts'
import type { NetworkPolicySpec } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { EnvironmentFacts } from '../../../model/environment.ts'
import { ambientProbes, linkerdMetricsPort, linkerdPorts, meshNamespaces } from '../../../model/network/mesh.ts'
import { addObject } from '../kit/chart.ts'
import { inNamespace, tcp } from '../kit/peers.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/** Adds the policies of the mesh; Linkerd's demand for identities stands on the pods. */
export function emitMesh(chart: Chart, { facts, monitored }: PlatformSlice): void {
  const { mesh, namespace } = facts
  if (mesh.kind === 'none') return
  if (facts.networkPolicies) {
    const metadata = { name: 'allow-mesh', namespace, annotations: syncWave(platformWaves.namespace) }
    addObject(
      chart,
      'network-policy.allow-mesh',
      KubeNetworkPolicy.manifest({ metadata, spec: wayOf[mesh.kind](facts, monitored) }),
    )
  }
  if (mesh.kind === 'istio' && mesh.strict) addIdentities(chart, namespace)
}

/** Proxies of Linkerd ask their control plane and are scraped; those of Istio are on the nodes, and ask pods for their health. */
const wayOf: Record<'linkerd' | 'istio', (facts: EnvironmentFacts, monitored: boolean) => NetworkPolicySpec> = {
  linkerd: (facts, monitored) => ({
    podSelector: {},
    policyTypes: ['Egress', ...(monitored ? ['Ingress'] : [])],
    egress: [{ to: [inNamespace(meshNamespaces.linkerd)], ports: linkerdPorts.map(tcp) }],
    ...(monitored && {
      ingress: [{ from: [inNamespace(facts.monitoringNamespace)], ports: [tcp(linkerdMetricsPort)] }],
    }),
  }),
  istio: () => ({
    podSelector: {},
    policyTypes: ['Ingress'],
    ingress: [{ from: [{ ipBlock: { cidr: ambientProbes } }] }],
  }),
}

/** Members take nothing that is not encrypted and proved; pods outside of the mesh do not know of it. */
function addIdentities(chart: Chart, namespace: string): void {
  addObject<IPeerAuthentication>(chart, 'peer-authentication', {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'default', namespace, annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere } },
    spec: { mtls: { mode: 'STRICT' } },
  })
}
