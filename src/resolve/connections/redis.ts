// How users reach a Redis or Valkey in the cluster, or a queue that it holds. In every mode it is one URL: of `sentinel` the
// proxy that follows the primary, of `cluster` any of the servers, which the library must know how to ask for the others.
import { ownValue } from '../../lib/json.ts'
import { objectNames } from '../../model/names/services.ts'
import type { Context } from '../context.ts'
import type { NamedThing } from '../names.ts'
import type { Attribute, Connection } from './connection.ts'

export function redisConnection({ name, host, port }: NamedThing, { spec }: Context): Connection {
  const place: Record<string, Attribute> = { host: { text: host }, port: { text: String(port) } }
  const address: Attribute = { text: `${host}:${port}` }
  if (ownValue(spec.caches, host)?.password === false)
    return {
      attributes: { url: { text: `redis://${host}:${port}/0` }, ...place, address, name: { text: name } },
      variables: { HOST: { text: host }, PORT: { text: String(port) } },
    }
  const stored = (key: string): Attribute => ({
    secret: { kind: 'object', secret: objectNames.credentials(host), key },
  })
  return {
    attributes: {
      url: stored('url'),
      ...place,
      address,
      name: { text: name },
      password: stored('password'),
    },
    variables: { HOST: { text: host }, PORT: { text: String(port) }, PASSWORD: stored('password') },
  }
}
