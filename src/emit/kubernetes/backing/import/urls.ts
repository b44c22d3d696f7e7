// How an import reaches the two databases: `TARGET_URL`, past any pool, and `SOURCE_URL` where the source is a server.
import type { Chart } from 'cdk8s'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import { importSecret } from '../../../../model/data/imports.ts'
import { databaseNames } from '../../../../model/names/backing.ts'
import { postgresUrl, requiredTlsUrl } from '../../../../model/data/postgres-url.ts'
import { literalValue } from '../../../../lib/variable-expansion.ts'
import { addExternalSecret } from '../../service/external-secret.ts'
import { databaseSlice, type DatabaseSlice } from '../database-slice.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'

/** Adds the Secret with the addresses that people put into the store. */
export function addImportSecret(chart: Chart, slice: BackingSlice): void {
  const { facts, database } = databaseSlice(slice)
  const secret = importSecret(facts, database)
  if (secret.entries.length === 0) return
  addExternalSecret(
    chart,
    'external-secret.import',
    facts,
    { annotations: syncWave(serviceWaves.configuration) },
    secret,
  )
}

/** What the scripts of the steps say of the source, each as one variable. */
export function sourceVariables({ database: { importFrom } }: DatabaseSlice): IEnvVar[] {
  const texts = { SOURCE_PATH: importFrom?.path ?? '', SOURCE_NAME: importFrom?.name ?? '' }
  return Object.entries(texts).flatMap(([name, text]) => (text === '' ? [] : [{ name, value: literalValue(text) }]))
}

export function urlVariables(slice: DatabaseSlice): IEnvVar[] {
  const { facts, database } = slice
  const { name: secret, entries } = importSecret(facts, database)
  const stored = entries.map(({ key }): IEnvVar => fromSecret(key, secret, key))
  return database.provider === 'cluster' ? [...clusterTarget(slice), ...stored] : stored
}

/** What the operators of the two engines put into their Secrets; `LOAD_URL` is `TARGET_URL` as pgloader reads it. */
function clusterTarget({ database: { name, engine, port } }: DatabaseSlice): IEnvVar[] {
  const secret = databaseNames.credentials(name)
  if (engine === 'mongodb') return [fromSecret('TARGET_URL', secret, 'connectionString.standard')]
  return [
    fromSecret('TARGET_USERNAME', secret, 'username'),
    fromSecret('TARGET_PASSWORD', secret, 'password'),
    {
      name: 'TARGET_URL',
      value: postgresUrl('TARGET', databaseNames.primary(name), port, databaseNames.authorityFile(name)),
    },
    { name: 'LOAD_URL', value: requiredTlsUrl('TARGET', databaseNames.primary(name), port) },
  ]
}

function fromSecret(name: string, secret: string, key: string): IEnvVar {
  return { name, valueFrom: { secretKeyRef: { name: secret, key } } }
}
