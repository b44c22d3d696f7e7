// What the resources of database operators refer to.
import { objectOf, secret, type Row } from '../row.ts'

export const databaseRows: Row[] = [
  { name: 'cluster of a pooler', kinds: ['Pooler'], at: ['/spec/cluster/name'], missing: objectOf('Cluster') },
  {
    name: 'cluster of a scheduled backup',
    kinds: ['ScheduledBackup'],
    at: ['/spec/cluster/name'],
    missing: objectOf('Cluster'),
  },
  {
    name: 'store of a cluster’s archive',
    kinds: ['Cluster'],
    at: ['/spec/plugins/*/parameters/barmanObjectName', '/spec/externalClusters/*/plugin/parameters/barmanObjectName'],
    missing: objectOf('ObjectStore'),
  },
  {
    name: 'password of a MongoDB user',
    kinds: ['MongoDBCommunity'],
    at: ['/spec/users/*/passwordSecretRef/name'],
    missing: secret,
  },
  {
    name: 'Elasticsearch of Kibana and Beats',
    kinds: ['Kibana', 'Beat'],
    at: ['/spec/elasticsearchRef/name'],
    missing: objectOf('Elasticsearch'),
  },
  {
    name: 'account of a Beat',
    kinds: ['Beat'],
    at: ['/spec/daemonSet/podTemplate/spec/serviceAccountName'],
    missing: objectOf('ServiceAccount'),
  },
  { name: 'keys of a store', kinds: ['ObjectStore'], at: ['/spec/configuration/*/*/name'], missing: secret },
]
