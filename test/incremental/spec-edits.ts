// Random edits of a spec: what people do to platform.yaml and its overlays, sensible or not.
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import type { Random } from '../write/random-documents.ts'
import type { Draft } from './draft.ts'

/** Changes a draft, and says what it did. */
export type SpecEdit = (draft: Draft, random: Random) => string

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item
}

/** A patch that finds nothing where the service is not there, or where it is released blue-green. */
function minReady(name: string, namespace?: string): Json {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, ...(namespace && { namespace }) },
    spec: { minReadySeconds: 10 },
  }
}

function networkPolicyOf(name: string): Json {
  const operations = [{ op: 'add', path: '/metadata/annotations', value: { reviewed: 'yes' } }]
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name }, operations }
}

/** Values that a field of a service takes; `undefined` removes the field. */
const serviceValues: [string, (Json | undefined)[]][] = [
  ['port', [3000, 3001, 8080, undefined]],
  ['replicas', [1, 2, 4, undefined]],
  ['health', ['/health', '/live', { path: '/health', port: 3100 }, undefined]],
  ['metrics', [true, { exporter: 'express', custom: { orders_total: 'counter' } }, undefined]],
  ['env', [{ LOG_LEVEL: 'info' }, { LOG_LEVEL: 'debug', WORKER: '${worker.name}' }, undefined]],
  ['secrets', [['API_KEY'], ['API_KEY', 'SESSION_KEY'], undefined]],
  ['uses', [[], ['db'], ['db', 'redis'], { db: 'PG_URL' }]],
  [
    'strategy',
    [
      'rolling',
      'blue-green',
      { canary: { validate: ['error_rate < 1%'] } },
      { 'blue-green': { keep: '1h' } },
      undefined,
    ],
  ],
  [
    'autoscaling',
    [
      { min: 1, max: 3, cpu: '70%' },
      { min: 2, max: 5, memory: '80%' },
      { min: 2, max: 5, requests: '50/s' },
      { max: 5, schedule: [{ start: '0 8 * * *', end: '0 18 * * *', min: 4 }] },
      undefined,
    ],
  ],
  ['resources', [{ cpu: '250m' }, { memory: '1Gi' }, undefined]],
  ['runtime', ['node@20', 'node@22', 'python@3.12']],
  ['ci', [false, { lint: false }, { test: 'npm run unit' }, undefined]],
  ['volumes', [{ '/data': '1Gi' }, { '/cache': 'tmp' }, undefined]],
  ['migrate', ['npm run migrate', undefined]],
]

/** The same for the rest of platform.yaml. */
const platformValues: [string, (Json | undefined)[]][] = [
  ['caches', [{ redis: { version: 7, provider: 'external' } }, undefined]],
  [
    'domains',
    [{ 'example.com': {} }, { 'example.com': { tls: { min: '1.3' } } }, { 'example.com': {}, 'example.org': {} }],
  ],
  [
    'repository',
    [
      { name: 'acme/shop' },
      { name: 'acme/store' },
      { name: 'acme/shop', gitops: 'acme/shop-platform' },
      { name: 'acme/shop', protection: { codeOwners: true } },
    ],
  ],
  [
    'delivery',
    [
      { strategy: 'blue-green' },
      { smoke: ['/health'], rollback: { auto: true, when: ['down for 2m'] } },
      { tags: ['sha', 'latest'] },
      undefined,
    ],
  ],
  ['ci', [{ scans: ['trivy', 'npm-audit'] }, { scans: [], dependabot: false }, undefined]],
  [
    'alerts',
    [
      { channels: { slack: '#alerts' } },
      { rules: { 'slow-responses': 'latency_p95 > 2s for 5m', 'queue-backup': false } },
      undefined,
    ],
  ],
  [
    'observability',
    [{ dashboards: ['overview', 'infrastructure'] }, { metrics: { interval: '15s' } }, { metrics: false }, undefined],
  ],
  ['secrets', [{ store: 'vault' }, { store: 'aws' }, undefined]],
  ['infrastructure', [{ tags: { 'cost-center': 'shop' } }, { provider: 'digitalocean', region: 'fra1' }, undefined]],
  ['patches', [[minReady('web')], [minReady('web', 'shop-staging'), networkPolicyOf('worker')], undefined]],
  ['addons', [{ traefik: { values: { log: { level: 'DEBUG' } } } }, { traefik: { values: { logs: {} } } }, undefined]],
]

/** And of an overlay. */
const overlayValues: [string, (Json | undefined)[]][] = [
  [
    'services',
    [
      { web: { replicas: 3 } },
      { worker: false },
      { web: { health: null, autoscaling: { min: 2, max: 4, cpu: '60%' } } },
      undefined,
    ],
  ],
  ['patches', [[networkPolicyOf('web')], [], undefined]],
  ['releases', [{ web: 'sha-1a2b3c4' }, { web: 'v1.2.3', worker: 'sha-5d6e7f8' }, undefined]],
  ['alerts', [{ rules: { 'high-memory': false } }, undefined]],
  ['observability', [{ metrics: { retention: '5d' } }, undefined]],
]

const names = ['web', 'worker', 'api', 'mailer', 'admin']

/** What leaves platform.yaml unreadable, unknown or wrong; each is a whole line or more. */
const damages = ['\nservices: [', '\nportt: 3000\n', '\nteams: 5\n', '\n\tkey: value\n', '\nservices: {web: {}}\n']

export const specEdits: SpecEdit[] = [
  (draft, random) => {
    const [name, service] = pick(random, Object.entries(servicesOf(draft)))
    return set(service as JsonObject, serviceValues, random, `services.${name}`)
  },
  (draft, random) => set(draft.platform as JsonObject, platformValues, random, 'platform'),
  (draft, random) => {
    const environment = pick(random, Object.keys(draft.platform['environments'] as JsonObject))
    return set((draft.overlays[environment] ??= {}), overlayValues, random, `environments/${environment}`)
  },
  (draft, random) => {
    const name = pick(random, names)
    servicesOf(draft)[name] ??= { build: name, runtime: 'node@20', port: 4000, uses: ['web'] }
    return `add ${name}`
  },
  (draft, random) => {
    const services = servicesOf(draft)
    const name = pick(random, Object.keys(services))
    if (Object.keys(services).length > 1) delete services[name]
    return `remove ${name}`
  },
  (draft, random) => rename(draft, pick(random, Object.keys(servicesOf(draft))), pick(random, names)),
  (draft) => toggleEnvironment(draft, 'dev'),
  (draft, random) => {
    draft.overlays = Object.fromEntries(Object.entries(draft.overlays).filter(() => random() < 0.5))
    return 'remove overlays'
  },
  (draft, random) => {
    draft.style = {
      comment: Math.floor(random() * 100),
      flow: random() < 0.2,
      indent: pick(random, [2, 4]),
      blankLines: random() < 0.5,
    }
    return 'format'
  },
  (draft) => {
    draft.platform = Object.fromEntries(Object.entries(draft.platform).reverse())
    return 'reverse the keys'
  },
  (draft) => {
    draft.included = !draft.included
    return `included: ${draft.included}`
  },
  (draft, random) => {
    draft.damage = pick(random, damages)
    return `damage ${JSON.stringify(draft.damage)}`
  },
  (draft) => {
    draft.damage = ''
    return 'repair'
  },
]

function servicesOf(draft: Draft): JsonObject {
  return draft.platform['services'] as JsonObject
}

/** Gives one field of `owner` one of the values that it may take. */
function set(owner: JsonObject, table: [string, (Json | undefined)[]][], random: Random, where: string): string {
  const [key, values] = pick(random, table)
  const value = pick(random, values)
  if (value === undefined) delete owner[key]
  else owner[key] = structuredClone(value)
  return `${where}.${key} = ${JSON.stringify(value)}`
}

/** The service moves to another name in its place, and nobody tells those who use it. */
function rename(draft: Draft, from: string, to: string): string {
  const renamed = Object.entries(servicesOf(draft)).map(([name, service]) => [name === from ? to : name, service])
  draft.platform['services'] = Object.fromEntries(renamed) as JsonObject
  return `rename ${from} to ${to}`
}

function toggleEnvironment(draft: Draft, name: string): string {
  const environments = draft.platform['environments']
  if (!isJsonObject(environments)) throw new Error('the draft has environments')
  if (environments[name] === undefined) environments[name] = { deploy: 'develop' }
  else {
    delete environments[name]
    delete draft.overlays[name]
  }
  return `toggle ${name}`
}
