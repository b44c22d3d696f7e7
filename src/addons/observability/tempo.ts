// Tempo: keeps traces, one process for everything, on a volume of its own.
import { durationText } from '../../lib/quantities.ts'
import { monitor, resources, type Addon } from '../addon.ts'

/** The ports that the chart's templates read. @see https://github.com/grafana-community/helm-charts/blob/tempo-2.2.4/charts/tempo/templates/_ports.tpl */
const unreachable = {
  grpc: { endpoint: '127.0.0.1:14250' },
  thrift_binary: { endpoint: '127.0.0.1:6832' },
  thrift_compact: { endpoint: '127.0.0.1:6831' },
  thrift_http: { endpoint: '127.0.0.1:14268' },
}

export const tempo: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: ({ observability: { traces } }) => traces?.store === 'tempo',
  values: (environment) => ({
    tempo: {
      retention: durationText(environment.observability.traces!.retention),
      // Everything comes from the collector, which speaks OTLP. The chart does not render without the ports of Jaeger, which
      // nobody outside of the pod reaches.
      receivers: { jaeger: { protocols: unreachable }, otlp: { protocols: { grpc: { endpoint: '0.0.0.0:4317' } } } },
      resources: resources('100m', '1Gi'),
      // Nothing is told to the makers of the program.
      reportingEnabled: false,
    },
    persistence: { enabled: true, size: environment.tier === 'production' ? '20Gi' : '5Gi' },
    serviceMonitor: monitor(environment),
  }),
}
