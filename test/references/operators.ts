// What operators and charts make that our own objects refer to: by group and kind. Names and keys as their documentation says.
import type { JsonObject } from '../../src/lib/json.ts'
import type { Maker } from './made.ts'
import { listAt, mapAt, textAt } from './read.ts'

export const operators: Readonly<Record<string, Maker>> = {
  // The target is named like the ExternalSecret unless it says another name; a template replaces the keys.
  'external-secrets.io ExternalSecret': (document, namespace, name) => ({ secrets: [{ namespace, name: textAt(document, 'spec', 'target', 'name') || name, keys: externalKeys(document) }] }),
  'cert-manager.io Certificate': (document, namespace) => ({ secrets: [{ namespace, name: textAt(document, 'spec', 'secretName'), keys: ['tls.crt', 'tls.key', 'ca.crt'] }] }),
  // @see https://cloudnative-pg.io/docs/current/applications/ and /service_management/
  'postgresql.cnpg.io Cluster': (document, namespace, name) => {
    const labels = { ...mapAt(document, 'spec', 'inheritedMetadata', 'labels'), 'cnpg.io/cluster': name, 'cnpg.io/podRole': 'instance' }
    const app = ['username', 'user', 'password', 'dbname', 'host', 'port', 'uri', 'jdbc-uri', 'fqdn-uri', 'fqdn-jdbc-uri', 'pgpass']
    const ports = [{ name: 'postgres', port: 5432 }]
    return {
      pods: [{ namespace, labels, ports: [{ name: 'postgresql', port: 5432 }, { name: 'metrics', port: 9187 }, { name: 'status', port: 8000 }] }],
      services: ['rw', 'ro', 'r'].map((role) => ({ namespace, name: `${name}-${role}`, labels: { 'cnpg.io/cluster': name }, ports })),
      secrets: [{ namespace, name: `${name}-app`, keys: app }, ...['ca', 'server', 'replication'].map((what) => ({ namespace, name: `${name}-${what}` }))],
    }
  },
  'postgresql.cnpg.io Pooler': (document, namespace, name) => ({
    pods: [{ namespace, labels: { ...mapAt(document, 'spec', 'template', 'metadata', 'labels'), 'cnpg.io/poolerName': name }, ports: [{ name: 'pgbouncer', port: 5432 }, { name: 'metrics', port: 9127 }] }],
    services: [{ namespace, name, labels: {}, ports: [{ name: 'pgbouncer', port: 5432 }] }],
  }),
  'argoproj.io Application': (document) => ({ objects: listAt(document, 'spec', 'sources').flatMap((source) => chartObjects(textAt(source, 'chart'), textAt(document, 'spec', 'destination', 'namespace'))) }),
}

/** Objects of charts that ours refer to. */
function chartObjects(chart: string, namespace: string): JsonObject[] {
  const account = (name: string): JsonObject => ({ kind: 'ServiceAccount', metadata: { name, namespace } })
  return chart === 'external-secrets' ? [account('external-secrets')] : []
}

/** Undefined where the keys come from a generator, or all of an entry are taken. */
function externalKeys(document: JsonObject): string[] | undefined {
  const template = Object.keys(mapAt(document, 'spec', 'target', 'template', 'data'))
  if (template.length > 0) return template
  return listAt(document, 'spec', 'dataFrom').length > 0 ? undefined : listAt(document, 'spec', 'data').map((entry) => textAt(entry, 'secretKey'))
}
