// The one table of connections, by kind and engine. What is not in it is reached by what people put into the secret store.
import { secretPath } from '../../model/names.ts'
import type { Context } from '../context.ts'
import type { NamedThing } from '../names.ts'
import type { Connection } from './connection.ts'

type Lowering = (thing: NamedThing, context: Context) => Connection

/** Of those that run in the cluster, by kind and engine, such as `database/postgres`. */
const inCluster: Record<string, Lowering> = {}

/** How users reach `thing`, a database, a cache or a queue. */
export function connectionOf(thing: NamedThing, context: Context): Connection {
  const lowering = thing.location === 'cluster' ? inCluster[`${thing.kind}/${thing.engine}`] : undefined
  return (lowering ?? byPeople)(thing, context)
}

/** Its URL and address stand in an entry of the secret store, which people fill. */
function byPeople(thing: NamedThing, { facts }: Context): Connection {
  const stored = (key: string) => ({ secret: { kind: 'store' as const, path: secretPath(facts.secretStore, thing.host), key } })
  return {
    attributes: { url: stored('url'), host: stored('host'), address: stored('address'), port: { text: String(thing.port) }, name: { text: thing.name } },
    variables: {},
  }
}
