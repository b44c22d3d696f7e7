// External Secrets: copies values from the secret store into Secrets.
import { monitor, replicasOf, resources, type Addon } from './addon.ts'

export const externalSecrets: Addon = {
  namespace: 'external-secrets',
  wave: -6,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: ({ facts, services }) => facts.secretStore.kind !== 'none' && services.some(({ secrets }) => secrets.length > 0),
  values: (environment) => ({
    replicaCount: replicasOf(environment),
    // Only one of several may write.
    leaderElect: replicasOf(environment) > 1,
    resources: resources('10m', '128Mi'),
    serviceMonitor: monitor(environment),
    webhook: { replicaCount: replicasOf(environment), resources: resources('10m', '64Mi') },
    certController: { resources: resources('10m', '128Mi') },
  }),
}
