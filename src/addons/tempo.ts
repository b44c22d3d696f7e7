// Tempo: keeps traces, one process for everything, on a volume of its own.
import { durationText } from '../lib/quantities.ts'
import { monitor, resources, type Addon } from './addon.ts'

export const tempo: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: ({ observability: { traces } }) => traces?.store === 'tempo',
  values: (environment) => ({
    tempo: {
      retention: durationText(environment.observability.traces!.retention),
      // Everything comes from the collector, which speaks OTLP.
      receivers: { jaeger: null, otlp: { protocols: { grpc: { endpoint: '0.0.0.0:4317' } } } },
      resources: resources('100m', '1Gi'),
      // Nothing is told to the makers of the program.
      reportingEnabled: false,
    },
    persistence: { enabled: true, size: environment.tier === 'production' ? '20Gi' : '5Gi' },
    serviceMonitor: monitor(environment),
  }),
}
