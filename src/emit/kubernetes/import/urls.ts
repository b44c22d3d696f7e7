// How an import reaches the two databases: `TARGET_URL`, past any pool, and `SOURCE_URL` where the source is a server.
import type { Chart } from 'cdk8s'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import { databaseNames, secretPath } from '../../../model/names.ts'
import { postgresUrl, requiredTlsUrl } from '../../../model/postgres-url.ts'
import { addExternalSecret } from '../external-secret.ts'
import { databaseSlice, type DatabaseSlice } from '../database-slice.ts'
import { serviceWaves, syncWave } from '../sync.ts'
import type { BackingSlice } from '../units.ts'

/** Adds the Secret with the addresses that people put into the store: `import-url` of the source, and the target's own where others run it. */
export function emitImportSecret(chart: Chart, slice: BackingSlice): void {
  const { facts, database } = databaseSlice(slice)
  const path = secretPath(facts.secretStore, database.name)
  const entries = storedKeys(databaseSlice(slice)).map(([key, property]) => ({ key, path, property }))
  if (entries.length === 0) return
  const metadata = { annotations: syncWave(serviceWaves.configuration) }
  addExternalSecret(chart, 'external-secret.import', facts, metadata, { name: databaseNames.importJob(database.name), entries })
}

/** Keys of the Secret, each with its property in the store. */
function storedKeys({ database }: DatabaseSlice): [string, string][] {
  if (database.importFrom === null) return []
  const source: [string, string][] = database.importFrom.engine === 'sqlite' ? [] : [['SOURCE_URL', 'import-url']]
  const target: [string, string][] = database.provider === 'cluster' ? [] : [['TARGET_URL', database.pooling === null ? 'url' : 'direct-url']]
  return [...source, ...target]
}

export function urlVariables(slice: DatabaseSlice): IEnvVar[] {
  const { database } = slice
  const stored = storedKeys(slice).map(([name]): IEnvVar => fromSecret(name, databaseNames.importJob(database.name), name))
  return database.provider === 'cluster' ? [...clusterTarget(slice), ...stored] : stored
}

/** What the operators of the two engines put into their Secrets; `LOAD_URL` is `TARGET_URL` as pgloader reads it. */
function clusterTarget({ database: { name, engine, port } }: DatabaseSlice): IEnvVar[] {
  const secret = databaseNames.credentials(name)
  if (engine === 'mongodb') return [fromSecret('TARGET_URL', secret, 'connectionString.standard')]
  return [
    fromSecret('TARGET_USERNAME', secret, 'username'),
    fromSecret('TARGET_PASSWORD', secret, 'password'),
    { name: 'TARGET_URL', value: postgresUrl('TARGET', databaseNames.primary(name), port, databaseNames.authorityFile(name)) },
    { name: 'LOAD_URL', value: requiredTlsUrl('TARGET', databaseNames.primary(name), port) },
  ]
}

function fromSecret(name: string, secret: string, key: string): IEnvVar {
  return { name, valueFrom: { secretKeyRef: { name: secret, key } } }
}
