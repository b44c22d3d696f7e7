// The PostgreSQL servers of a database, run by CloudNativePG.
import type { ICluster } from '@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1/Cluster'
import type { Chart } from 'cdk8s'
import { databaseNames } from '../../../../model/names/backing.ts'
import { labelsOf } from '../../../../model/names/labels.ts'
import { postgresImages } from '../../../../model/versions/databases.ts'
import { addObject } from '../../kit/chart.ts'
import { databaseSlice, serverResources, type DatabaseSlice } from '../database-slice.ts'
import { keptInProduction } from '../../kit/sync.ts'
import type { BackingSlice } from '../../slices.ts'
import { queriesKey } from './queries.ts'
import { instancesOf, serverParameters } from './settings.ts'
import { backupPlugin, serverPods } from './conventions.ts'

type Spec = NonNullable<ICluster['spec']>

/** Adds the Cluster. Its operator makes the Services, the user's Secret, the certificates and the disruption budgets. */
export function addCluster(chart: Chart, slice: BackingSlice): void {
  const { facts, database } = databaseSlice(slice)
  addObject<ICluster>(chart, 'cluster', {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: { name: database.name, annotations: keptInProduction(facts) },
    spec: clusterSpec(databaseSlice(slice)),
  })
}

function clusterSpec(slice: DatabaseSlice): Spec {
  const { facts, database } = slice
  return {
    instances: instancesOf(database),
    imageName: postgresImages[database.version] ?? '',
    // The pods are found by the same labels as those of services.
    inheritedMetadata: { labels: labelsOf(facts, database.name, 'database') },
    bootstrap: { initdb: { database: databaseNames.application, owner: databaseNames.application } },
    postgresql: { parameters: serverParameters(database, facts.tier), ...durability(database) },
    storage: { size: database.storage, ...(database.storageClass !== '' && { storageClass: database.storageClass }) },
    resources: serverResources(facts.tier),
    ...placement(database.name),
    // One server alone would hold up the drain of its node for ever.
    enablePDB: instancesOf(database) > 1,
    certificates: { serverAltDNSNames: poolerHosts(slice) },
    monitoring: slice.monitored
      ? { customQueriesConfigMap: [{ name: databaseNames.queries(database.name), key: queriesKey }] }
      : undefined,
    plugins: backupPlugins(slice),
  }
}

/** Servers of one database go to nodes of their own where there are enough, and are spread over zones. */
function placement(name: string): Pick<Spec, 'affinity' | 'topologySpreadConstraints'> {
  const zones = { maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' as const }
  return {
    affinity: { enablePodAntiAffinity: true, podAntiAffinityType: 'preferred', topologyKey: 'kubernetes.io/hostname' },
    topologySpreadConstraints: [{ ...zones, labelSelector: { matchLabels: serverPods(name) } }],
  }
}

/** What was committed is on a second server, so that a standby that takes over has lost nothing; alone, one goes on. */
function durability({ highlyAvailable }: DatabaseSlice['database']): NonNullable<Spec['postgresql']> {
  return highlyAvailable ? { synchronous: { method: 'any', number: 1, dataDurability: 'preferred' } } : {}
}

/** The pool shows the certificate of the servers, which by itself names only them. */
function poolerHosts({ facts, database }: DatabaseSlice): string[] | undefined {
  if (database.pooling === null) return undefined
  const host = databaseNames.pooler(database.name)
  return [host, `${host}.${facts.namespace}`, `${host}.${facts.namespace}.svc`]
}

function backupPlugins({ database, bucket }: DatabaseSlice): Spec['plugins'] {
  if (bucket === null) return undefined
  return [{ name: backupPlugin, isWALArchiver: true, parameters: { barmanObjectName: database.name } }]
}
