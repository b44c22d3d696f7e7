// Short forms: each becomes its long form, in platform.yaml and in an overlay, where it changes only what it says.
import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../../src/lib/json.ts'
import { expand, shortForms, strictHeaders } from '../../src/resolve/layers/expand.ts'
import { overlay } from '../../src/resolve/layers/overlay.ts'
import { fieldsOfLanguage, type SchemaNode } from '../support/schema-fields.ts'

/** `base` is a long form in platform.yaml, and `laid` what is left of it under the short form in an overlay. */
type Case = { short: Json; long: Json; base: Json; laid: Json }

const cases: Record<string, Case> = {
  repository: {
    short: 'acme/shop',
    long: { name: 'acme/shop' },
    base: { name: 'acme/old', visibility: 'public' },
    laid: { name: 'acme/shop', visibility: 'public' },
  },
  'infrastructure.cluster.nodes': {
    short: 2,
    long: { min: 2, max: 2 },
    base: { min: 3, max: 9 },
    laid: { min: 2, max: 2 },
  },
  'infrastructure.state': {
    short: 's3',
    long: { backend: 's3' },
    base: { backend: 'gcs', bucket: 'state' },
    laid: { backend: 's3', bucket: 'state' },
  },
  'services.*.build': {
    short: 'backend',
    long: { context: 'backend' },
    base: { context: '.', dockerfile: 'Dockerfile.prod' },
    laid: { context: 'backend', dockerfile: 'Dockerfile.prod' },
  },
  'services.*.cors': {
    short: ['https://app.example.com'],
    long: { origins: ['https://app.example.com'] },
    base: { origins: ['https://old.example.com'], credentials: true },
    laid: { origins: ['https://app.example.com'], credentials: true },
  },
  'services.*.health': {
    short: '/live',
    long: { path: '/live' },
    base: { path: '/health', startup: '2m' },
    laid: { path: '/live', startup: '2m' },
  },
  'services.*.metrics': {
    short: '/stats',
    long: { path: '/stats' },
    base: { exporter: 'flask', custom: { orders_total: 'counter' } },
    laid: { path: '/stats', exporter: 'flask', custom: { orders_total: { type: 'counter' } } },
  },
  'services.*.ports.*': {
    short: 9000,
    long: { port: 9000 },
    base: { port: 8000, protocol: 'udp' },
    laid: { port: 9000, protocol: 'udp' },
  },
  'services.*.metrics.custom.*': {
    short: 'gauge',
    long: { type: 'gauge' },
    base: { type: 'counter', unit: 'percent' },
    laid: { type: 'gauge', unit: 'percent' },
  },
  'services.*.routes.*': {
    short: 'app.example.com/api',
    long: { host: 'app.example.com', path: '/api' },
    base: { host: 'old.example.com', timeout: '5s' },
    laid: { host: 'app.example.com', path: '/api' },
  },
  'services.*.strategy': {
    short: 'rolling',
    long: { rolling: {} },
    base: { 'blue-green': { keep: '1h' } },
    laid: { rolling: {} },
  },
  'services.*.migrate': {
    short: 'npm run up',
    long: { run: 'npm run up' },
    base: { run: 'npm run migrate', verify: 'npm run check' },
    laid: { run: 'npm run up', verify: 'npm run check' },
  },
  'databases.*.pooling': { short: true, long: {}, base: { size: 50 }, laid: { size: 50 } },
  'databases.*.backup': { short: true, long: {}, base: { retention: '90d' }, laid: { retention: '90d' } },
  'domains.*.cdn': { short: true, long: {}, base: { ttl: '30d' }, laid: { ttl: '30d' } },
  'domains.*.headers': {
    short: true,
    long: strictHeaders,
    base: { 'X-Frame-Options': 'SAMEORIGIN', 'X-Robots-Tag': 'noindex' },
    laid: { ...strictHeaders, 'X-Robots-Tag': 'noindex' },
  },
  'domains.*.failover': { short: true, long: {}, base: { steering: 'geo' }, laid: { steering: 'geo' } },
  'observability.metrics': { short: true, long: {}, base: { retention: '15d' }, laid: { retention: '15d' } },
  'observability.logs': {
    short: 'elk',
    long: { store: 'elk' },
    base: { store: 'loki', retention: '30d' },
    laid: { store: 'elk', retention: '30d' },
  },
  'observability.traces': {
    short: 'jaeger',
    long: { store: 'jaeger' },
    base: { store: 'tempo', sampling: '5%' },
    laid: { store: 'jaeger', sampling: '5%' },
  },
  'observability.errors': {
    short: 'bugsnag',
    long: { provider: 'bugsnag' },
    base: { provider: 'sentry', alert: ['new'] },
    laid: { provider: 'bugsnag', alert: ['new'] },
  },
  'observability.uptime': { short: true, long: {}, base: { interval: '5m' }, laid: { interval: '5m' } },
  'alerts.channels.email': {
    short: 'ops@example.com',
    long: ['ops@example.com'],
    base: ['a@example.com', 'b@example.com'],
    laid: ['ops@example.com'],
  },
  'alerts.channels.sms': {
    short: '+15145550100',
    long: ['+15145550100'],
    base: ['+15145550101'],
    laid: ['+15145550100'],
  },
  'alerts.rules.*': {
    short: 'error_rate > 9%',
    long: { when: 'error_rate > 9%' },
    base: { when: 'error_rate > 5%', severity: 'critical' },
    laid: { when: 'error_rate > 9%', severity: 'critical' },
  },
  'slos.*': {
    short: '99.9%',
    long: { target: '99.9%' },
    base: { target: '99%', window: '7d' },
    laid: { target: '99.9%', window: '7d' },
  },
  'ci.coverage': {
    short: '80%',
    long: { min: '80%' },
    base: { min: '70%', upload: 'codecov' },
    laid: { min: '80%', upload: 'codecov' },
  },
  'ci.lighthouse': { short: true, long: {}, base: { lcp: '2s' }, laid: { lcp: '2s' } },
  'delivery.strategy': {
    short: 'blue-green',
    long: { 'blue-green': {} },
    base: { rolling: { surge: 1 } },
    laid: { 'blue-green': {} },
  },
  'delivery.flags': {
    short: 'unleash',
    long: { provider: 'unleash' },
    base: { provider: 'launchdarkly', flags: ['new-composer'] },
    laid: { provider: 'unleash', flags: ['new-composer'] },
  },
  backups: { short: true, long: {}, base: { retention: '30d' }, laid: { retention: '30d' } },
  local: { short: true, long: {}, base: { ports: { grafana: 3000 } }, laid: { ports: { grafana: 3000 } } },
  runbooks: {
    short: true,
    long: {},
    base: { 'db-cutover': 'docs/cutover.md' },
    laid: { 'db-cutover': 'docs/cutover.md' },
  },
}

test('the table of short forms is covered, row by row', () => {
  expect(Object.keys(cases).sort()).toEqual(shortForms.map(({ path }) => path).sort())
})

describe.each(Object.entries(cases))('%s', (path, { short, long, base, laid }) => {
  test('expands in platform.yaml', () => {
    expect(valueIn(expand(specWith(path, short), 'platform'), path)).toEqual(long)
  })

  test('leaves a long form as it is, and expands a long form no further', () => {
    expect(valueIn(expand(specWith(path, long), 'platform'), path)).toEqual(long)
  })

  test('laid over a long form changes only what it says', () => {
    const merged = overlay(expand(specWith(path, base), 'platform'), expand(specWith(path, short), 'overlay'))
    expect(valueIn(merged, path)).toEqual(laid)
  })

  test('a long form over the short one adds to it', () => {
    const merged = overlay(expand(specWith(path, short), 'platform'), expand(specWith(path, base), 'overlay'))
    expect(merged).toEqual(overlay(specWith(path, long), expand(specWith(path, base), 'overlay')))
  })
})

describe('forms of the same field', () => {
  test.each<[string, Json, Json]>([
    ['services.*.routes.*', 'app.example.com', { host: 'app.example.com' }],
    ['services.*.routes.*', 'app.example.com/', { host: 'app.example.com', path: '/' }],
    ['services.*.metrics', true, {}],
    ['services.*.metrics', false, false],
    ['services.*.strategy', 'recreate', { recreate: {} }],
    ['services.*.strategy', 'canary', { canary: {} }],
    ['observability.logs', false, false],
    ['databases.*.backup', false, false],
    ['alerts.rules.*', false, false],
  ])('%s: %j', (path, short, long) => {
    expect(valueIn(expand(specWith(path, short), 'platform'), path)).toEqual(long)
  })
})

describe('a name alone', () => {
  const maps = ['caches', 'buckets', 'domains', 'environments', 'teams']

  test.each(maps)('declares one of the %s', (map) => {
    expect(expand({ [map]: { one: null } }, 'platform')).toEqual({ [map]: { one: {} } })
  })

  test.each(maps)('removes one of the %s in an overlay', (map) => {
    expect(overlay({ [map]: { one: {}, two: {} } }, expand({ [map]: { one: null } }, 'overlay'))).toEqual({
      [map]: { two: {} },
    })
  })

  test('is taken wherever the schema takes it', () => {
    const nullable = fieldsOfLanguage()
      .filter(({ shapes }) => shapes.some(({ type }) => type === 'null'))
      .map(({ path }) => path)
    expect(nullable.sort()).toEqual(maps.map((map) => `${map}.*`).sort())
  })
})

test('expanding changes nothing of what it is given', () => {
  const spec = specWith('services.*.health', '/health')
  const before = structuredClone(spec)
  expand(spec, 'platform')
  expect(spec).toEqual(before)
})

/** Fields that take a map or something shorter which is no short form of it. */
const noShortForms: Record<string, string> = {
  'services.*.uses': 'a list of names and a map of renames are two forms of their own; the lowering reads both',
  'services.*.autoscaling.queueDepth':
    'one number is about all queues that the service uses, which only the lowering knows',
  'observability.dashboards.*': 'a name is a built-in dashboard, a map one of your own',
}

test('every field that takes a map or something shorter is in the table', () => {
  const isShort = ({ type, enum: values }: SchemaNode) =>
    values !== undefined || ['string', 'boolean', 'integer', 'number', 'array'].includes(type ?? '')
  const mixed = fieldsOfLanguage().filter(
    ({ shapes }) => shapes.some(({ type }) => type === 'object') && shapes.some(isShort),
  )
  const listed = [...shortForms.map(({ path }) => path), ...Object.keys(noShortForms)]
  expect(mixed.map(({ path }) => path).filter((path) => !listed.includes(path))).toEqual([])
})

/** A spec that holds nothing but one value; `*` stands for `one`, or for the first item of the lists that are called routes. */
function specWith(path: string, value: Json): JsonObject {
  return path
    .split('.')
    .reduceRight<Json>(
      (inner, key, index, keys) =>
        key === '*' && keys[index - 1] === 'routes' ? [inner] : { [key === '*' ? 'one' : key]: inner },
      value,
    ) as JsonObject
}

function valueIn(spec: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((value, key) => {
    if (Array.isArray(value)) return value[0]
    return typeof value === 'object' && value !== null ? (value as JsonObject)[key === '*' ? 'one' : key] : undefined
  }, spec)
}
