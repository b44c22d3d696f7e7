// Who may talk to a service, and whom it may talk to. The namespace denies all else and allows names to be looked up.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from '../../kit/api-objects.ts'
import type { NetworkPolicyEgressRule } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { objectNames } from '../../../../model/names/services.ts'
import { selectorOf } from '../../../../model/names/labels.ts'
import { isProbed } from '../../../../model/delivery/release.ts'
import { addObject } from '../../kit/chart.ts'
import { egressRules, smokeRules } from './network-egress.ts'
import { ingressRules } from './network-ingress.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'

const annotations = syncWave(serviceWaves.configuration)

/** Adds the NetworkPolicy of the service, and those of its migration with its seed and of its smoke tests. */
export function addNetworkPolicy(chart: Chart, slice: ServiceSlice): void {
  const { facts, service } = slice
  if (!facts.networkPolicies) return
  addObject(
    chart,
    'network-policy',
    KubeNetworkPolicy.manifest({
      metadata: { name: objectNames.networkPolicy(service.name), annotations },
      spec: {
        podSelector: { matchLabels: selectorOf(service.name, facts) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: ingressRules(slice),
        egress: egressRules(slice),
      },
    }),
  )
  if (service.migration !== null || service.seed !== '')
    addTaskPolicy(chart, slice, 'migration', objectNames.migrationJob(service.name), egressRules(slice))
  if (isProbed(service))
    addTaskPolicy(chart, slice, 'smoke-test', objectNames.smokeTest(service.name), smokeRules(slice))
}

/** Of a task of the service, which calls out and is called by nobody. */
function addTaskPolicy(
  chart: Chart,
  { facts }: ServiceSlice,
  task: string,
  owner: string,
  egress: NetworkPolicyEgressRule[],
): void {
  addObject(
    chart,
    `network-policy.${task}`,
    KubeNetworkPolicy.manifest({
      metadata: { name: owner, annotations },
      spec: {
        podSelector: { matchLabels: selectorOf(owner, facts) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [],
        egress,
      },
    }),
  )
}
