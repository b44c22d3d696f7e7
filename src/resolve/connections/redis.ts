// How users reach a Redis or Valkey in the cluster, or a queue that it holds. In every mode it is one URL: of `sentinel` the
// proxy that follows the primary, of `cluster` any of the servers, which the library must know how to ask for the others.
import { objectNames } from '../../model/names/services.ts'
import type { NamedThing } from '../names.ts'
import type { Attribute, Connection } from './connection.ts'

export function redisConnection({ name, host, port }: NamedThing): Connection {
  const stored = (key: string): Attribute => ({
    secret: { kind: 'object', secret: objectNames.credentials(host), key },
  })
  const place: Record<string, Attribute> = { host: { text: host }, port: { text: String(port) } }
  return {
    attributes: {
      url: stored('url'),
      ...place,
      address: { text: `${host}:${port}` },
      name: { text: name },
      password: stored('password'),
    },
    variables: { HOST: { text: host }, PORT: { text: String(port) }, PASSWORD: stored('password') },
  }
}
