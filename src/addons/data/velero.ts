// Velero: copies of what the cluster knows and of the files in volumes, in the buckets of the platform.
import type { JsonObject } from '../../lib/json.ts'
import type { BackupContent, Bucket, PlatformBackup } from '../../model/data/backing.ts'
import { backupBuckets, savedByVelero, servicesWithVolumes } from '../../model/data/backups.ts'
import { secretPath } from '../../model/names/secrets.ts'
import { veleroNames } from '../../model/names/backing.ts'
import { credentialKeys, type ObjectStorage } from '../../model/data/object-storage.ts'
import { images } from '../../model/versions/images.ts'
import type { AddonSecret } from '../../model/addon.ts'
import { monitor, resources, type Addon, type EnvironmentBase } from '../addon.ts'

/** The Secret whose password encrypts the files of volumes; without it Velero takes one that everybody knows. */
const repositorySecret = {
  name: 'velero-repo-credentials',
  key: 'repository-password',
  property: 'REPOSITORY_PASSWORD',
}

/** The key under which Velero looks for the credentials of a location. */
const credentialKey = 'cloud'

export const velero: Addon = {
  namespace: veleroNames.namespace,
  wave: -3,
  serverSideApply: true,
  // The agent reads the volumes of other pods on its node.
  podSecurity: 'privileged',
  // Elsewhere nothing runs that a backup could bring back, and two writers would share a bucket.
  primaryOnly: true,
  isNeeded: (environment) => savedByVelero(environment).length > 0,
  values: (environment) => ({
    initContainers: pluginsOf(backupBuckets(environment)),
    configuration: {
      backupStorageLocation: backupBuckets(environment).map((bucket, index) =>
        locationOf(bucket, index === 0, environment.backups?.encrypted ?? false),
      ),
      // The chart's own list holds one without a name.
      volumeSnapshotLocation: [],
      ...addressFromStore(environment),
    },
    // Each location names its own.
    credentials: { useSecret: false },
    schedules: schedulesOf(environment),
    resources: resources('100m', '256Mi'),
    ...nodeAgentOf(environment),
    // Argo CD applies the definitions in the chart's folder; the job that would do it again is a hook of every sync.
    upgradeCRDs: false,
  }),
  secrets: (environment) => [
    ...backupBuckets(environment).map((bucket) => credentialsOf(bucket, environment)),
    ...passwordOf(environment),
  ],
}

/** The agent that reads volumes runs on every node, and only where there are some. */
function nodeAgentOf(environment: EnvironmentBase): JsonObject {
  const metrics = { serviceMonitor: monitor(environment) }
  if (!savedByVelero(environment).includes('volumes')) return { metrics }
  return {
    deployNodeAgent: true,
    nodeAgent: { resources: resources('50m', '512Mi') },
    metrics: { ...metrics, nodeAgentPodMonitor: monitor(environment) },
  }
}

function pluginsOf(buckets: Bucket[]): JsonObject[] {
  const protocols = [...new Set(buckets.map(({ storage }) => storage.protocol))]
  return protocols.map((protocol) => ({
    name: `plugin-${protocol}`,
    image: images.veleroPlugins[protocol],
    volumeMounts: [{ mountPath: '/target', name: 'plugins' }],
  }))
}

/** @see https://velero.io/docs/v1.18/api-types/backupstoragelocation/ */
function locationOf({ name, fullName, storage }: Bucket, isFirst: boolean, encrypted: boolean): JsonObject {
  return {
    name,
    provider: { s3: 'aws', gcs: 'gcp', azure: 'azure' }[storage.protocol],
    bucket: fullName,
    prefix: veleroNames.prefix,
    default: isFirst,
    credential: { name: veleroNames.credentials(name), key: credentialKey },
    config: configOf(storage, encrypted),
  }
}

/** Services other than Amazon's refuse the checksums that its programs send by default; they encrypt by themselves. */
function configOf({ protocol, vendor, region, endpoint, account }: ObjectStorage, encrypted: boolean): JsonObject {
  if (protocol === 'gcs') return {}
  if (protocol === 'azure') return { storageAccount: account, storageAccountKeyEnvVar: azureKey }
  if (vendor === 'aws') return { region, ...(encrypted && { serverSideEncryption: 'AES256' }) }
  return { region, ...(endpoint !== '' && { s3Url: endpoint }), checksumAlgorithm: '' }
}

const azureKey = 'AZURE_STORAGE_ACCOUNT_ACCESS_KEY'

/** Where the address has a secret part, the plugin finds it where all programs of Amazon look. */
function addressFromStore(environment: EnvironmentBase): JsonObject {
  const bucket = backupBuckets(environment).find(
    ({ storage }) => storage.protocol === 's3' && storage.vendor === 'cloudflare',
  )
  if (bucket === undefined) return {}
  return {
    extraEnvVars: [
      {
        name: 'AWS_ENDPOINT_URL_S3',
        valueFrom: { secretKeyRef: { name: veleroNames.credentials(bucket.name), key: 'endpoint' } },
      },
    ],
  }
}

/** The credentials in the file format of each provider's own tools. */
function credentialsOf({ name, storage }: Bucket, { facts }: EnvironmentBase): AddonSecret {
  const path = secretPath(facts.secretStore, name)
  return {
    name: veleroNames.credentials(name),
    entries: credentialKeys(storage).map((key) => ({ key, path, property: key })),
    template: { type: 'Opaque', data: credentialFiles(storage) },
  }
}

function credentialFiles({ protocol, vendor }: ObjectStorage): Record<string, string> {
  if (protocol === 'gcs') return { [credentialKey]: '{{ .SERVICE_ACCOUNT_KEY }}' }
  if (protocol === 'azure')
    return { [credentialKey]: `${azureKey}={{ .ACCOUNT_KEY }}\nAZURE_CLOUD_NAME=AzurePublicCloud\n` }
  const keys = '[default]\naws_access_key_id={{ .ACCESS_KEY_ID }}\naws_secret_access_key={{ .SECRET_ACCESS_KEY }}\n'
  return { [credentialKey]: keys, ...(vendor === 'cloudflare' && { endpoint: '{{ .ENDPOINT }}' }) }
}

/** In the store and not made in the cluster: it must outlive the cluster whose volumes it opens. */
function passwordOf(environment: EnvironmentBase): AddonSecret[] {
  if (!savedByVelero(environment).includes('volumes')) return []
  const { name, key, property } = repositorySecret
  return [{ name, entries: [{ key, path: secretPath(environment.facts.secretStore, 'velero'), property }] }]
}

/** One schedule per content and bucket. An on-demand schedule is none: `velero backup create` makes one when asked. */
function schedulesOf(environment: EnvironmentBase): JsonObject {
  const { backups } = environment
  if (backups === null) return {}
  const contents = savedByVelero(environment)
  const entries = backupBuckets(environment).flatMap(({ name: bucket }) =>
    contents.flatMap((content) =>
      schedulesOfContent(content, backups).map(([kind, schedule]): [string, JsonObject] => [
        veleroNames.schedule(kind, bucket),
        {
          schedule,
          template: {
            ttl: `${backups.retention / 3600}h0m0s`,
            storageLocation: bucket,
            ...templateOf(content, environment, backups),
          },
        },
      ]),
    ),
  )
  return Object.fromEntries(entries)
}

/** Files of volumes are sent once and then only where they differ, so an incremental backup of them is one more run. */
function schedulesOfContent(
  content: BackupContent,
  { schedule, incremental }: PlatformBackup,
): [kind: string, schedule: string][] {
  const all: [string, string][] = [
    [content, schedule],
    ...(content === 'volumes' ? [['volumes-incremental', incremental] as [string, string]] : []),
  ]
  return all.filter(([, when]) => when !== '')
}

/** @see https://velero.io/docs/v1.18/resource-filtering/ */
function templateOf(content: BackupContent, environment: EnvironmentBase, { maskSecrets }: PlatformBackup): JsonObject {
  const excludedResources = maskSecrets ? { excludedResources: ['secrets'] } : {}
  if (content === 'cluster')
    return {
      includedNamespaces: ['*'],
      includeClusterResources: true,
      defaultVolumesToFsBackup: false,
      ...excludedResources,
    }
  const ours = { includedNamespaces: [environment.facts.namespace] }
  if (content === 'config')
    return {
      ...ours,
      includedResources: ['configmaps', ...(maskSecrets ? [] : ['secrets'])],
      defaultVolumesToFsBackup: false,
    }
  // Only services: databases make backups of their own, and the files of one that runs are no whole.
  const names = servicesWithVolumes(environment).map(({ name }) => name)
  return {
    ...ours,
    ...excludedResources,
    defaultVolumesToFsBackup: true,
    labelSelector: { matchExpressions: [{ key: 'app.kubernetes.io/name', operator: 'In', values: names }] },
  }
}
