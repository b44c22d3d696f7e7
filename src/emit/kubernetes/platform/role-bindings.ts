// What the members of teams may do in the namespace of the environment.
import type { Chart } from 'cdk8s'
import { KubeRoleBinding } from '../kit/api-objects.ts'
import { groupOf } from '../../../model/names/secrets.ts'
import type { Access } from '../../../model/security/security.ts'
import { addObject } from '../kit/chart.ts'
import { platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/** Roles that every cluster has. @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles */
const clusterRoles: Record<Access['role'], string> = { view: 'view', deploy: 'edit', admin: 'admin' }

/** Adds a RoleBinding per team that has rights. Its group is what the cluster's sign-in calls the team: `owner:team`. */
export function emitRoleBindings(chart: Chart, { facts, access }: PlatformSlice): void {
  for (const { team, role } of access) {
    addObject(
      chart,
      `role-binding.${team}`,
      KubeRoleBinding.manifest({
        metadata: {
          name: `${team.replace('/', '-').toLowerCase()}-${role}`,
          namespace: facts.namespace,
          annotations: syncWave(platformWaves.issuers),
        },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: clusterRoles[role] },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: groupOf(team) }],
      }),
    )
  }
}
