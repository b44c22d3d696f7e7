// An environment laid over the platform: maps merge, lists and one-of choices replace, `null` and `false` remove.
import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/lib/json.ts'
import { overlay } from '../../src/resolve/layers/overlay.ts'

const cases: [string, { given: JsonObject; over: JsonObject; want: JsonObject }][] = [
  [
    'maps merge, however deep',
    {
      given: { a: { b: { c: 1, d: 2 } } },
      over: { a: { b: { d: 3 }, e: 4 } },
      want: { a: { b: { c: 1, d: 3 }, e: 4 } },
    },
  ],
  ['values replace', { given: { replicas: 1 }, over: { replicas: 3 }, want: { replicas: 3 } }],
  ['lists replace', { given: { tags: ['sha', 'latest'] }, over: { tags: ['sha'] }, want: { tags: ['sha'] } }],
  [
    'a list of maps replaces too',
    {
      given: { routes: [{ host: 'a' }, { host: 'b' }] },
      over: { routes: [{ host: 'c' }] },
      want: { routes: [{ host: 'c' }] },
    },
  ],
  [
    'null removes a field',
    {
      given: { services: { web: { port: 80, health: {} } } },
      over: { services: { web: { health: null } } },
      want: { services: { web: { port: 80 } } },
    },
  ],
  [
    'null removes a thing',
    { given: { caches: { redis: {}, other: {} } }, over: { caches: { redis: null } }, want: { caches: { other: {} } } },
  ],
  [
    'null in a new map is nothing',
    {
      given: {},
      over: { services: { web: { env: { A: null, B: '1' } } } },
      want: { services: { web: { env: { B: '1' } } } },
    },
  ],
  [
    'false removes a thing',
    {
      given: { services: { web: {}, worker: {} } },
      over: { services: { worker: false } },
      want: { services: { web: {} } },
    },
  ],
  [
    'false switches a field off',
    {
      given: { services: { web: { autoscaling: { min: 2 } } } },
      over: { services: { web: { autoscaling: false } } },
      want: { services: { web: { autoscaling: false } } },
    },
  ],
  [
    'false switches a section off',
    {
      given: { observability: { logs: { store: 'loki' } } },
      over: { observability: { logs: false } },
      want: { observability: { logs: false } },
    },
  ],
  [
    'a map switches back on',
    { given: { backups: false }, over: { backups: { schedule: 'daily' } }, want: { backups: { schedule: 'daily' } } },
  ],
  [
    'false drops an alert rule, which is a value there',
    {
      given: { alerts: { rules: { a: { when: 'down' } } } },
      over: { alerts: { rules: { a: false } } },
      want: { alerts: { rules: { a: false } } },
    },
  ],
  [
    'a strategy replaces',
    {
      given: { services: { web: { strategy: { 'blue-green': { keep: '1h' } } } } },
      over: { services: { web: { strategy: { rolling: {} } } } },
      want: { services: { web: { strategy: { rolling: {} } } } },
    },
  ],
  [
    'so does that of delivery',
    {
      given: { delivery: { strategy: { canary: {} }, sign: true } },
      over: { delivery: { strategy: { rolling: {} } } },
      want: { delivery: { strategy: { rolling: {} }, sign: true } },
    },
  ],
  [
    'so does what a service uses',
    {
      given: { services: { web: { uses: { db: 'PG_URL' } } } },
      over: { services: { web: { uses: { redis: 'CACHE_URL' } } } },
      want: { services: { web: { uses: { redis: 'CACHE_URL' } } } },
    },
  ],
  [
    'another kind of health check replaces the first',
    {
      given: { services: { web: { health: { path: '/health', interval: '5s' } } } },
      over: { services: { web: { health: { grpc: true } } } },
      want: { services: { web: { health: { interval: '5s', grpc: true } } } },
    },
  ],
  [
    'the same kind merges',
    {
      given: { services: { web: { health: { path: '/health', interval: '5s' } } } },
      over: { services: { web: { health: { interval: '9s' } } } },
      want: { services: { web: { health: { path: '/health', interval: '9s' } } } },
    },
  ],
  [
    'an expression replaces a condition',
    {
      given: { alerts: { rules: { a: { when: 'down', severity: 'info' } } } },
      over: { alerts: { rules: { a: { expr: 'up == 0' } } } },
      want: { alerts: { rules: { a: { severity: 'info', expr: 'up == 0' } } } },
    },
  ],
  [
    'regions replace a region',
    {
      given: { infrastructure: { region: 'nyc3', provider: 'digitalocean' } },
      over: { infrastructure: { regions: ['fra1', 'ams3'] } },
      want: { infrastructure: { provider: 'digitalocean', regions: ['fra1', 'ams3'] } },
    },
  ],
  ['a scalar gives way to a map', { given: { a: 1 }, over: { a: { b: 2 } }, want: { a: { b: 2 } } }],
  ['a map gives way to a scalar', { given: { a: { b: 2 } }, over: { a: 1 }, want: { a: 1 } }],
  ['nothing changes nothing', { given: { a: { b: [1] } }, over: {}, want: { a: { b: [1] } } }],
]

test.each(cases)('%s', (_, { given, over, want }) => {
  const [before, beforeOver] = [structuredClone(given), structuredClone(over)]
  expect(overlay(given, over)).toEqual(want)
  expect([given, over]).toEqual([before, beforeOver])
})
