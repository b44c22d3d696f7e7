// Whom the jobs of backups may talk to: the database, the bucket and the Pushgateway. Nobody talks to them.
import type { Chart } from 'cdk8s'
import { KubeNetworkPolicy } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { NetworkPolicyEgressRule } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { Dump } from '../../../model/backups.ts'
import { backupNames, monitoringPort, selectorOf } from '../../../model/names.ts'
import { addObject } from '../chart.ts'
import { peerOf } from '../network-egress.ts'
import { inNamespace, tcp } from '../network-ingress.ts'
import { serviceWaves, syncWave } from '../sync.ts'
import type { BackupSlice } from './slice.ts'

/** Buckets are reached by HTTPS. */
const httpsPort = 443

/** Adds a policy per job. A restore test needs no database. */
export function emitBackupPolicies(chart: Chart, slice: BackupSlice): void {
  if (!slice.facts.networkPolicies) return
  for (const dump of slice.dumps) {
    addPolicy(chart, slice, backupNames.job(dump.database), [databaseRule(dump, slice), ...common(slice)])
    if (dump.backup.verify !== '') addPolicy(chart, slice, backupNames.restoreTest(dump.database), common(slice))
  }
}

function addPolicy(chart: Chart, { facts }: BackupSlice, name: string, egress: NetworkPolicyEgressRule[]): void {
  addObject(chart, `network-policy.${name}`, KubeNetworkPolicy.manifest({
    metadata: { name, annotations: syncWave(serviceWaves.configuration) },
    spec: { podSelector: { matchLabels: selectorOf(name, facts) }, policyTypes: ['Ingress', 'Egress'], ingress: [], egress },
  }))
}

function databaseRule({ database, location, port }: Dump, { facts }: BackupSlice): NetworkPolicyEgressRule {
  return { to: [peerOf({ name: database, location }, facts)], ports: port === 0 ? undefined : [tcp(port)] }
}

function common({ facts, pushAddress }: BackupSlice): NetworkPolicyEgressRule[] {
  const bucket = { to: [peerOf({ name: '', location: 'outside' }, facts)], ports: [tcp(httpsPort)] }
  const monitoring = { to: [inNamespace(facts.monitoringNamespace)], ports: [tcp(monitoringPort('pushgateway'))] }
  return [bucket, ...(pushAddress === '' ? [] : [monitoring])]
}
