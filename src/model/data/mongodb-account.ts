// Who the servers of MongoDB are to Kubernetes. Their operator gives every one this account, by this name, and its chart makes
// the account in a namespace only where that is the one namespace which the operator watches.
// @see https://github.com/mongodb/helm-charts/blob/main/charts/mongodb-kubernetes/templates/database-roles.yaml
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role'
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding'
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount'
import { clusterBackings, engineOf, type Backing } from './backing.ts'

type Metadata = { name: string; namespace: string; annotations?: Record<string, string> }
type Named<T> = T & { metadata: Metadata }

const name = 'mongodb-kubernetes-appdb'
const group = 'rbac.authorization.k8s.io'

/** True for the backing whose servers run under that account. */
export function needsMongodbAccount(backing: Backing): boolean {
  return engineOf(backing) === 'database/mongodb'
}

/** True when the services of one of these have MongoDB in the cluster. */
export function haveMongodb(environments: readonly Parameters<typeof clusterBackings>[0][]): boolean {
  return environments.some((environment) => clusterBackings(environment).some(needsMongodbAccount))
}

/** Its agents read the configuration, tell of their state in a note on their own pod, and restart it for another version. */
export function mongodbAccount(
  namespace: string,
  annotations?: Record<string, string>,
): [Named<IServiceAccount>, Named<IRole>, Named<IRoleBinding>] {
  const metadata = { name, namespace, ...(annotations && { annotations }) }
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: `${group}/v1`,
      kind: 'Role',
      metadata,
      rules: [
        { apiGroups: [''], resources: ['secrets'], verbs: ['get'] },
        { apiGroups: [''], resources: ['pods'], verbs: ['patch', 'delete', 'get'] },
      ],
    },
    // Without a namespace the subject is that of its own namespace, whatever that is called in a copy.
    {
      apiVersion: `${group}/v1`,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: group, kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name }],
    },
  ]
}
