// How users reach a database whose credentials Vault makes on demand: a Secret in the cluster holds those of the day.
import { ownValue } from '../../lib/json.ts'
import { databaseNames } from '../../model/names/backing.ts'
import { secretPath } from '../../model/names/secrets.ts'
import type { Context } from '../context.ts'
import type { NamedThing } from '../names.ts'
import type { Attribute, Connection } from './connection.ts'

/** Where the server is stands in the secret store; who the user is, in the Secret that is made from both. */
export function dynamicPostgres(thing: NamedThing, { facts, spec }: Context): Connection {
  const { pooling, replicas = 0 } = ownValue(spec.databases, thing.name) ?? {}
  const made = (key: string): Attribute => ({
    secret: { kind: 'object', secret: databaseNames.dynamicCredentials(thing.name), key },
  })
  const stored = (key: string): Attribute => ({
    secret: { kind: 'store', path: secretPath(facts.secretStore, thing.name), key },
  })
  return {
    attributes: {
      url: made('url'),
      host: stored('host'),
      address: stored('address'),
      port: { text: String(thing.port) },
      name: stored('name'),
      username: made('username'),
      password: made('password'),
    },
    variables: {
      ...(pooling && { DIRECT_URL: made('direct-url') }),
      ...(replicas > 0 && { READ_URL: made('read-url') }),
    },
    isPooled: Boolean(pooling),
  }
}
