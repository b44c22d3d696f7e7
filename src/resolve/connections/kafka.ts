// How users reach a Kafka in the cluster: SASL as the user whose password its operator makes, without TLS inside of the
// namespace, whose policies say who may connect.
import type { NamedThing } from '../names.ts'
import { kafkaBootstrap, kafkaUser } from '../data/queues.ts'
import { variablePrefix, type Attribute, type Connection } from './connection.ts'

export function kafkaConnection({ name, host, port }: NamedThing): Connection {
  const server = kafkaBootstrap(host)
  const address = { text: `${server}:${port}` }
  const user = kafkaUser(host)
  const password: Attribute = { secret: { kind: 'object', secret: user, key: 'password' } }
  return {
    attributes: {
      url: {
        secret: { kind: 'composed', value: `kafka://${user}:$(${variablePrefix(name)}_PASSWORD)@${address.text}` },
      },
      host: { text: server },
      port: { text: String(port) },
      address,
      name: { text: name },
      username: { text: user },
      password,
    },
    variables: {
      BROKERS: address,
      USERNAME: { text: user },
      PASSWORD: password,
      SASL_MECHANISM: { text: 'SCRAM-SHA-512' },
      SECURITY_PROTOCOL: { text: 'SASL_PLAINTEXT' },
    },
  }
}
