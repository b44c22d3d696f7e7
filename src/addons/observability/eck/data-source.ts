// How Grafana reads Elasticsearch: as the user that the operator makes, over TLS with the operator's own authority.
import type { JsonObject } from '../../../lib/json.ts'
import type { EnvironmentBase } from '../../addon.ts'
import { stack } from './names.ts'

/** Variables of Grafana's process that hold what the operator made. */
const variables = {
  LOGS_PASSWORD: { name: `${stack}-es-elastic-user`, key: 'elastic' },
  LOGS_CA: { name: `${stack}-es-http-certs-public`, key: 'ca.crt' },
}

export function elasticsearchSource({ facts }: EnvironmentBase): JsonObject {
  return {
    name: 'Elasticsearch',
    uid: 'elasticsearch',
    type: 'elasticsearch',
    access: 'proxy',
    url: `https://${stack}-es-http.${facts.monitoringNamespace}.svc:9200`,
    basicAuth: true,
    basicAuthUser: 'elastic',
    jsonData: {
      index: 'logs-*',
      timeField: '@timestamp',
      logMessageField: 'message',
      logLevelField: 'log.level',
      tlsAuthWithCACert: true,
    },
    secureJsonData: { basicAuthPassword: '$LOGS_PASSWORD', tlsCACert: '$LOGS_CA' },
  }
}

/** Values of Grafana's chart that bring the variables; nothing where no source needs them. */
export function dataSourceSecrets({ observability: { logs } }: EnvironmentBase): JsonObject {
  if (logs?.store !== 'elk') return {}
  return {
    envValueFrom: Object.fromEntries(
      Object.entries(variables).map(([name, secret]) => [name, { secretKeyRef: { ...secret } }]),
    ),
  }
}
