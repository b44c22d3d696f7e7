// What the operators of brokers make. Names, labels and keys as their documentation says.
import type { Maker } from './made.ts'
import { listAt, mapAt, textAt } from './read.ts'

export const brokers: Readonly<Record<string, Maker>> = {
  // @see https://www.rabbitmq.com/kubernetes/operator/using-operator (default user, labels, ports)
  'rabbitmq.com RabbitmqCluster': (document, namespace, name) => {
    const labels = {
      ...mapAt(document, 'spec', 'override', 'statefulSet', 'spec', 'template', 'metadata', 'labels'),
      'app.kubernetes.io/name': name,
      'app.kubernetes.io/component': 'rabbitmq',
    }
    const ports = [
      { name: 'amqp', port: 5672 },
      { name: 'management', port: 15672 },
      { name: 'prometheus', port: 15692 },
    ]
    return {
      pods: [{ namespace, labels, ports }],
      services: [name, `${name}-nodes`].map((service) => ({ namespace, name: service, labels, ports })),
      secrets: [
        {
          namespace,
          name: `${name}-default-user`,
          keys: ['username', 'password', 'host', 'port', 'provider', 'type', 'default_user.conf', 'connection_string'],
        },
      ],
    }
  },
  // @see https://strimzi.io/docs/operators/latest/deploying (labels of pods, bootstrap Service, Secrets of users and of the authority)
  'kafka.strimzi.io Kafka': (document, namespace, name) => {
    const pods = (part: string) => ({
      namespace,
      labels: { 'strimzi.io/cluster': name, 'strimzi.io/kind': 'Kafka', 'strimzi.io/name': `${name}-${part}` },
    })
    const ports = listAt(document, 'spec', 'kafka', 'listeners').map((listener) => ({
      name: `tcp-${textAt(listener, 'name')}`,
      port: Number(mapAt(listener)['port']),
    }))
    return {
      pods: [
        { ...pods('kafka'), ports: [...ports, { name: 'tcp-prometheus', port: 9404 }] },
        pods('entity-operator'),
        pods('kafka-exporter'),
      ],
      services: [{ namespace, name: `${name}-kafka-bootstrap`, labels: {}, ports }],
      secrets: ['cluster-ca-cert', 'clients-ca-cert'].map((what) => ({
        namespace,
        name: `${name}-${what}`,
        keys: ['ca.crt', 'ca.p12', 'ca.password'],
      })),
    }
  },
  'kafka.strimzi.io KafkaUser': (_, namespace, name) => ({
    secrets: [{ namespace, name, keys: ['password', 'sasl.jaas.config', 'user.crt', 'user.key'] }],
  }),
}
