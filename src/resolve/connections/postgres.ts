// How users reach a PostgreSQL database in the cluster: as the user whose Secret its operator makes.
import { databaseNames } from '../../model/names.ts'
import type { Context } from '../context.ts'
import type { NamedThing } from '../names.ts'
import { variablePrefix, type Attribute, type Connection } from './connection.ts'

/**
 * Through the pool where there is one; `DIRECT_URL` goes past it, `READ_URL` to the replicas. Connections are always
 * encrypted. The operator's passwords are letters and digits, so that they can stand in a URL as they are.
 */
export function postgresInCluster(thing: NamedThing, { spec }: Context): Connection {
  const { name, port } = thing
  const { pooling, replicas = 0 } = spec.databases[name] ?? {}
  const host = pooling ? databaseNames.pooler(name) : databaseNames.primary(name)
  const credential = (key: string): Attribute => ({ secret: { kind: 'object', secret: databaseNames.credentials(name), key } })
  const url = (server: string): Attribute => ({ secret: { kind: 'composed', value: urlOf(variablePrefix(name), server, port) } })
  const credentials = { USERNAME: credential('username'), PASSWORD: credential('password') }
  return {
    attributes: {
      url: url(host), host: { text: host }, address: { text: `${host}:${port}` }, port: { text: String(port) }, name: { text: databaseNames.application },
      username: credentials.USERNAME, password: credentials.PASSWORD,
    },
    variables: {
      ...credentials,
      ...(pooling && { DIRECT_URL: url(databaseNames.primary(name)) }),
      ...(replicas > 0 && { READ_URL: url(databaseNames.replicas(name)) }),
    },
    isPooled: Boolean(pooling),
  }
}

function urlOf(prefix: string, host: string, port: number): string {
  return `postgresql://$(${prefix}_USERNAME):$(${prefix}_PASSWORD)@${host}:${port}/${databaseNames.application}?sslmode=require`
}
