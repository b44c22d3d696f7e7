// Random values that the schema accepts: plain ones, the edges of what is allowed, and texts that other languages read.
import { branchesOf, type SchemaNode } from '../../src/check/field.ts'
import type { Json, JsonObject } from '../../src/lib/json.ts'
import { textOf } from './pattern.ts'
import type { Random } from './random.ts'

/** What a value is made of: the choices, and the names that may be defined or referred to, by the map that defines them. */
export type Making = { random: Random; names: Record<string, readonly string[]>; depth: number; map?: string }

/** Names that mean something to JavaScript, to YAML, to other tools, or to the compiler itself. */
export const oddNames = [
  ...[
    'constructor',
    'tostring',
    'valueof',
    'hasownproperty',
    'then',
    'length',
    'name',
    'default',
    'null',
    'true',
    'no',
  ],
  ...['env', 'if', 'services', 'container', 'secrets', 'jobs', 'steps', 'runner', 'needs', 'inputs', 'github'],
  ...['default-deny', 'platform', 'root', 'projects', 'dashboards', 'backups', 'shared', 'preview', 'previews'],
  ...['traefik', 'cert-manager', 'loki', 'argo-cd', 'monitoring', 'kube-system', 'default-deny-all', 'prometheus'],
  ...['web-migrate', 'web-smoke', 'web-preview', 'web-canary', 'db-pooler', 'db-app', 'redis-config', 'web-env'],
  ...['web-secrets', 'a', 'x1', 'a-b-c', 'abcdefghijklmnopqrstuvwxyz-abcdefghijklm'],
]

const plainNames = ['web', 'api', 'worker', 'db', 'redis', 'jobs', 'files', 'stripe', 'core', 'staging', 'production']

/** Texts that a person may mean literally, and of which some reader of the output makes something else. */
export const legalTexts = [
  ...['word', 'two words', 'Ana Pereira', 'ana@example.com', 'R&D / 42', '100 %', "it's", 'say "no"', 'a: b', '# none'],
  ...[
    '$HOME',
    '$$',
    '${{ x }}',
    '${web.url}',
    '{{ x }}',
    '{{ broken',
    '%{if}',
    '`id`',
    '$(id)',
    'a;b',
    'a|b',
    '<b>&amp;',
  ],
  ...[
    '*',
    '-',
    '--flag',
    '!x',
    '@x',
    '~',
    'null',
    'true',
    'no',
    '1.10',
    '0x1f',
    '1e5',
    '2027-01-01',
    ' blank ',
    'tab\there',
  ],
  ...[
    'line one\nline two',
    'é→😀',
    'x'.repeat(64),
    'x'.repeat(300),
    '/',
    '../..',
    'C:\\x',
    '.',
    '..',
    '[]',
    '{}',
    'npm test',
  ],
]

const hosts = ['example.com', 'www.example.com', 'api.example.com', '*.example.com', 'a.b.example.com', 'example.org']

/** By the name of the definition in the schema: values that fit into a platform, so that more of them are accepted. */
const fitting: Record<string, (making: Making) => Json | undefined> = {
  name: ({ random, names }) => random.pick(random.pick(Object.values(names))),
  host: ({ random }) => random.pick(hosts),
  address: ({ random }) => random.pick(hosts) + random.pick(['', '', '/', '/v1', '/a/b', '/%20']),
  schedule: ({ random }) => random.pick(['hourly', 'daily', 'weekly', 'monthly', '0 3 * * *', '*/5 1-3 * * 1,2']),
  cron: ({ random }) => random.pick(['0 7 * * 1-5', '*/10 * * * *', '0 0 31 12 *']),
  condition: ({ random }) =>
    random.pick([
      'error_rate > 5% for 5m',
      'down for 2m',
      'latency_p95 > 300ms for 10m',
      'cpu > 80% for 5m',
      'memory > 90%',
    ]),
  duration: ({ random }) =>
    `${random.pick([0, 1, 2, 5, 10, 30, 60, 90, 365, 3601, 86400, 99999999])}${random.pick(['ms', 's', 'm', 'h', 'd', 'w', 'y'])}`,
  percent: ({ random }) => `${random.pick([0, 1, 5, 10, 33.3, 50, 70, 80, 99.9, 99.95, 100, 101, 1000])}%`,
  version: ({ random }) => random.pick([7, 8, 16, 17, 18, '8.4', '7.2', '16.3', 20, 22, 24]),
  region: ({ random }) => random.pick(['fra1', 'us-east-1', 'eu-west-1', 'europe-west1', 'westeurope']),
}

/** A value of a field; `undefined` where none could be made. */
export function valueOf(node: SchemaNode, making: Making): Json | undefined {
  const branches = branchesOf(node)
  const branch = making.random.pick(branches)
  const made = branch.format === undefined ? undefined : fitting[branch.format]
  if (made !== undefined && making.random.chance(0.8)) return made(making)
  return valueOfBranch(branch.node, making)
}

function valueOfBranch(node: SchemaNode, making: Making): Json | undefined {
  const { random } = making
  if (node.enum !== undefined) return random.pick(node.enum) as Json
  if ('const' in node) return node.const as Json
  const type = Array.isArray(node.type) ? random.pick(node.type) : node.type
  switch (type) {
    case 'boolean':
      return random.chance(0.5)
    case 'null':
      return null
    case 'integer':
    case 'number':
      return numberOf(node, type, random)
    case 'string':
      return stringOf(node, random)
    case 'array':
      return listOf(node, making)
    case 'object':
      return mapOf(node, making)
    default:
      return random.pick(node.examples ?? ['word']) as Json
  }
}

type Limits = { minimum?: number; maximum?: number; exclusiveMinimum?: number }

function numberOf(node: SchemaNode & Limits, type: string, random: Random): number {
  const least = node.minimum ?? (node.exclusiveMinimum === undefined ? 0 : 1)
  const most = node.maximum ?? 2 ** 31
  const candidates = [least, least + 1, 2, 3, 5, 10, 80, 443, 3000, 8080, most - 1, most]
  const fitting = candidates.filter((each) => each >= least && each <= most)
  return type === 'number' && random.chance(0.3) ? 0.25 : random.pick(fitting)
}

function stringOf(node: SchemaNode & { maxLength?: number }, random: Random): string | undefined {
  const examples = (node.examples ?? []).filter((each): each is string => typeof each === 'string')
  if (examples.length > 0 && random.chance(0.4)) return random.pick(examples)
  const text = node.pattern === undefined ? random.pick(legalTexts) : textOf(node.pattern, random)
  return text === undefined ? undefined : text.slice(0, node.maxLength)
}

function listOf(node: SchemaNode, making: Making): Json[] {
  const length = making.random.pick([1, 1, 2, 3])
  const items = Array.from({ length }, () => valueOf(node.items ?? {}, deeper(making)))
  return [...new Map(items.flatMap((item) => (item === undefined ? [] : [[JSON.stringify(item), item]]))).values()]
}

function mapOf(node: SchemaNode, making: Making): JsonObject {
  const { random, depth } = making
  const result: JsonObject = {}
  const share = depth === 0 ? 0.35 : depth === 1 ? 0.3 : 0.35
  for (const [key, member] of Object.entries(node.properties ?? {})) {
    if (!(node.required ?? []).includes(key) && !random.chance(share)) continue
    const value = valueOf(member, deeper({ ...making, map: key }))
    if (value !== undefined) result[key] = value
  }
  if (typeof node.additionalProperties === 'object') Object.assign(result, entriesOf(node, making))
  return result
}

/** Keys of a map of named things are names that belong to it; anywhere else every name may be meant. */
function entriesOf(node: SchemaNode, making: Making): JsonObject {
  const { random, map = '', names } = making
  const own = Object.hasOwn(names, map) ? names[map] : undefined
  const entries: [string, Json][] = []
  for (let count = random.pick([1, 1, 2, 3]); count > 0; count--) {
    const key = own === undefined ? valueOf(node.propertyNames ?? { type: 'string' }, making) : random.pick(own)
    const value = valueOf(node.additionalProperties as SchemaNode, deeper({ ...making, map: undefined }))
    if (typeof key === 'string' && value !== undefined) entries.push([key, value])
  }
  return Object.fromEntries(entries)
}

function deeper(making: Making): Making {
  return { ...making, depth: making.depth + 1 }
}

const maps = [
  'services',
  'databases',
  'caches',
  'queues',
  'buckets',
  'externals',
  'teams',
  'environments',
  'rules',
  'steps',
]

/** Some names for each map of named things; none is in two of them, which would be refused at once. */
export function namesFor(random: Random): Making['names'] {
  const taken = new Set<string>()
  return Object.fromEntries(
    maps.map((map) => {
      const own = Array.from({ length: 2 }, () => random.pick(random.chance(0.35) ? oddNames : plainNames))
      const free = own.filter((name) => !taken.has(name))
      for (const name of free) taken.add(name)
      return [map, free.length === 0 ? [`${map.slice(0, 3)}${taken.size}`] : free]
    }),
  )
}
