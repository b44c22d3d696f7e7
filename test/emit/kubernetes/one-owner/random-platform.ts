// Random platforms about what runs a service, what scales it and how it is released.
import type { Json, JsonObject } from '../../../../src/lib/json.ts'
import { pick } from '../../../incremental/spec-edits.ts'
import type { Random } from '../../../write/random-documents.ts'

/** Values that a field of a service takes; `undefined` leaves it out. */
const serviceFields: Record<string, (Json | undefined)[]> = {
  type: ['web', 'worker', 'static', undefined, undefined],
  port: [3000, 8080, undefined],
  protocol: ['http', 'websocket', 'grpc', undefined],
  routes: [['app.example.com'], ['app.example.com/v1', 'www.example.com'], undefined],
  metrics: [{ exporter: 'express' }, { exporter: 'celery' }, true, undefined],
  replicas: [0, 1, 3, undefined],
  autoscaling: [
    undefined,
    false,
    {},
    { min: 0, max: 4, queueDepth: 10 },
    { min: 2, max: 5, cpu: '60%' },
    { min: 1, max: 5, memory: '80%', requests: '50/s' },
    { min: 1, max: 3, queueDepth: { jobs: 5, mails: 9 } },
    { max: 8, cpu: '70%', schedule: [{ start: '0 8 * * *', end: '0 18 * * *', min: 4 }] },
  ],
  uses: [['jobs'], ['jobs', 'mails', 'events'], ['cold'], undefined],
  strategy: [
    undefined,
    'rolling',
    'recreate',
    'blue-green',
    'canary',
    { canary: { steps: ['10%', '100%'], validate: ['error_rate < 1%'] } },
    { 'blue-green': { promote: 'manual', validate: ['latency_p95 < 1s', 'restarts < 1'] } },
  ],
  health: ['/health', undefined, { command: 'bin/healthy' }],
  migrate: [
    'bin/migrate',
    { run: 'bin/migrate', validate: 'bin/check', verify: 'bin/verify', rollback: 'bin/back' },
    undefined,
  ],
  schedule: ['daily', undefined, undefined, undefined, undefined],
}

const deliveryFields: Record<string, (Json | undefined)[]> = {
  strategy: ['rolling', 'blue-green', { canary: { validate: ['error_rate < 5% for 2m'] } }, undefined],
  rollback: [
    undefined,
    { auto: true, when: ['down for 2m'] },
    { auto: true, when: ['error_rate > 20% for 3m', 'latency_p95 > 2x baseline'] },
    { when: ['down'] },
  ],
  smoke: [['/health'], undefined],
}

/** A platform of a few services; whether its parts make sense together is left to chance. */
export function randomPlatform(random: Random): JsonObject {
  const services = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index): [string, JsonObject] => [
    `s${index}`,
    { build: '.', ...fields(serviceFields, random) },
  ])
  return {
    apiVersion: 'platform/v1',
    name: 'shop',
    repository: 'acme/shop',
    services: Object.fromEntries(services),
    caches: {
      redis: { provider: pick(random, ['cluster', 'managed', 'external']), mode: pick(random, ['single', 'cluster']) },
    },
    queues: {
      jobs: { engine: 'redis', broker: 'redis', priorities: ['high', 'low'] },
      mails: { engine: 'rabbitmq' },
      events: { engine: 'kafka' },
      cold: { engine: 'sqs' },
    },
    domains: { 'example.com': {} },
    environments: { dev: { deploy: 'main' }, production: { deploy: 'main' } },
    delivery: fields(deliveryFields, random),
    ...(random() < 0.1 && { observability: { metrics: false } }),
  }
}

function fields(table: Record<string, (Json | undefined)[]>, random: Random): JsonObject {
  return Object.fromEntries(
    Object.entries(table)
      .map(([key, values]) => [key, pick(random, values)])
      .filter(([, value]) => value !== undefined),
  )
}
