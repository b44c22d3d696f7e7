// Whom the jobs of backups may talk to: the database, the bucket and the Pushgateway. Nobody talks to them. And who may talk to
// a scratch copy.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from '../../kit/api-objects.ts'
import type { NetworkPolicyEgressRule } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { activeVault } from '../../../../model/data/vault-snapshots.ts'
import type { Dump } from '../../../../model/data/backups.ts'
import { backupNames } from '../../../../model/names/backing.ts'
import { monitoringPort } from '../../../../model/names/monitoring.ts'
import { selectorOf } from '../../../../model/names/labels.ts'
import { addObject } from '../../kit/chart.ts'
import { operatorNamespace, ports, serverPods } from '../postgres/conventions.ts'
import { peersAt } from '../../service/network/network-egress.ts'
import { anywhere, inNamespace, tcp } from '../../kit/peers.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackupSlice } from './slice.ts'

/** Buckets are reached by HTTPS. */
const httpsPort = 443

/** Where some clouds serve the API of Kubernetes, which others do by HTTPS; a policy cannot know its address. */
const apiPort = 6443

/** Adds a policy per job. A restore test needs no database. */
export function addBackupPolicies(chart: Chart, slice: BackupSlice): void {
  if (!slice.facts.networkPolicies) return
  for (const dump of slice.dumps) {
    addPolicy(chart, slice, backupNames.job(dump.database), [databaseRule(dump, slice), ...common(slice)])
    if (dump.backup.verify !== '') addPolicy(chart, slice, backupNames.restoreTest(dump.database), common(slice))
  }
}

/** A test talks to Kubernetes, the database and its copy; the copy to Kubernetes and the bucket, its operator and the test to it. */
export function addScratchPolicies(chart: Chart, slice: BackupSlice): void {
  if (!slice.facts.networkPolicies) return
  const outside = { to: anywhere(), ports: [tcp(httpsPort), tcp(apiPort)] }
  for (const { database } of slice.scratchTests) {
    const name = backupNames.restoreTest(database.name)
    const servers = [database.name, name].map((server) => ({ podSelector: { matchLabels: serverPods(server) } }))
    addPolicy(chart, slice, name, [{ to: servers, ports: [tcp(database.port)] }, outside, ...monitoringRule(slice)])
    addObject(
      chart,
      `network-policy.${name}-server`,
      KubeNetworkPolicy.manifest({
        metadata: { name: `${name}-server`, annotations: syncWave(serviceWaves.configuration) },
        spec: {
          podSelector: { matchLabels: serverPods(name) },
          policyTypes: ['Ingress', 'Egress'],
          ingress: [
            { from: [{ podSelector: { matchLabels: selectorOf(name, slice.facts) } }], ports: [tcp(database.port)] },
            { from: [inNamespace(operatorNamespace)], ports: [tcp(ports.status)] },
          ],
          egress: [outside],
        },
      }),
    )
  }
}

function addPolicy(chart: Chart, { facts }: BackupSlice, name: string, egress: NetworkPolicyEgressRule[]): void {
  addObject(
    chart,
    `network-policy.${name}`,
    KubeNetworkPolicy.manifest({
      metadata: { name, annotations: syncWave(serviceWaves.configuration) },
      spec: {
        podSelector: { matchLabels: selectorOf(name, facts) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [],
        egress,
      },
    }),
  )
}

function databaseRule({ database, engine, location, port }: Dump, { facts }: BackupSlice): NetworkPolicyEgressRule {
  if (engine === 'vault') return { to: [inNamespace(activeVault.namespace)], ports: [tcp(port)] }
  return { to: peersAt({ name: database, location }, facts), ports: port === 0 ? undefined : [tcp(port)] }
}

function common(slice: BackupSlice): NetworkPolicyEgressRule[] {
  return [
    { to: peersAt({ name: '', location: 'outside' }, slice.facts), ports: [tcp(httpsPort)] },
    ...monitoringRule(slice),
  ]
}

function monitoringRule({ facts, pushAddress }: BackupSlice): NetworkPolicyEgressRule[] {
  return pushAddress === ''
    ? []
    : [{ to: [inNamespace(facts.monitoringNamespace)], ports: [tcp(monitoringPort('pushgateway'))] }]
}
