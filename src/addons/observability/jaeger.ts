// Jaeger 2: keeps traces in its own database on a volume, and shows them.
// @see https://www.jaegertracing.io/docs/latest/storage/badger/
import type { IPersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim'
import type { JsonObject } from '../../lib/json.ts'
import type { AddonObject } from '../../model/addon.ts'
import type { Traces } from '../../model/observability/observability.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import { resources, type Addon, type EnvironmentBase } from '../addon.ts'
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor'

const volume = { claim: 'jaeger-traces', folder: '/badger' }

export const jaeger: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: ({ observability: { traces } }) => traces?.store === 'jaeger',
  values: ({ observability }) => ({
    userconfig: configuration(observability.traces!),
    jaeger: {
      resources: resources('100m', '1Gi'),
      extraVolumes: [{ name: 'traces', persistentVolumeClaim: { claimName: volume.claim } }],
      extraVolumeMounts: [{ name: 'traces', mountPath: volume.folder }],
    },
  }),
  objects: (environment) => [claim(environment), ...(isMonitored(environment) ? [serviceMonitor()] : [])],
}

/** The whole configuration: the chart's own, which keeps traces in memory, is not merged with it. */
function configuration({ retention }: Traces): JsonObject {
  const store = 'traces'
  return {
    service: {
      extensions: ['jaeger_storage', 'jaeger_query', 'healthcheckv2'],
      pipelines: { traces: { receivers: ['otlp'], processors: ['batch'], exporters: ['jaeger_storage_exporter'] } },
      telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: { host: '0.0.0.0', port: 8888 } } } }] } },
    },
    extensions: {
      // The chart's probes ask here.
      healthcheckv2: { use_v2: true, http: { endpoint: '0.0.0.0:13133' } },
      jaeger_query: { storage: { traces: store } },
      jaeger_storage: {
        backends: {
          [store]: {
            badger: {
              directories: { keys: `${volume.folder}/keys`, values: `${volume.folder}/values` },
              ephemeral: false,
              ttl: { spans: `${Math.ceil(retention / 3600)}h` },
            },
          },
        },
      },
    },
    receivers: { otlp: { protocols: { grpc: { endpoint: '0.0.0.0:4317' } } } },
    processors: { batch: {} },
    exporters: { jaeger_storage_exporter: { trace_storage: store } },
  }
}

function claim({ tier }: EnvironmentBase): AddonObject {
  const object: IPersistentVolumeClaim & AddonObject = {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: volume.claim },
    spec: {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: tier === 'production' ? '20Gi' : '5Gi' } },
    },
  }
  return object
}

/** The chart has none. */
function serviceMonitor(): AddonObject {
  const object: IServiceMonitor & AddonObject = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: 'jaeger' },
    spec: {
      selector: { matchLabels: { 'app.kubernetes.io/name': 'jaeger', 'app.kubernetes.io/instance': 'jaeger' } },
      endpoints: [{ port: 'internal-metrics' }],
    },
  }
  return object
}
