// How users reach a RabbitMQ in the cluster: as the user whose Secret its operator makes.
import type { NamedThing } from '../names.ts'
import { rabbitmqUrl } from '../data/queues.ts'
import type { Attribute, Connection } from './connection.ts'

export function rabbitmqConnection({ name, host, port }: NamedThing): Connection {
  const { secret, key } = rabbitmqUrl(host)
  const stored = (each: string): Attribute => ({ secret: { kind: 'object', secret, key: each } })
  return {
    attributes: {
      url: stored(key),
      host: { text: host },
      port: { text: String(port) },
      address: { text: `${host}:${port}` },
      name: { text: name },
      username: stored('username'),
      password: stored('password'),
    },
    variables: {
      HOST: { text: host },
      PORT: { text: String(port) },
      USERNAME: stored('username'),
      PASSWORD: stored('password'),
    },
  }
}
