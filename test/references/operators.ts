// What operators make of our objects, by group and kind. Names, labels and keys as their documentation says.
import type { JsonObject } from '../../src/lib/json.ts'
import { brokers } from './brokers.ts'
import type { Maker } from './made.ts'
import { listAt, mapAt, textAt } from './read.ts'

export const operators: Readonly<Record<string, Maker>> = {
  ...brokers,
  // The target is named like the ExternalSecret unless it says another name; a template replaces the keys.
  'external-secrets.io ExternalSecret': (document, namespace, name) => ({
    secrets: [{ namespace, name: textAt(document, 'spec', 'target', 'name') || name, keys: externalKeys(document) }],
  }),
  'cert-manager.io Certificate': (document, namespace) => ({
    secrets: [{ namespace, name: textAt(document, 'spec', 'secretName'), keys: ['tls.crt', 'tls.key', 'ca.crt'] }],
  }),

  // @see https://cloudnative-pg.io/docs/current/applications/ and /service_management/
  'postgresql.cnpg.io Cluster': (document, namespace, name) => {
    const labels = {
      ...mapAt(document, 'spec', 'inheritedMetadata', 'labels'),
      'cnpg.io/cluster': name,
      'cnpg.io/podRole': 'instance',
    }
    const keys = [
      'username',
      'user',
      'password',
      'dbname',
      'host',
      'port',
      'uri',
      'jdbc-uri',
      'fqdn-uri',
      'fqdn-jdbc-uri',
      'pgpass',
    ]
    return {
      pods: [
        {
          namespace,
          labels,
          ports: [
            { name: 'postgresql', port: 5432 },
            { name: 'metrics', port: 9187 },
            { name: 'status', port: 8000 },
          ],
        },
      ],
      services: ['rw', 'ro', 'r'].map((role) => ({
        namespace,
        name: `${name}-${role}`,
        labels: { 'cnpg.io/cluster': name },
        ports: [{ name: 'postgres', port: 5432 }],
      })),
      secrets: [
        { namespace, name: `${name}-app`, keys },
        ...['ca', 'server', 'replication'].map((what) => ({ namespace, name: `${name}-${what}` })),
      ],
    }
  },
  'postgresql.cnpg.io Pooler': (document, namespace, name) => ({
    pods: [
      {
        namespace,
        labels: { ...mapAt(document, 'spec', 'template', 'metadata', 'labels'), 'cnpg.io/poolerName': name },
        ports: [
          { name: 'pgbouncer', port: 5432 },
          { name: 'metrics', port: 9127 },
        ],
      },
    ],
    services: [{ namespace, name, labels: {}, ports: [{ name: 'pgbouncer', port: 5432 }] }],
  }),

  // @see https://www.mongodb.com/docs/kubernetes/current/ (MongoDBCommunity: connection string secrets, the headless Service)
  'mongodbcommunity.mongodb.com MongoDBCommunity': (document, namespace, name) => ({
    pods: [
      {
        namespace,
        labels: {
          ...mapAt(document, 'spec', 'statefulSet', 'spec', 'template', 'metadata', 'labels'),
          app: `${name}-svc`,
        },
        ports: [
          { name: 'mongodb', port: 27017 },
          { name: 'prometheus', port: 9216 },
        ],
      },
    ],
    services: [
      {
        namespace,
        name: `${name}-svc`,
        labels: { app: `${name}-svc` },
        ports: [
          { name: 'mongodb', port: 27017 },
          { name: 'prometheus', port: 9216 },
        ],
      },
    ],
    secrets: listAt(document, 'spec', 'users').map((user) => ({
      namespace,
      name: textAt(user, 'connectionStringSecretName'),
      keys: ['username', 'password', 'connectionString.standard', 'connectionString.standardSrv'],
    })),
  }),

  // @see https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s (Secrets and Services that ECK makes)
  'elasticsearch.k8s.elastic.co Elasticsearch': (_, namespace, name) => ({
    pods: [
      {
        namespace,
        labels: { 'elasticsearch.k8s.elastic.co/cluster-name': name },
        ports: [{ name: 'https', port: 9200 }],
      },
    ],
    services: [{ namespace, name: `${name}-es-http`, labels: {}, ports: [{ name: 'https', port: 9200 }] }],
    secrets: [
      { namespace, name: `${name}-es-elastic-user`, keys: ['elastic'] },
      { namespace, name: `${name}-es-http-certs-public`, keys: ['ca.crt', 'tls.crt'] },
    ],
  }),
  'kibana.k8s.elastic.co Kibana': (_, namespace, name) => ({
    pods: [{ namespace, labels: { 'kibana.k8s.elastic.co/name': name }, ports: [{ name: 'https', port: 5601 }] }],
    services: [{ namespace, name: `${name}-kb-http`, labels: {}, ports: [{ name: 'https', port: 5601 }] }],
  }),
  'beat.k8s.elastic.co Beat': (_, namespace, name) => ({
    pods: [{ namespace, labels: { 'beat.k8s.elastic.co/name': name }, ports: [] }],
  }),
}

/** Undefined where the keys come from a generator, or all of an entry are taken. */
function externalKeys(document: JsonObject): string[] | undefined {
  const template = Object.keys(mapAt(document, 'spec', 'target', 'template', 'data'))
  if (template.length > 0) return template
  return listAt(document, 'spec', 'dataFrom').length > 0
    ? undefined
    : listAt(document, 'spec', 'data').map((entry) => textAt(entry, 'secretKey'))
}
