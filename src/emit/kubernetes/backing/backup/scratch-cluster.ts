// The scratch copy of a PostgreSQL database: one server, restored from the bucket, that goes again when it was looked at.
import type { ICluster } from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Cluster'
import type { ScratchTest } from '../../../../model/data/backups.ts'
import type { EnvironmentFacts } from '../../../../model/environment.ts'
import { backupNames, databaseNames } from '../../../../model/names/backing.ts'
import { labelsOf } from '../../../../model/names/labels.ts'
import { postgresImages } from '../../../../model/versions/databases.ts'
import { serverResources } from '../database-slice.ts'
import { serverParameters } from '../postgres/settings.ts'
import { backupPlugin } from '../postgres/conventions.ts'

/** The name under which the Cluster knows where it comes from. */
const origin = 'origin'

/** It archives nothing: its log would mix with that of the database. */
export function scratchCluster({ database }: ScratchTest, facts: EnvironmentFacts): ICluster {
  const name = backupNames.restoreTest(database.name)
  const { application } = databaseNames
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: { name, labels: labelsOf(facts, name, 'restore-test') },
    spec: {
      instances: 1,
      imageName: postgresImages[database.version] ?? '',
      // Not those of the test, whose policy would hold for the server too.
      inheritedMetadata: { labels: labelsOf(facts, `${name}-server`, 'restore-test') },
      // A server refuses to play back the log of one that allowed more connections.
      postgresql: { parameters: serverParameters(database, facts.tier) },
      bootstrap: { recovery: { source: origin, database: application, owner: application } },
      externalClusters: [
        {
          name: origin,
          plugin: { name: backupPlugin, parameters: { barmanObjectName: database.name, serverName: database.name } },
        },
      ],
      storage: { size: database.storage, ...(database.storageClass !== '' && { storageClass: database.storageClass }) },
      resources: serverResources(facts.tier),
      enablePDB: false,
    },
  }
}
