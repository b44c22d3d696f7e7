// The one table of connections, by kind and engine. What is not in it is reached by what people put into the secret store.
import { ownValue } from '../../lib/json.ts'
import { databaseEngines, type EngineName } from '../../model/engines/index.ts'
import { secretPath } from '../../model/names/secrets.ts'
import type { Context } from '../context.ts'
import { hasDynamicCredentials } from '../data/dynamic-credentials.ts'
import type { NamedThing } from '../names.ts'
import type { Attribute, Connection } from './connection.ts'
import { dynamicPostgres } from './dynamic.ts'
import { kafkaConnection } from './kafka.ts'
import { memcachedConnection } from './memcached.ts'
import { mongodbInCluster } from './mongodb.ts'
import { postgresInCluster } from './postgres.ts'
import { rabbitmqConnection } from './rabbitmq.ts'
import { redisConnection } from './redis.ts'
import { sqliteFileOf } from './sqlite.ts'

type Lowering = (thing: NamedThing, context: Context) => Connection

/** Of those that run in the cluster. */
const inCluster: Record<EngineName, Lowering> = {
  postgres: postgresInCluster,
  mongodb: mongodbInCluster,
  mysql: byPeople,
  sqlite: sqliteFileOf,
  redis: redisConnection,
  valkey: redisConnection,
  memcached: memcachedConnection,
  rabbitmq: rabbitmqConnection,
  kafka: kafkaConnection,
  sqs: byPeople,
}

/** How users reach `thing`, a database, a cache or a queue. */
export function connectionOf(thing: NamedThing, context: Context): Connection {
  if (thing.kind === 'database' && hasDynamicCredentials(context.spec, thing.name))
    return dynamicPostgres(thing, context)
  const lowering = thing.location === 'cluster' ? inCluster[thing.engine as EngineName] : byPeople
  return lowering(thing, context)
}

/**
 * Its URL and address stand in an entry of the secret store, which people fill: `url`, `host` and `address`, and of a
 * database that others run for us `direct-url` where connections are pooled, `read-url` where there are replicas.
 */
function byPeople(thing: NamedThing, context: Context): Connection {
  const stored = (key: string): Attribute => ({
    secret: { kind: 'store', path: secretPath(context.facts.secretStore, thing.host), key },
  })
  const { isPooled, hasReplicas } = managed(thing, context)
  return {
    attributes: {
      url: stored('url'),
      host: stored('host'),
      address: stored('address'),
      port: { text: String(thing.port) },
      name: { text: thing.name },
      username: stored('username'),
      password: stored('password'),
    },
    variables: {
      ...(isPooled && { DIRECT_URL: stored('direct-url') }),
      ...(hasReplicas && { READ_URL: stored('read-url') }),
    },
    isPooled,
  }
}

/** What we ask of whoever runs a database for us; of an external one, the spec says only how it is reached. */
function managed({ kind, name }: NamedThing, { spec }: Context): { isPooled: boolean; hasReplicas: boolean } {
  const database = kind === 'database' ? ownValue(spec.databases, name) : undefined
  if (database === undefined || database.provider === 'external') return { isPooled: false, hasReplicas: false }
  return {
    isPooled: Boolean(database.pooling),
    hasReplicas: !databaseEngines[database.engine].findsReplicas && database.replicas > 0,
  }
}
