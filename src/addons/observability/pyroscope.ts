// Pyroscope: keeps profiles, one process for everything, on a volume of its own.
import { confined } from '../../model/security/confinement.ts'
import { monitor, resources, type Addon } from '../addon.ts'

/** As long as traces are kept, and people ask why something was slow. */
const retention = '7d'

export const pyroscope: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  // It needs nothing special; node-exporter, which shares the namespace, does.
  podSecurity: 'privileged',
  isNeeded: ({ observability }) => observability.profiling,
  neededBy: '`observability.profiling`',
  values: (environment) => ({
    pyroscope: {
      // Without the second, what is older than the retention is never looked for.
      extraArgs: { 'log.level': 'info', 'metastore.index.cleanup-interval': '1m' },
      // Nothing is told to the makers of the program.
      structuredConfig: { limits: { retention_period: retention }, analytics: { reporting_enabled: false } },
      persistence: { enabled: true, size: environment.tier === 'production' ? '20Gi' : '5Gi' },
      resources: resources('100m', '1Gi'),
      securityContext: {
        ...confined,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      // With one replica a budget would only keep nodes from being drained.
      podDisruptionBudget: { enabled: false },
    },
    // Profiles are brought by a collector of our own.
    alloy: { enabled: false },
    agent: { enabled: false },
    serviceMonitor: monitor(environment),
  }),
}
