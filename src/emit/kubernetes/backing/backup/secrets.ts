// The Secrets of backups, filled from the store: keys of buckets, and the URLs of databases.
import type { Chart } from 'cdk8s'
import { backupNames } from '../../../../model/names/backing.ts'
import { secretPath } from '../../../../model/names/secrets.ts'
import { credentialKeys } from '../../../../model/data/object-storage.ts'
import { addExternalSecret } from '../../service/external-secret.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import { bucketsOf, type BackupSlice } from './slice.ts'

const metadata = { annotations: syncWave(serviceWaves.configuration) }

/** Adds one Secret per bucket, and one per database that is reached by what stands in the store. */
export function emitBackupSecrets(chart: Chart, { facts, dumps }: BackupSlice): void {
  for (const { name, storage } of bucketsOf({ dumps })) {
    const path = secretPath(facts.secretStore, name)
    const entries = credentialKeys(storage).map((key) => ({ key, path, property: key }))
    addExternalSecret(chart, `external-secret.bucket-${name}`, facts, metadata, {
      name: backupNames.bucketKeys(name),
      entries,
    })
  }
  for (const { database, secrets } of dumps) {
    const entries = secrets.flatMap(({ name, source }) =>
      source.kind === 'store' ? [{ key: name, path: source.path, property: source.key }] : [],
    )
    if (entries.length > 0)
      addExternalSecret(chart, `external-secret.database-${database}`, facts, metadata, {
        name: backupNames.databaseKeys(database),
        entries,
      })
  }
}
