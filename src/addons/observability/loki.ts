// Loki: keeps logs, one process for everything, in a bucket named `logs` or on a volume of its own.
import { durationText } from '../../lib/quantities.ts'
import type { JsonObject } from '../../lib/json.ts'
import type { Bucket } from '../../model/data/backing.ts'
import { secretPath } from '../../model/names/secrets.ts'
import { credentialKeys } from '../../model/data/object-storage.ts'
import type { Logs } from '../../model/observability/observability.ts'
import { logAlerts } from './logs/alerts.ts'
import { followsSecrets } from '../../model/security/rotation.ts'
import { monitor, resources, type Addon, type EnvironmentBase } from '../addon.ts'

/** The bucket of the spec that logs go to, where there is one. */
const bucketOfLogs = 'logs'

/** The Secret with the keys of the bucket, and where a key that is a file is mounted. */
const keys = { secret: 'loki-bucket', folder: '/etc/loki-bucket' }

/**
 * The day from which the index has this form. A schema is never changed, only followed by another with a later day.
 * @see https://grafana.com/docs/loki/latest/operations/storage/schema/
 */
const schemaFrom = '2025-01-01'

/** Room on the volume where nothing else keeps logs: a few hundred megabytes a day of a small platform, compressed. */
const volumes = { development: '5Gi', staging: '10Gi', production: '50Gi' }

export const loki: Addon = {
  namespace: 'monitoring',
  wave: -2,
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: ({ observability: { logs } }) => logs?.store === 'loki',
  values: (environment) => ({
    loki: lokiConfig(environment, environment.observability.logs!),
    singleBinary: singleBinary(environment),
    // Modes that are not used; the chart refuses to render while they have replicas.
    ...Object.fromEntries(['read', 'write', 'backend'].map((part) => [part, { replicas: 0 }])),
    // Four gigabytes of memory for queries that nobody repeats here.
    chunksCache: { enabled: false },
    resultsCache: { enabled: false },
    // Nothing but the collector and Grafana comes here, and both know the address.
    gateway: { enabled: false },
    // Both test an installation, which its own metrics and the health of the Application do.
    lokiCanary: { enabled: false },
    test: { enabled: false },
    // Rules are read from ConfigMaps; one tenant has the name `fake`.
    sidecar: { rules: { folder: '/rules/fake', resource: 'configmap' }, resources: resources('10m', '128Mi') },
    monitoring: { serviceMonitor: monitor(environment) },
  }),
  // Two of it would spoil each other's index in one bucket: logs of a further region stay on a volume there.
  regionalValues: (environment) =>
    bucketOf(environment) === undefined ? {} : loki.values({ ...environment, buckets: [] }, []),
  secrets: (environment) => bucketSecrets(environment),
  objects: (environment) => logAlerts(environment),
}

function lokiConfig(environment: EnvironmentBase, logs: Logs): JsonObject {
  const bucket = bucketOf(environment)
  const objectStore = bucket === undefined ? 'filesystem' : bucket.storage.protocol
  return {
    // One tenant: the platform itself.
    auth_enabled: false,
    commonConfig: { replication_factor: 1 },
    schemaConfig: {
      configs: [
        {
          from: schemaFrom,
          store: 'tsdb',
          object_store: objectStore,
          schema: 'v13',
          index: { prefix: 'loki_index_', period: '24h' },
        },
      ],
    },
    storage: bucket === undefined ? { type: 'filesystem' } : bucketStorage(bucket),
    limits_config: limits(logs),
    compactor: { retention_enabled: true, delete_request_store: objectStore },
    rulerConfig: {
      storage: { type: 'local', local: { directory: '/rules' } },
      alertmanager_url: `http://kube-prometheus-stack-alertmanager.${environment.facts.monitoringNamespace}.svc:9093`,
      ring: { kvstore: { store: 'inmemory' } },
    },
    // Nothing is told to the makers of the program.
    analytics: { reporting_enabled: false },
  }
}

/** What is older than `retention` stays until `archive`, in storage that may be as slow as it likes, and is not searched. */
function limits({ retention, archive, audit }: Logs): JsonObject {
  return {
    retention_period: durationText(Math.max(retention, archive)),
    ...(archive > retention && { max_query_lookback: durationText(Math.max(retention, audit)) }),
    ...(audit > 0 && {
      retention_stream: [{ selector: '{stream="audit"}', priority: 1, period: durationText(audit) }],
    }),
  }
}

/** Development is thrown away, and has no bucket. */
function bucketOf({ buckets, tier }: EnvironmentBase): Bucket | undefined {
  return tier === 'development' ? undefined : buckets.find(({ name }) => name === bucketOfLogs)
}

/** Keys come as variables of the process, which puts them in when it reads its configuration. */
function bucketStorage({ fullName, storage }: Bucket): JsonObject {
  // The chart asks for those of the ruler and the administrator only where these keep files in buckets too.
  const names = { bucketNames: { chunks: fullName } }
  if (storage.protocol === 'gcs') return { type: 'gcs', ...names }
  if (storage.protocol === 'azure')
    return { type: 'azure', ...names, azure: { accountName: storage.account, accountKey: '${ACCOUNT_KEY}' } }
  const endpoint = storage.vendor === 'cloudflare' ? '${ENDPOINT}' : storage.endpoint
  return {
    type: 's3',
    ...names,
    s3: {
      region: storage.region,
      ...(endpoint !== '' && { endpoint, s3ForcePathStyle: true }),
      accessKeyId: '${ACCESS_KEY_ID}',
      secretAccessKey: '${SECRET_ACCESS_KEY}',
    },
  }
}

function singleBinary(environment: EnvironmentBase): JsonObject {
  const bucket = bucketOf(environment)
  const size = bucket === undefined ? volumes[environment.tier] : '10Gi'
  return {
    resources: resources('100m', '1Gi'),
    // The volume stays when the StatefulSet goes: the chart sets no policy unless it is asked for one, and that is Kubernetes' own.
    persistence: { size },
    ...(bucket !== undefined && credentials(bucket)),
    ...(bucket !== undefined &&
      environment.facts.secretStore.rotates && { annotations: followsSecrets(environment.facts) }),
  }
}

function credentials({ storage }: Bucket): JsonObject {
  if (storage.protocol !== 'gcs')
    return { extraArgs: ['-config.expand-env=true'], extraEnvFrom: [{ secretRef: { name: keys.secret } }] }
  return {
    extraEnv: [{ name: 'GOOGLE_APPLICATION_CREDENTIALS', value: `${keys.folder}/${credentialKeys(storage)[0]}` }],
    extraVolumes: [{ name: 'bucket', secret: { secretName: keys.secret } }],
    extraVolumeMounts: [{ name: 'bucket', mountPath: keys.folder, readOnly: true }],
  }
}

function bucketSecrets(environment: EnvironmentBase) {
  const bucket = bucketOf(environment)
  if (bucket === undefined) return []
  const path = secretPath(environment.facts.secretStore, bucket.name)
  return [{ name: keys.secret, entries: credentialKeys(bucket.storage).map((key) => ({ key, path, property: key })) }]
}
