// What operators make for an object, under names that they compose of its name.
import type { JsonObject } from '../../src/lib/json.ts'
import { mapAt, textAt, type Reference } from './object-facts.ts'

type Maker = (name: string, spec: JsonObject) => Reference[]

const secret = (name: string): Reference => ({ kind: 'Secret', name })
const service = (name: string, port: number): Reference => ({ kind: 'Service', name, port })

const makers: Record<string, Maker> = {
  /** @see https://external-secrets.io/latest/api/externalsecret/ */
  ExternalSecret: (name, spec) => [secret(textAt(mapAt(spec, 'target'), 'name') ?? name)],
  /** @see https://cert-manager.io/docs/usage/certificate/ */
  Certificate: (_name, spec) => [secret(textAt(spec, 'secretName') ?? '')],
  /** @see https://cert-manager.io/docs/trust/trust-manager/api-reference/ */
  Bundle: (name) => [{ kind: 'ConfigMap', name, namespace: '*' }],
  /** @see https://cloudnative-pg.io/documentation/current/applications/ */
  Cluster: (name) => [
    ...['app', 'ca', 'server', 'replication'].map((part) => secret(`${name}-${part}`)),
    ...['rw', 'ro', 'r'].map((part) => service(`${name}-${part}`, 5432)),
  ],
  /** @see https://cloudnative-pg.io/documentation/current/connection_pooling/ */
  Pooler: (name) => [service(name, 5432)],
  /** @see https://www.rabbitmq.com/kubernetes/operator/using-operator#find */
  RabbitmqCluster: (name) => [secret(`${name}-default-user`), service(name, 5672), service(name, 15672)],
  /** @see https://strimzi.io/docs/operators/latest/deploying */
  KafkaUser: (name) => [secret(name)],
  Kafka: (name) => [secret(`${name}-cluster-ca-cert`), service(`${name}-kafka-bootstrap`, 9092)],
  /** @see https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s/accessing-services */
  Elasticsearch: (name) => [
    ...['es-elastic-user', 'es-http-certs-public'].map((part) => secret(`${name}-${part}`)),
    service(`${name}-es-http`, 9200),
  ],
  /** @see https://prometheus-operator.dev/docs/api-reference/api/ */
  Prometheus: () => [service('prometheus-operated', 9090)],
  Alertmanager: () => [service('alertmanager-operated', 9093)],
}

/** Nothing for kinds whose operator makes nothing that others name. */
export function madeFor(kind: string, object: JsonObject): Reference[] {
  return makers[kind]?.(textAt(mapAt(object, 'metadata'), 'name') ?? '', mapAt(object, 'spec')) ?? []
}
