// How users reach a MongoDB database in the cluster: by the address that its operator writes into a Secret.
import { databaseNames } from '../../model/names/backing.ts'
import type { NamedThing } from '../names.ts'
import type { Attribute, Connection } from './connection.ts'

/** The address names every member: drivers find the primary, pool connections, and read where their options say. */
export function mongodbInCluster({ name, port }: NamedThing): Connection {
  const credential = (key: string): Attribute => ({
    secret: { kind: 'object', secret: databaseNames.credentials(name), key },
  })
  const host = `${name}-svc`
  const credentials = { USERNAME: credential('username'), PASSWORD: credential('password') }
  return {
    attributes: {
      url: credential('connectionString.standard'),
      host: { text: host },
      address: { text: `${host}:${port}` },
      port: { text: String(port) },
      name: { text: databaseNames.application },
      username: credentials.USERNAME,
      password: credentials.PASSWORD,
    },
    variables: credentials,
  }
}
