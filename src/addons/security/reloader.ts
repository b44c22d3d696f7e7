// Reloader: restarts the pods whose Secret has a new value; a running process never sees the change of its variables.
import { confined } from '../../model/security/confinement.ts'
import { hasRollouts } from '../../model/workload.ts'
import { monitor, resources, type Addon } from '../addon.ts'

export const reloader: Addon = {
  namespace: 'reloader',
  wave: -3,
  serverSideApply: false,
  podSecurity: 'restricted',
  isNeeded: ({ facts, services, exporters }) =>
    facts.secretStore.rotates && (services.some(({ secrets }) => secrets.length > 0) || exporters.length > 0),
  neededBy: '`secrets.rotation` and `secrets.dynamic`',
  values: (environment) => ({
    reloader: {
      // Only workloads that say so.
      autoReloadAll: false,
      // A variable in the template would be a difference to git, which Argo CD takes back.
      reloadStrategy: 'annotations',
      isArgoRollouts: hasRollouts(environment),
      // The only file system that it writes to is none.
      readOnlyRootFileSystem: true,
      // The chart leaves these open, and its pod would not be admitted.
      deployment: {
        resources: resources('10m', '128Mi'),
        containerSecurityContext: confined,
      },
      // Its ServiceMonitor selects a Service that the chart does not make.
      podMonitor: monitor(environment),
    },
  }),
}
