// Where Grafana finds logs and traces, and how it gets from one to the other. Prometheus is there in the chart.
import type { JsonObject } from '../../lib/json.ts'
import type { EnvironmentBase } from '../addon.ts'
import { elasticsearchSource } from './eck/data-source.ts'

/** What dashboards and links name them by. */
const uids = { loki: 'loki', traces: 'traces', profiles: 'profiles' }

/** As `grafana.additionalDataSources`. @see https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources */
export function dataSources(environment: EnvironmentBase): JsonObject[] {
  const { logs, traces, profiling } = environment.observability
  return [
    ...(logs?.store === 'loki' ? [lokiSource(environment)] : []),
    ...(logs?.store === 'elk' ? [elasticsearchSource(environment)] : []),
    ...(logs?.store === 'cloudwatch' ? [cloudwatchSource] : []),
    ...(traces === null ? [] : [traceSource(environment)]),
    ...(profiling ? [profileSource(environment)] : []),
  ]
}

/** With the role of its own pod, in the region that EKS tells it. @see https://grafana.com/docs/grafana/latest/datasources/aws-cloudwatch/aws-authentication/ */
const cloudwatchSource: JsonObject = {
  name: 'CloudWatch',
  uid: 'cloudwatch',
  type: 'cloudwatch',
  jsonData: { authType: 'default', defaultRegion: '$AWS_REGION' },
}

/** `$$` is a dollar: Grafana puts variables of its own process into these files. */
function lokiSource({ facts, observability: { traces } }: EnvironmentBase): JsonObject {
  const link = {
    name: 'trace',
    matcherRegex: String.raw`(?i)"?trace[_-]?id"?\s*[:=]\s*"?([0-9a-f]{32})`,
    url: '$${__value.raw}',
    urlDisplayLabel: 'Trace',
    datasourceUid: uids.traces,
  }
  return {
    name: 'Loki',
    uid: uids.loki,
    type: 'loki',
    access: 'proxy',
    url: `http://loki.${facts.monitoringNamespace}.svc:3100`,
    ...(traces !== null && { jsonData: { derivedFields: [link] } }),
  }
}

const tracePorts = { tempo: 3200, jaeger: 16686 }

function traceSource({ facts, observability: { logs, traces, profiling } }: EnvironmentBase): JsonObject {
  const store = traces!.store
  const toLogs = {
    datasourceUid: uids.loki,
    tags: [{ key: 'service.name', value: 'service' }],
    filterByTraceID: true,
    spanStartTimeShift: '-5m',
    spanEndTimeShift: '5m',
  }
  // Grafana knows the way from a trace to a profile only from Tempo.
  const isLinked = profiling && store === 'tempo'
  const toProfiles = {
    datasourceUid: uids.profiles,
    profileTypeId: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    tags: [{ key: 'service.name', value: 'service_name' }],
  }
  return {
    name: store === 'tempo' ? 'Tempo' : 'Jaeger',
    uid: uids.traces,
    type: store,
    access: 'proxy',
    url: `http://${store}.${facts.monitoringNamespace}.svc:${tracePorts[store]}`,
    ...((logs?.store === 'loki' || isLinked) && {
      jsonData: {
        ...(logs?.store === 'loki' && { tracesToLogsV2: toLogs }),
        ...(isLinked && { tracesToProfiles: toProfiles }),
      },
    }),
  }
}

function profileSource({ facts }: EnvironmentBase): JsonObject {
  return {
    name: 'Pyroscope',
    uid: uids.profiles,
    type: 'grafana-pyroscope-datasource',
    access: 'proxy',
    url: `http://pyroscope.${facts.monitoringNamespace}.svc:4040`,
  }
}
