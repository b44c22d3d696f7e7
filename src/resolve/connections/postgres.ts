// How users reach a PostgreSQL database in the cluster: as the user whose Secret its operator makes.
import { ownValue } from '../../lib/json.ts'
import { databaseNames } from '../../model/names/backing.ts'
import { postgresUrl } from '../../model/data/postgres-url.ts'
import type { Context } from '../context.ts'
import type { NamedThing } from '../names.ts'
import { variablePrefix, type Attribute, type Connection } from './connection.ts'

/**
 * Through the pool where there is one; `DIRECT_URL` goes past it, `READ_URL` to the replicas. Connections are always
 * encrypted, and the server is checked. `CA_FILE` is for drivers that have other words for that than the URLs use.
 */
export function postgresInCluster(thing: NamedThing, { spec }: Context): Connection {
  const { name, port } = thing
  const { pooling, replicas = 0 } = ownValue(spec.databases, name) ?? {}
  const host = pooling ? databaseNames.pooler(name) : databaseNames.primary(name)
  const credential = (key: string): Attribute => ({
    secret: { kind: 'object', secret: databaseNames.credentials(name), key },
  })
  const url = (server: string): Attribute => ({
    secret: {
      kind: 'composed',
      value: postgresUrl(variablePrefix(name), server, port, databaseNames.authorityFile(name)),
    },
  })
  const credentials = { USERNAME: credential('username'), PASSWORD: credential('password') }
  return {
    attributes: {
      url: url(host),
      host: { text: host },
      address: { text: `${host}:${port}` },
      port: { text: String(port) },
      name: { text: databaseNames.application },
      username: credentials.USERNAME,
      password: credentials.PASSWORD,
    },
    variables: {
      ...credentials,
      CA_FILE: { text: databaseNames.authorityFile(name) },
      ...(pooling && { DIRECT_URL: url(databaseNames.primary(name)) }),
      ...(replicas > 0 && { READ_URL: url(databaseNames.replicas(name)) }),
    },
    isPooled: Boolean(pooling),
  }
}
