// All names of a platform in one environment: names are global, so each names exactly one thing.
import { ownValue } from '../lib/json.ts'
import type { BackingProvider } from '../model/data/backing.ts'
import { cacheEngines, databaseEngines, queueEngines, type Engine } from '../model/engines/index.ts'
import type { Port, Use, UseKind } from '../model/service.ts'
import type { SpecPath } from '../report/diagnostic.ts'
import type { EffectiveService, EffectiveSpec } from './layers/effective.ts'

/** One named thing, with what its users need to know of it. `port` 0: unknown. */
export type NamedThing = {
  name: string
  kind: UseKind
  engine: string
  location: Use['location']
  port: number
  /** Of a service: where callers reach `port`, and what it listens on besides. */
  servicePort?: number
  ports?: Port[]
  /** Where it listens past its pool of connections, if that is another port. */
  directPort?: number
  /** The thing that really listens: the broker of a queue that lives in a cache; otherwise the name itself. */
  host: string
}

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
    add(serviceThing(name, service))
  }
  for (const [name, database] of Object.entries(spec.databases)) {
    add({
      name,
      kind: 'database',
      engine: database.engine,
      ...placeOf(spec, database.provider, databaseEngines[database.engine], Boolean(database.pooling)),
      host: name,
    })
  }
  for (const [name, cache] of Object.entries(spec.caches)) {
    add({
      name,
      kind: 'cache',
      engine: cache.engine,
      ...placeOf(spec, cache.provider, cacheEngines[cache.engine], false),
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

function serviceThing(name: string, service: EffectiveService): NamedThing {
  const { protocol: engine, port = 0, servicePort = port } = service
  return { name, kind: 'service', engine, location: 'cluster', port, servicePort, ports: portsOf(service), host: name }
}

/** By name, so that nothing changes when somebody sorts the spec. */
export function portsOf({ ports = {} }: Pick<EffectiveService, 'ports'>): Port[] {
  return Object.entries(ports)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { port, servicePort, protocol }]) => ({ name, port, servicePort, transport: protocol }))
}

/** The port that a URL means: its own, else that of its scheme; 443 where there is no URL. */
export function portOfUrl(url: string | undefined): number {
  if (url === undefined || !URL.canParse(url)) return 443
  const { port, protocol } = new URL(url)
  return port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port)
}

/** The port of the server itself, where connections are pooled before it. */
export function serverPort({ port, directPort }: Pick<NamedThing, 'port' | 'directPort'>): number {
  return directPort ?? port
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
  const place =
    engine === 'sqs'
      ? // Of AWS, by HTTPS, wherever the cluster is.
        { location: 'outside' as const, port: queueEngines[engine].port }
      : cache === undefined
        ? placeOf(spec, 'cluster', queueEngines[engine], false)
        : placeOf(spec, cache.provider, cacheEngines[cache.engine], false)
  return { name, kind: 'queue', engine, ...place, host: broker === '' ? name : broker }
}

/** Our own cloud serves what it manages inside the private network; other companies are outside. */
function placeOf(
  { infrastructure }: EffectiveSpec,
  provider: BackingProvider,
  { port, managedPorts }: Engine,
  pooled: boolean,
): Pick<NamedThing, 'location' | 'port' | 'directPort'> {
  if (provider !== 'managed') return { location: provider === 'cluster' ? 'cluster' : 'outside', port }
  const cloud = infrastructure.provider
  const ports = cloud === 'none' ? undefined : managedPorts[cloud]?.value
  if (ports === undefined) return { location: 'private', port }
  return pooled && ports.pool !== 0
    ? { location: 'private', port: ports.pool, directPort: ports.server }
    : { location: 'private', port: ports.server }
}
