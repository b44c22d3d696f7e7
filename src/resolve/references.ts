// Names that stand outside of `uses`: each must name something that the platform declares.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Finding, SpecLocation, SpecPath } from '../report/diagnostic.ts'
import { didYouMean } from '../report/suggest.ts'
import { specPath } from './layers/paths.ts'
import { patternTree, visitTree } from './layers/pattern-tree.ts'

/** `keys`: the names are the keys of a map. `to`: what is named, in the plural, as the spec calls it. */
type Reference = {
  path: string
  to: 'environments' | 'services' | 'databases' | 'queues' | 'brokers' | 'buckets' | 'teams' | 'metrics'
  keys?: true
  why: string
}

/** By path of the spec as written. */
export const references: readonly Reference[] = [
  { path: 'environments.*.like', to: 'environments', why: 'the file of that environment is taken first' },
  { path: 'environments.*.services.*', to: 'services', why: 'only these services run there' },
  { path: 'services.*.team', to: 'teams', why: 'labels, alerts and code owners follow the team' },
  { path: 'services.*.metrics.custom.*.from', to: 'databases', why: 'the database answers the query' },
  {
    path: 'services.*.autoscaling.queueDepth',
    to: 'queues',
    keys: true,
    why: 'the service scales with what waits there',
  },
  { path: 'queues.*.broker', to: 'brokers', why: 'the broker holds the queue' },
  { path: 'observability.errors.services.*', to: 'services', why: 'only these services report errors' },
  { path: 'observability.dashboards.*.*.*', to: 'metrics', why: 'a graph of nothing stays empty' },
  { path: 'slos.*.scope.*', to: 'services', why: 'the objective counts their requests' },
  { path: 'secrets.dynamic.*', to: 'databases', why: 'their credentials are made on demand' },
  { path: 'backups.to.*', to: 'buckets', why: 'a backup that has nowhere to go is no backup' },
  { path: 'databases.*.backup.to.*', to: 'buckets', why: 'a backup that has nowhere to go is no backup' },
]

const referenceTree = patternTree(references)

/** What one layer refers to and the platform does not declare. `refused`: paths that an earlier stage has complained about. */
export function unknownReferences(
  layer: JsonObject,
  platform: JsonObject,
  refused: readonly SpecPath[],
  environment?: string,
): Finding[] {
  const findings: Finding[] = []
  const declared = new Map<Reference['to'], ReadonlySet<string>>() // listed when the first reference asks for them
  visitTree(layer, referenceTree, (reference, value, path) => {
    const known = declared.get(reference.to) ?? namesOf(reference.to, platform, refused)
    declared.set(reference.to, known)
    const missing = namesIn(value, reference.keys).filter((name) => !known.has(name))
    findings.push(...missing.map((name) => unknown(name, path, reference, known, environment)))
  })
  return findings
}

function unknown(
  name: string,
  path: readonly string[],
  { to, keys, why }: Reference,
  known: ReadonlySet<string>,
  environment: string | undefined,
): Finding {
  const place: SpecLocation = keys
    ? { path: [...specPath(path), name], target: 'key' }
    : { path: specPath(path), target: 'value' }
  const at = { ...place, ...(environment !== undefined && { environment }) }
  return {
    code: 'unknown-name',
    severity: 'error',
    at,
    message: `\`${name}\` is none of the ${to}`,
    why,
    hint: hintOf(name, to, known),
  }
}

function namesIn(value: Json, keys: true | undefined): string[] {
  if (keys) return isJsonObject(value) ? Object.keys(value) : []
  return typeof value === 'string' ? [value] : []
}

/** Maps whose keys are the names; a queue can be held by a cache, or share the broker of another queue. */
const mapsOf = {
  environments: ['environments'],
  services: ['services'],
  databases: ['databases'],
  queues: ['queues'],
  brokers: ['caches', 'queues'],
  buckets: ['buckets'],
  teams: ['teams'],
} as const

/** The names of all metrics that services declare. */
export function declaredMetrics(platform: JsonObject): string[] {
  return Object.values(mapAt(platform, 'services')).flatMap((service) =>
    isJsonObject(service) ? Object.keys(mapAt(mapAt(service, 'metrics'), 'custom')) : [],
  )
}

function namesOf(to: Reference['to'], platform: JsonObject, refused: readonly SpecPath[]): ReadonlySet<string> {
  if (to === 'metrics') return new Set(declaredMetrics(platform))
  const maps: readonly string[] = mapsOf[to]
  const broken = refused.flatMap(([map, name]) => (maps.includes(String(map)) ? [String(name)] : []))
  // A broker of its own has no entry: `broker: events` names one that several queues share.
  const shared = to === 'brokers' ? sharedBrokers(platform) : []
  return new Set([...maps.flatMap((map) => Object.keys(mapAt(platform, map))), ...broken, ...shared])
}

function sharedBrokers(platform: JsonObject): string[] {
  return Object.values(mapAt(platform, 'queues')).flatMap((queue) =>
    isJsonObject(queue) && queue['engine'] !== 'redis' && typeof queue['broker'] === 'string' ? [queue['broker']] : [],
  )
}

function hintOf(name: string, to: Reference['to'], known: ReadonlySet<string>): string {
  const place = to === 'metrics' ? '`metrics.custom` of a service' : to === 'brokers' ? '`caches`' : `\`${to}\``
  return didYouMean(name, known, to) ?? `declare it under ${place}`
}

function mapAt(owner: JsonObject, key: string): JsonObject {
  const value = owner[key]
  return isJsonObject(value) ? value : {}
}
