// Whom an import may talk to: the two databases.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from '../../kit/api-objects.ts'
import type { NetworkPolicyEgressRule } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { databaseNames } from '../../../../model/names/backing.ts'
import { labelsOf, selectorOf } from '../../../../model/names/labels.ts'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice, type DatabaseSlice } from '../database-slice.ts'
import { anywhere, pods, tcp } from '../../kit/peers.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'

/** Adds the policy; none where nothing is imported. */
export function addImportNetworkPolicy(chart: Chart, slice: BackingSlice): void {
  const own = databaseSlice(slice)
  const { facts, database } = own
  if (!facts.networkPolicies || database.importFrom === null) return
  const name = databaseNames.importJob(database.name)
  addObject(
    chart,
    'network-policy.import',
    KubeNetworkPolicy.manifest({
      metadata: { name, labels: labelsOf(facts, name, 'import'), annotations: syncWave(serviceWaves.configuration) },
      spec: {
        podSelector: { matchLabels: selectorOf(name, facts) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [],
        egress: egress(own),
      },
    }),
  )
}

/** A file is on a volume; a server may stand anywhere. */
function egress({ facts, database }: DatabaseSlice): NetworkPolicyEgressRule[] {
  const outside = [
    ...(database.provider === 'cluster' ? [] : [database.port]),
    ...(database.importFrom === null || database.importFrom.engine === 'sqlite' ? [] : [database.importFrom.port]),
  ]
  return [
    ...(database.provider === 'cluster'
      ? [{ to: [pods(selectorOf(database.name, facts))], ports: [tcp(database.port)] }]
      : []),
    ...(outside.length === 0 ? [] : [{ to: anywhere(), ports: [...new Set(outside)].sort((a, b) => a - b).map(tcp) }]),
  ]
}
