// How users reach a Memcached in the cluster. It knows no passwords: the network policy says who may connect.
import type { NamedThing } from '../names.ts'
import type { Connection } from './connection.ts'

export function memcachedConnection({ name, host, port }: NamedThing): Connection {
  const place = { host: { text: host }, port: { text: String(port) } }
  return {
    attributes: {
      url: { text: `memcached://${host}:${port}` },
      ...place,
      address: { text: `${host}:${port}` },
      name: { text: name },
    },
    variables: { HOST: place.host, PORT: place.port },
  }
}
