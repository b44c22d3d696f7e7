// What the Jobs need that wait for the migrations of others: an account that may look at Jobs, and a way to the API.
import type { Chart } from 'cdk8s'
import { labelKeys } from '../../../model/names/labels.ts'
import { migrationWatch } from '../../../model/names/services.ts'
import { KubeNetworkPolicy, KubeRoleBinding, KubeServiceAccount } from '../kit/api-objects.ts'
import { addObject } from '../kit/chart.ts'
import { anywhere, tcp } from '../kit/peers.ts'
import { platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/** Some clouds serve the API of Kubernetes on 443, others on 6443; none of them at an address that a policy could know. */
const api = [tcp(443), tcp(6443)]

/**
 * Adds the account where some service waits. The shared objects give rights that exist and make no new ones; `view` is the
 * smallest that reads Jobs, and reads no Secrets.
 * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles
 */
export function addMigrationWatch(chart: Chart, { facts, waitsForMigrations }: PlatformSlice): void {
  if (!waitsForMigrations) return
  const { namespace } = facts
  const metadata = { name: migrationWatch, namespace, annotations: syncWave(platformWaves.namespace) }
  addObject(chart, 'service-account', KubeServiceAccount.manifest({ metadata, automountServiceAccountToken: false }))
  addObject(
    chart,
    'role-binding.migration-watch',
    KubeRoleBinding.manifest({
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
      subjects: [{ kind: 'ServiceAccount', name: migrationWatch, namespace }],
    }),
  )
  if (!facts.networkPolicies) return
  addObject(
    chart,
    'network-policy.migration-watch',
    KubeNetworkPolicy.manifest({
      metadata,
      spec: {
        podSelector: { matchLabels: { [labelKeys.name]: migrationWatch } },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [],
        egress: [{ to: anywhere(), ports: api }],
      },
    }),
  )
}
