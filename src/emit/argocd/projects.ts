// AppProjects: what the Applications of an environment may read and write, and nothing else.
// @see https://argo-cd.readthedocs.io/en/stable/operator-manual/project-specification/
import type { Json } from '../../lib/json.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import { gateways } from '../../model/gateways.ts'
import { environmentNames, labelsOf } from '../../model/names.ts'
import { argocdNamespace } from '../../model/argocd.ts'
import { applicationWaves, thisCluster } from './application.ts'
import type { EnvironmentSlice } from './units.ts'

/** The only kinds without a namespace that our own manifests have. */
const ownClusterKinds = [
  { group: '', kind: 'Namespace' },
  { group: 'cert-manager.io', kind: 'ClusterIssuer' },
  { group: 'external-secrets.io', kind: 'ClusterSecretStore' },
  { group: 'gateway.networking.k8s.io', kind: 'GatewayClass' },
  { group: 'storage.k8s.io', kind: 'StorageClass' },
]

/** The services and what runs for them: this repository, and the environment's namespace. */
export function workloadProject({ facts, addonNamespaces }: EnvironmentSlice): Json {
  return project(environmentNames.project(facts), facts, {
    description: `The services of ${facts.platform} in ${facts.environment}`,
    sourceRepos: [facts.gitops.url],
    destinations: destinations(facts, addonNamespaces),
    namespaceResourceBlacklist: [
      // Quotas and roles of the namespace are not a service's to change.
      { group: '', kind: 'ResourceQuota' },
      { group: 'rbac.authorization.k8s.io', kind: '*' },
    ],
  })
}

/** The shared objects: those of the cluster too, and the rights of teams. They give rights that exist, and make no new ones. */
export function platformProject({ facts, addonNamespaces }: EnvironmentSlice): Json {
  return project(environmentNames.platformProject(facts), facts, {
    description: `The shared objects of ${facts.platform} in ${facts.environment}`,
    sourceRepos: [facts.gitops.url],
    destinations: destinations(facts, addonNamespaces),
    clusterResourceWhitelist: ownClusterKinds,
    namespaceResourceBlacklist: [{ group: 'rbac.authorization.k8s.io', kind: 'Role' }],
  })
}

/** The jobs that make backups: they alone may give rights in the namespace, which a restore test needs for its scratch database. */
export function backupProject({ facts }: Pick<EnvironmentSlice, 'facts'>): Json {
  return project(environmentNames.backupProject(facts), facts, {
    description: `The backups of ${facts.platform} in ${facts.environment}`,
    sourceRepos: [facts.gitops.url],
    destinations: [{ server: thisCluster, namespace: facts.namespace }],
    namespaceResourceWhitelist: [
      ...['ConfigMap', 'ServiceAccount'].map((kind) => ({ group: '', kind })),
      ...['Role', 'RoleBinding'].map((kind) => ({ group: 'rbac.authorization.k8s.io', kind })),
      { group: 'batch', kind: 'CronJob' },
      { group: 'external-secrets.io', kind: 'ExternalSecret' },
      { group: 'networking.k8s.io', kind: 'NetworkPolicy' },
    ],
  })
}

/** The environment's namespace, and those that its objects are put into. */
function destinations(facts: EnvironmentFacts, addonNamespaces: string[]) {
  return [...new Set([facts.namespace, ...addonNamespaces, ...gatewayNamespace(facts)])].map((namespace) => ({ server: thisCluster, namespace }))
}

/** The pods of some gateways stand in a namespace that belongs to no add-on. */
function gatewayNamespace({ gateway }: EnvironmentFacts): string[] {
  return gateways[gateway.kind].ownNamespace ? [gateway.namespace] : []
}

/** The add-ons: operators need definitions, roles and webhooks of the whole cluster. */
export function addonProject({ facts, chartRepositories, addonNamespaces }: EnvironmentSlice): Json {
  // kube-system: leader election of cert-manager, and the services of node metrics. The namespace of the services: accounts of
  // the databases that an operator runs there.
  return project(environmentNames.addonProject(facts), facts, {
    description: `The add-ons of ${facts.platform} in ${facts.environment}`,
    sourceRepos: [facts.gitops.url, ...chartRepositories],
    destinations: [...addonNamespaces, facts.namespace, 'kube-system'].map((namespace) => ({ server: thisCluster, namespace })),
    clusterResourceWhitelist: [{ group: '*', kind: '*' }],
  })
}

/** One project, in the Argo CD of `facts`. */
export function project(name: string, facts: EnvironmentFacts, spec: { [key: string]: Json }): Json {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: {
      name,
      namespace: argocdNamespace,
      labels: labelsOf(facts, 'argocd', 'project'),
      annotations: { 'argocd.argoproj.io/sync-wave': String(applicationWaves.projects) },
    },
    spec,
  }
}
