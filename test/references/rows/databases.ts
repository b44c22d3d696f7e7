// What the resources of database operators refer to.
import { objectOf, secret, type Row } from '../row.ts'

export const databaseRows: Row[] = [
  { name: 'cluster of a pooler', kinds: ['Pooler'], at: ['/spec/cluster/name'], missing: objectOf('Cluster') },
  { name: 'cluster of a scheduled backup', kinds: ['ScheduledBackup'], at: ['/spec/cluster/name'], missing: objectOf('Cluster') },
  { name: 'store of a cluster’s archive', kinds: ['Cluster'], at: ['/spec/plugins/*/parameters/barmanObjectName', '/spec/externalClusters/*/plugin/parameters/barmanObjectName'], missing: objectOf('ObjectStore') },
  { name: 'keys of a store', kinds: ['ObjectStore'], at: ['/spec/configuration/*/*/name'], missing: secret },
]
