// Fields that the sample platform cannot show as they are, each with its reason.
import type { Json, JsonObject } from '../../../src/lib/json.ts'

/** Fields that change no output on purpose. */
export const withoutEffect: readonly { path: string; reason: string }[] = [
  { path: 'apiVersion', reason: 'there is one version of the language' },
  { path: 'include', reason: 'it is followed before anything is resolved' },
  {
    path: 'databases.*.backup.incremental',
    reason: 'of a database in the cluster every change is archived at once; rules compare it with the recovery point',
  },
]

/** Values of a closed field that mean the same, beside the default. */
export const sameMeaning: Readonly<Record<string, number>> = {
  'ci.dependabot': 2, // `true` is `weekly`
}

/** What must be written elsewhere for a field to mean something, and values where the examples are the defaults. */
export const circumstances: Readonly<Record<string, { with?: JsonObject; values?: Json[] }>> = {
  'infrastructure.cluster.version': { values: ['1.29'] },
  'infrastructure.state.organization': { values: ['another'] },
  'infrastructure.state.bucket': { with: { infrastructure: { state: { backend: 's3' } } } },
  'infrastructure.state.region': { with: { infrastructure: { state: { backend: 's3', bucket: 'state' } } } },
  'infrastructure.state.lock': { with: { infrastructure: { state: { backend: 's3', bucket: 'state' } } } },
  'secrets.audit': { with: { secrets: { store: 'vault' } } },
  'databases.*.importFrom.path': {
    with: { databases: { own: { importFrom: { engine: 'sqlite', path: '/old/db' } } } },
  },
  'databases.*.importFrom.url': {
    with: { databases: { own: { importFrom: { engine: 'postgres' } } } },
    values: ['postgres://old.example.com:5433/shop'],
  },
  'databases.*.backup.schedule': { values: ['weekly'] },
  'databases.*.backup.pitr': { values: ['60d'] },
  'security.mtls': { with: { security: { mesh: 'linkerd' } } },
  'domains.*.account': { with: { domains: { 'example.com': { provider: 'clouddns' } } } },
  backups: { values: [{ to: ['files'] }] },
  'backups.schedule': { with: { backups: { to: ['files'] } }, values: ['weekly'] },
  'backups.incremental': { with: { backups: { to: ['files'] } } },
  'backups.pitr': {
    with: { backups: { to: ['files'] }, databases: { main: { provider: 'cluster' } } },
    values: ['60d'],
  },
  'backups.maskSecrets': { with: { backups: { to: ['files'], include: ['cluster'] } } },
  'services.*.metrics.custom.*.every': {
    with: {
      services: {
        web: { metrics: { custom: { orders_total: { query: 'select count(*) from orders', from: 'db' } } } },
      },
    },
  },
  'services.*.cors.credentials': { with: { services: { web: { cors: { origins: ['https://app.example.org'] } } } } },
  'externals.*.interval': { with: { externals: { stripe: { health: 'https://status.stripe.com' } } } },
  'delivery.flags.flags': { with: { delivery: { flags: { provider: 'unleash' } } } },
  'delivery.rollback.when': { with: { delivery: { rollback: { auto: true } } } },
  'delivery.rollback.auto': { with: { delivery: { rollback: { when: ['down for 2m'] } } } },
  'caches.*.version': { with: { caches: { redis: { provider: 'cluster' } } }, values: [7] },
  'caches.*.password': { with: { caches: { redis: { provider: 'cluster' } } } },
  'queues.*.retries': { values: [5] },
  'queues.*.topics': { with: { queues: { jobs: { engine: 'kafka', broker: 'events' } } } },
  'delivery.registry': { values: ['registry.example.com/shop'] },
  'patches.*.apiVersion': { values: ['apps/v1beta1'] },
  'patches.*.kind': { values: ['StatefulSet'] },
  'observability.dashboards.*.*': { values: [['users_total']] },
}
