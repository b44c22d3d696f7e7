// AppProjects: what the Applications of an environment may read and write, and nothing else.
// @see https://argo-cd.readthedocs.io/en/stable/operator-manual/project-specification/
import type { Json } from '../../lib/json.ts'
import type { EnvironmentFacts, Region } from '../../model/environment.ts'
import { gateways } from '../../model/network/gateways.ts'
import { environmentNames } from '../../model/names/environment.ts'
import { labelsOf } from '../../model/names/labels.ts'
import { argocdNamespace, subscriptions, type DeploymentEvent } from '../../model/delivery/argocd.ts'
import { applicationWaves, thisCluster } from './application.ts'
import { rootKinds } from './kinds.ts'
import type { EnvironmentSlice } from './slices.ts'

/** What people want to hear of everything that Argo CD keeps; a deployment that went well is news of services alone. */
const troubles: DeploymentEvent[] = ['on-health-degraded', 'on-sync-failed']

/** The services, and what the cluster runs for them: in their own namespace. What is in it and in no Application is told. */
export function workloadProject({ facts, regions, workloadKinds, channels }: EnvironmentSlice): Json {
  const spec = {
    description: `The services of ${facts.platform} in ${facts.environment}`,
    sourceRepos: [facts.gitops.url],
    destinations: everywhere([facts.namespace], regions),
    clusterResourceWhitelist: [],
    namespaceResourceWhitelist: workloadKinds,
    orphanedResources: { warn: true },
  }
  return project(environmentNames.project(facts), facts, spec, subscriptions(channels, ['on-deployed', ...troubles]))
}

/**
 * The shared objects, which put Secrets, certificates and routes into the namespaces of add-ons too. They give teams rights
 * that exist, and make no new ones.
 */
export function platformProject({ facts, regions, addonNamespaces, clusterKinds, channels }: EnvironmentSlice): Json {
  const spec = {
    description: `What the services of ${facts.platform} in ${facts.environment} share`,
    sourceRepos: [facts.gitops.url],
    destinations: everywhere([...new Set([facts.namespace, ...addonNamespaces, ...gatewayNamespace(facts)])], regions),
    clusterResourceWhitelist: clusterKinds,
    namespaceResourceBlacklist: [...rootKinds, { group: 'rbac.authorization.k8s.io', kind: 'Role' }],
  }
  return project(environmentNames.platformProject(facts), facts, spec, subscriptions(channels, troubles))
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

/** The same namespaces in the cluster of every region. */
function everywhere(namespaces: string[], regions: Region[]) {
  return [{ server: thisCluster }, ...regions.map(({ cluster }) => ({ name: cluster }))].flatMap((cluster) =>
    namespaces.map((namespace) => ({ ...cluster, namespace })),
  )
}

/** The pods of some gateways stand in a namespace that belongs to no add-on. */
function gatewayNamespace({ gateway }: EnvironmentFacts): string[] {
  return gateways[gateway.kind].ownNamespace ? [gateway.namespace] : []
}

/** The add-ons: operators need definitions, roles and webhooks of the whole cluster. */
export function addonProject({ facts, regions, chartRepositories, addonNamespaces, channels }: EnvironmentSlice): Json {
  // kube-system: leader election of cert-manager, and the services of node metrics. The namespace of the services: accounts of
  // the databases that an operator runs there.
  return project(
    environmentNames.addonProject(facts),
    facts,
    {
      description: `The add-ons of ${facts.platform} in ${facts.environment}`,
      sourceRepos: [facts.gitops.url, ...chartRepositories],
      destinations: everywhere([...addonNamespaces, facts.namespace, 'kube-system'], regions),
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
    },
    subscriptions(channels, troubles),
  )
}

/** One project, in the Argo CD of `facts`; `annotations` hold for the news of all of its Applications. */
export function project(
  name: string,
  facts: EnvironmentFacts,
  spec: { [key: string]: Json },
  annotations: Record<string, string> = {},
): Json {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: {
      name,
      namespace: argocdNamespace,
      labels: labelsOf(facts, 'argocd', 'project'),
      annotations: { 'argocd.argoproj.io/sync-wave': String(applicationWaves.projects), ...annotations },
    },
    spec,
  }
}
