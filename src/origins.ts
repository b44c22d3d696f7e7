// Which part of the spec made a unit, and which value of the spec a refused value of its files came from.
import { isJsonObject, ownValue, type Json } from './lib/json.ts'
import type { Sources } from './read/source.ts'
import type { SpecLocation, SpecPath } from './report/diagnostic.ts'

/** The unit that made a file: what is read of it. */
export type Origin = { environment: string; owner: string }

/** Maps of named things, which own units. */
const namedThings = ['services', 'databases', 'caches', 'queues', 'buckets', 'externals', 'teams']

/** The thing of the spec that owns a unit; its environment where that is written; else the name of the platform. */
export function originOf({ environment, owner }: Origin, sources: Sources): SpecLocation & { named: boolean } {
  const thing = thingCalled(owner, environment, sources)
  if (thing !== undefined) return { path: thing, environment, target: 'key', named: true }
  const places: SpecPath[] = [
    ['addons', owner],
    ['environments', environment],
  ]
  const written = places.find((path) => isWritten(path, sources))
  return { path: written ?? ['name'], environment, target: written ? 'key' : 'value', named: false }
}

/** Helpers are named after what they help: `db-exporter`, `web-migrate`. */
function thingCalled(owner: string, environment: string, sources: Sources): SpecPath | undefined {
  const things = layersOf(environment, sources).flatMap((layer) =>
    namedThings.flatMap((map) => Object.keys(mapAt(layer, map)).map((name) => ({ path: [map, name], name }))),
  )
  const brokers = layersOf(environment, sources).flatMap((layer) =>
    Object.entries(mapAt(layer, 'queues')).flatMap(([name, queue]) =>
      isJsonObject(queue) ? [queue.broker, queue.engine].flatMap((broker) => nameOfBroker(broker, name)) : [],
    ),
  )
  const known = [...things, ...brokers]
  return (
    known.find(({ name }) => name === owner) ??
    known.filter(({ name }) => owner.startsWith(`${name}-`)).sort((a, b) => b.name.length - a.name.length)[0]
  )?.path
}

function nameOfBroker(broker: Json | undefined, queue: string): { path: SpecPath; name: string }[] {
  return typeof broker === 'string' ? [{ path: ['queues', queue], name: broker }] : []
}

/** A value of the spec, where it is written, and how much it looks like the cause: more is better. */
type Candidate = { path: SpecPath; environment: string; target: 'key' | 'value'; likeness: number }

/**
 * The value of the spec that a refused value was made of: the one with its text, of the thing that owns the unit rather than
 * of another. Undefined where no value looks like it, as where two of them were combined.
 */
export function causeOf(
  refused: { value: Json | undefined; pointer: string },
  unit: Origin,
  sources: Sources,
): SpecLocation | undefined {
  const { path: owner } = originOf(unit, sources)
  const texts = textsOf(refused)
  const candidates = filesOf(unit.environment, sources).flatMap(({ value, environment }) =>
    leavesIn(value, []).flatMap((leaf) => candidateOf(leaf, texts, owner, environment)),
  )
  const [best] = candidates.sort((one, other) => other.likeness - one.likeness)
  return best && { path: best.path, environment: best.environment, target: best.target }
}

type Leaf = { path: SpecPath; text: string; isKey: boolean }

/** What is looked for: the refused value, and the last key of its place, under which the spec may have it. */
type Texts = { value: string; key: string }

function textsOf({ value, pointer }: { value: Json | undefined; pointer: string }): Texts {
  const key = pointer.split('/').at(-1) ?? ''
  return { value: isScalar(value) ? String(value) : '', key: key.replaceAll('~1', '/').replaceAll('~0', '~') }
}

/** So short a text is found everywhere, and says nothing. */
const shortestPart = 4

function candidateOf(leaf: Leaf, texts: Texts, owner: SpecPath, environment: string): Candidate[] {
  const likeness = likenessOf(leaf, texts)
  if (likeness === 0) return []
  const isOwn = owner.every((segment, index) => leaf.path[index] === segment)
  const target = leaf.isKey ? 'key' : 'value'
  return [{ path: leaf.path, environment, target, likeness: likeness + (isOwn ? 0.5 : 0) }]
}

function likenessOf({ path, text, isKey }: Leaf, { value, key }: Texts): number {
  const isSameKey = key !== '' && path.at(-1) === key
  if (isKey) return text === key && key.length >= shortestPart ? 2 : text === value ? 3 : 0
  if (value !== '' && text === value) return isSameKey ? 5 : 4
  if (value.length >= shortestPart && text.length >= shortestPart && (text.includes(value) || value.includes(text)))
    return isSameKey ? 4 : 1 + Math.min(text.length, value.length) / (1 + Math.max(text.length, value.length))
  return value !== '' && /^[0-9.]+$/.test(value) && text.replace(/[^0-9.].*$/, '') === value ? (isSameKey ? 4 : 2) : 0
}

function leavesIn(value: Json | undefined, path: SpecPath): Leaf[] {
  if (isScalar(value)) return [{ path, text: String(value), isKey: false }]
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesIn(item, [...path, index]))
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([key, member]) => [
    { path: [...path, key], text: key, isKey: true },
    ...leavesIn(member, [...path, key]),
  ])
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** The overlay of an environment before platform.yaml and its includes: it has the last word. */
function filesOf(environment: string, sources: Sources): { value: Json; environment: string }[] {
  const overlay = ownValue(sources.environments, environment)
  return [
    ...(overlay === undefined ? [] : [{ value: overlay.value, environment }]),
    ...[sources.platform, ...sources.includes].map(({ value }) => ({ value, environment: '' })),
  ]
}

function layersOf(environment: string, sources: Sources): Json[] {
  return filesOf(environment, sources).map(({ value }) => value)
}

function mapAt(owner: Json | undefined, key: string): { [key: string]: Json | undefined } {
  const value = isJsonObject(owner) ? ownValue(owner, key) : undefined
  return isJsonObject(value) ? value : {}
}

function isWritten(path: SpecPath, { platform, includes }: Sources): boolean {
  return [platform, ...includes].some((source) => source.has(path))
}
