// Where the backups of a database go, with the keys of that bucket.
import type { Chart } from 'cdk8s'
import type { Bucket } from '../../../../model/data/backing.ts'
import { databaseNames } from '../../../../model/names/backing.ts'
import { secretPath } from '../../../../model/names/secrets.ts'
import { credentialKeys } from '../../../../model/data/object-storage.ts'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice, type DatabaseSlice } from '../database-slice.ts'
import { addExternalSecret } from '../../service/external-secret.ts'
import { keptInProduction, serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'

type SecretKey = { name: string; key: string }
type Variable = { name: string; value?: string; valueFrom?: { secretKeyRef: SecretKey } }

/**
 * What we write of an ObjectStore.
 * @see https://cloudnative-pg.io/plugin-barman-cloud/docs/plugin-barman-cloud.v1/
 */
export type ObjectStore = {
  apiVersion: 'barmancloud.cnpg.io/v1'
  kind: 'ObjectStore'
  metadata: { name: string; annotations: Record<string, string> }
  spec: {
    retentionPolicy: string
    configuration: Credentials & {
      destinationPath: string
      endpointURL?: string
      data: { compression: 'gzip'; encryption?: 'AES256' }
      wal: { compression: 'gzip'; encryption?: 'AES256' }
    }
    instanceSidecarConfiguration: {
      resources: { requests: Record<string, string>; limits: Record<string, string> }
      env?: Variable[]
    }
  }
}

type Credentials = {
  s3Credentials?: { accessKeyId: SecretKey; secretAccessKey: SecretKey }
  googleCredentials?: { applicationCredentials: SecretKey }
  azureCredentials?: { storageKey: SecretKey; storageAccount: SecretKey }
}

const secondsPerDay = 86_400

/** Adds the ObjectStore and the Secret with its keys; nothing without a bucket. */
export function addObjectStore(chart: Chart, slice: BackingSlice): void {
  const own = databaseSlice(slice)
  const { facts, database, bucket } = own
  if (bucket === null) return
  const annotations = { ...syncWave(serviceWaves.configuration), ...keptInProduction(facts) }
  addCredentials(chart, own, bucket)
  addObject<ObjectStore>(chart, 'object-store', {
    apiVersion: 'barmancloud.cnpg.io/v1',
    kind: 'ObjectStore',
    metadata: { name: database.name, annotations },
    spec: {
      retentionPolicy: retentionPolicy(own),
      configuration: { ...destination(own, bucket), ...credentials(own, bucket) },
      instanceSidecarConfiguration: {
        resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '512Mi' } },
        env: sidecarVariables(own, bucket),
      },
    },
  })
}

function addCredentials(chart: Chart, { facts, database }: DatabaseSlice, { name, storage }: Bucket): void {
  const path = secretPath(facts.secretStore, name)
  const entries = credentialKeys(storage).map((key) => ({ key, path, property: key }))
  const account =
    storage.account === ''
      ? {}
      : { template: { type: 'Opaque', data: { ACCOUNT_KEY: '{{ .ACCOUNT_KEY }}', ACCOUNT_NAME: storage.account } } }
  const metadata = { annotations: syncWave(serviceWaves.configuration) }
  addExternalSecret(chart, 'external-secret.backup', facts, metadata, {
    name: databaseNames.backupSecret(database.name),
    entries,
    ...account,
  })
}

/** Backups are kept as long as the longer of the two promises: how long a backup stays, how far back a moment can be restored. */
function retentionPolicy({ database: { backup } }: DatabaseSlice): string {
  return `${Math.max(1, Math.ceil(Math.max(backup?.retention ?? 0, backup?.pitr ?? 0) / secondsPerDay))}d`
}

function destination({ database }: DatabaseSlice, { fullName, storage }: Bucket) {
  const paths = {
    s3: `s3://${fullName}/`,
    gcs: `gs://${fullName}/`,
    azure: `https://${storage.account}.blob.core.windows.net/${fullName}`,
  }
  // Amazon is asked to encrypt; the others encrypt whatever they store, and refuse the question.
  const encryption =
    database.backup?.encrypted === true && storage.vendor === 'aws' ? { encryption: 'AES256' as const } : {}
  return {
    destinationPath: paths[storage.protocol],
    ...(storage.endpoint !== '' && { endpointURL: storage.endpoint }),
    data: { compression: 'gzip' as const, ...encryption },
    wal: { compression: 'gzip' as const, ...encryption },
  }
}

function credentials({ database }: DatabaseSlice, { storage: { protocol } }: Bucket): Credentials {
  const of = (key: string): SecretKey => ({ name: databaseNames.backupSecret(database.name), key })
  if (protocol === 'gcs') return { googleCredentials: { applicationCredentials: of('SERVICE_ACCOUNT_KEY') } }
  if (protocol === 'azure')
    return { azureCredentials: { storageAccount: of('ACCOUNT_NAME'), storageKey: of('ACCOUNT_KEY') } }
  return { s3Credentials: { accessKeyId: of('ACCESS_KEY_ID'), secretAccessKey: of('SECRET_ACCESS_KEY') } }
}

/**
 * Amazon's library sends checksums that other services of the protocol refuse; and where the address of the service has an
 * account in it, it comes from the Secret.
 * @see https://cloudnative-pg.io/plugin-barman-cloud/docs/object_stores/
 */
function sidecarVariables({ database }: DatabaseSlice, { storage }: Bucket): Variable[] | undefined {
  if (storage.protocol !== 's3' || storage.vendor === 'aws') return undefined
  const whenRequired = ['AWS_REQUEST_CHECKSUM_CALCULATION', 'AWS_RESPONSE_CHECKSUM_VALIDATION'].map((name) => ({
    name,
    value: 'when_required',
  }))
  const endpoint = {
    name: 'AWS_ENDPOINT_URL_S3',
    valueFrom: { secretKeyRef: { name: databaseNames.backupSecret(database.name), key: 'ENDPOINT' } },
  }
  return [...whenRequired, ...(storage.vendor === 'cloudflare' ? [endpoint] : [])]
}
