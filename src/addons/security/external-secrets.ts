// External Secrets: copies values from the secret store into Secrets, and makes passwords for what runs in the cluster.
import { backsUpToBuckets, generatesPasswords } from '../../model/data/backing.ts'
import { savedByVelero } from '../../model/data/backups.ts'
import type { JsonObject } from '../../lib/json.ts'
import { monitor, replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

export const externalSecrets: Addon = {
  namespace: 'external-secrets',
  wave: -6,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: (environment, others) => readsStore(environment) || generatesPasswords(environment) || others.readStore(),
  neededBy: 'secrets of services and add-ons, and with passwords of what runs in the cluster',
  values: (environment) => ({
    replicaCount: replicasOf(environment),
    // Only one of several may write.
    leaderElect: replicasOf(environment) > 1,
    resources: resources('10m', '128Mi'),
    serviceMonitor: monitor(environment),
    ...twins(environment),
    webhook: { replicaCount: replicasOf(environment), resources: resources('10m', '64Mi'), ...twins(environment) },
    certController: { resources: resources('10m', '128Mi') },
  }),
}

/** The chart's own budget keeps one of two; with `maxUnavailable` beside it the object would say both. */
function twins(environment: EnvironmentBase): JsonObject {
  return replicasOf(environment) > 1 ? { podDisruptionBudget: { enabled: true } } : {}
}

/** Some service, the registry, a repository that Argo CD reads, or a backup asks for a value that people put into a store. */
function readsStore(environment: EnvironmentBase): boolean {
  const { facts, services, dumps } = environment
  if (facts.secretStore.kind === 'none') return false
  if (backsUpToBuckets(environment) || dumps.length > 0 || savedByVelero(environment).length > 0) return true
  if (facts.privateRegistry !== '' || facts.gitops.private || facts.preview) return true
  return services.some(({ secrets }) => secrets.some(({ source }) => source.kind === 'store'))
}
