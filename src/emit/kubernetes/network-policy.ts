// Who may talk to a service, and whom it may talk to. The namespace denies all else and allows names to be looked up.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { objectNames, selectorOf } from '../../model/names.ts'
import { addObject } from './chart.ts'
import { egressRules } from './network-egress.ts'
import { ingressRules } from './network-ingress.ts'
import { serviceWaves, syncWave } from './sync.ts'
import type { ServiceSlice } from './units.ts'

const annotations = syncWave(serviceWaves.configuration)

/** Adds the NetworkPolicy of the service, and one for its migration and seed, which call out and are called by nobody. */
export function emitNetworkPolicy(chart: Chart, slice: ServiceSlice): void {
  const { facts, service } = slice
  if (!facts.networkPolicies) return
  addObject(chart, 'network-policy', KubeNetworkPolicy.manifest({
    metadata: { name: objectNames.networkPolicy(service.name), annotations },
    spec: {
      podSelector: { matchLabels: selectorOf(service.name, facts) },
      policyTypes: ['Ingress', 'Egress'],
      ingress: ingressRules(slice),
      egress: egressRules(slice),
    },
  }))
  if (service.migration !== null || service.seed !== '') addMigrationPolicy(chart, slice, objectNames.migrationJob(service.name))
}

function addMigrationPolicy(chart: Chart, slice: ServiceSlice, owner: string): void {
  addObject(chart, 'network-policy.migration', KubeNetworkPolicy.manifest({
    metadata: { name: owner, annotations },
    spec: {
      podSelector: { matchLabels: selectorOf(owner, slice.facts) },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [],
      egress: egressRules(slice),
    },
  }))
}
