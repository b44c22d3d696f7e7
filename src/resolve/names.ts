// All names of a platform in one environment: names are global, so each names exactly one thing.
import { ownValue } from '../lib/json.ts'
import type { BackingProvider } from '../model/data/backing.ts'
import type { Use, UseKind } from '../model/service.ts'
import type { SpecPath } from '../report/diagnostic.ts'
import type { EffectiveSpec } from './effective.ts'

/** One named thing, with what its users need to know of it. `port` 0: unknown. */
export type NamedThing = {
  name: string
  kind: UseKind
  engine: string
  location: Use['location']
  port: number
  /** Where it listens past its pool of connections, if that is another port. */
  directPort?: number
  /** The thing that really listens: the broker of a queue that lives in a cache; otherwise the name itself. */
  host: string
}

/** Ports by engine when the cluster runs it, and where DigitalOcean's managed service listens instead. */
const clusterPorts: Record<string, number> = {
  postgres: 5432,
  mysql: 3306,
  mongodb: 27017,
  sqlite: 0,
  redis: 6379,
  valkey: 6379,
  memcached: 11211,
  rabbitmq: 5672,
  kafka: 9092,
  sqs: 443,
}

/** @see https://docs.digitalocean.com/products/databases/ (connection details: 25060; pools: 25061) */
const digitalOceanPort = 25060
const digitalOceanPoolPort = 25061

/** Names of one environment, by name. */
export type Names = Map<string, NamedThing>

/**
 * Indexes every named thing of the effective spec. `refused` are paths that the check has refused: their names are known
 * all the same, so that one mistake is not reported again by everything that uses it.
 */
export function namesOf(spec: EffectiveSpec, refused: readonly SpecPath[] = []): Names {
  const names: Names = new Map()
  for (const [, name] of refused)
    if (typeof name === 'string')
      names.set(name, { name, kind: 'service', engine: '', location: 'cluster', port: 0, host: name })
  const add = (thing: NamedThing) => names.set(thing.name, thing)
  for (const [name, service] of Object.entries(spec.services)) {
    add({ name, kind: 'service', engine: service.protocol, location: 'cluster', port: service.port ?? 0, host: name })
  }
  for (const [name, database] of Object.entries(spec.databases)) {
    add({
      name,
      kind: 'database',
      engine: database.engine,
      ...placeOf(spec, database.provider, database.engine, Boolean(database.pooling)),
      host: name,
    })
  }
  for (const [name, cache] of Object.entries(spec.caches)) {
    add({
      name,
      kind: 'cache',
      engine: cache.engine,
      ...placeOf(spec, cache.provider, cache.engine, false),
      host: name,
    })
  }
  for (const name of Object.keys(spec.queues)) add(queueThing(spec, name))
  for (const name of Object.keys(spec.buckets))
    add({ name, kind: 'bucket', engine: 's3', location: 'outside', port: 443, host: name })
  for (const [name, external] of Object.entries(spec.externals)) {
    add({ name, kind: 'external', engine: '', location: 'outside', port: portOfUrl(external.url), host: name })
  }
  return names
}

/** The port that a URL means: its own, else that of its scheme; 443 where there is no URL. */
export function portOfUrl(url: string | undefined): number {
  if (url === undefined || !URL.canParse(url)) return 443
  const { port, protocol } = new URL(url)
  return port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port)
}

/** The port on which an engine listens by convention. */
export function portOfEngine(engine: string): number {
  return clusterPorts[engine] ?? 0
}

/** The port of the server itself, where connections are pooled before it. */
export function directPort({ port }: Pick<NamedThing, 'port'>): number {
  return port === digitalOceanPoolPort ? digitalOceanPort : port
}

/**
 * What holds a queue: the cache or the broker that it names, directly or as that of another queue; else the only cache
 * that there is, or the one broker of the engine, which is called like the engine.
 */
export function brokerOf(spec: EffectiveSpec, queue: string): string {
  const { engine, broker } = ownValue(spec.queues, queue) ?? { engine: 'redis' }
  if (broker !== undefined)
    return broker !== queue && Object.hasOwn(spec.queues, broker) ? brokerOf(spec, broker) : broker
  if (engine !== 'redis') return engine === 'sqs' ? '' : engine
  const caches = Object.keys(spec.caches)
  return caches.length === 1 ? (caches[0] as string) : ''
}

function queueThing(spec: EffectiveSpec, name: string): NamedThing {
  const engine = ownValue(spec.queues, name)?.engine ?? 'redis'
  const broker = brokerOf(spec, name)
  const cache = ownValue(spec.caches, broker)
  const place = placeOf(
    spec,
    cache?.provider ?? (engine === 'sqs' ? 'managed' : 'cluster'),
    cache?.engine ?? engine,
    false,
  )
  return { name, kind: 'queue', engine, ...place, host: broker === '' ? name : broker }
}

function placeOf(
  spec: EffectiveSpec,
  provider: BackingProvider,
  engine: string,
  pooled: boolean,
): Pick<NamedThing, 'location' | 'port' | 'directPort'> {
  if (provider === 'cluster') return { location: 'cluster', port: clusterPorts[engine] ?? 0 }
  const digitalOcean = provider === 'managed' && spec.infrastructure.provider === 'digitalocean'
  // Our own cloud serves what it manages inside the private network; a queue by HTTPS (sqs) and other companies do not.
  const location = provider === 'managed' && engine !== 'sqs' ? 'private' : 'outside'
  if (!digitalOcean) return { location, port: clusterPorts[engine] ?? 0 }
  return pooled
    ? { location, port: digitalOceanPoolPort, directPort: digitalOceanPort }
    : { location, port: digitalOceanPort }
}
