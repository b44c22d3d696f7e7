// What a container finds in its environment: what it says itself, the port, and what `uses` injects.
import { describe, expect, test } from 'vitest'
import { resolveText, serviceIn } from '../support/resolved.ts'

const things = `
databases: {db: {engine: postgres, provider: external}, stats: {engine: mysql, provider: external}, docs: {engine: mongodb, provider: external}}
caches: {redis: {provider: external}, valkey: {engine: valkey, provider: external}, local: {engine: valkey}, memory: {engine: memcached}}
queues: {jobs: {engine: redis, broker: redis}, mails: {engine: rabbitmq}, events: {engine: kafka}, texts: {engine: rabbitmq, priorities: [now, later], partitions: 2, retries: 1, timeout: 10m, deadLetter: true}}
buckets: {media-files: {}}
observability: {logs: false}
externals: {stripe: {url: "https://api.stripe.com/v1", secrets: [STRIPE_KEY]}, plain: {secrets: [PLAIN_KEY]}}
`

/** Variables of a service `web` beside `cart` (8080) and `rpc` (gRPC, 9000), with what it uses and says itself. */
function variablesOf(lines: string) {
  const resolved = resolveText(
    `services:\n  web: {build: ., ${lines}}\n  cart: {build: cart, port: 8080}\n  rpc: {build: rpc, port: 9000, protocol: grpc}\n${things}`,
  )
  const { variables, secrets } = serviceIn(resolved, 'web')
  return {
    plain: Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    secret: Object.fromEntries(
      secrets.map(({ name, source }) => [
        name,
        source.kind === 'store' ? `${source.path}#${source.key}` : JSON.stringify(source),
      ]),
    ),
    findings: resolved.findings.filter(({ code }) => code !== 'not-yet-supported'),
  }
}

const stored = (owner: string, key: string) => `shop/production/${owner}#${key}`

const object = (secret: string, key: string) => JSON.stringify({ kind: 'object', secret, key })
const made = (owner: string, key: string) => object(`${owner}-credentials`, key)
const kafkaUrl = JSON.stringify({
  kind: 'composed',
  value: 'kafka://kafka-clients:$(EVENTS_PASSWORD)@kafka-kafka-bootstrap:9092',
})

test.each<[string, Record<string, string>, string[]]>([
  ['aws', { FILES_REGION: 'r1' }, ['FILES_ACCESS_KEY_ID', 'FILES_SECRET_ACCESS_KEY']],
  [
    'digitalocean',
    { FILES_REGION: 'r1', FILES_ENDPOINT: 'https://r1.digitaloceanspaces.com' },
    ['FILES_ACCESS_KEY_ID', 'FILES_SECRET_ACCESS_KEY'],
  ],
  [
    'gcp',
    { FILES_REGION: 'r1', FILES_ENDPOINT: 'https://storage.googleapis.com' },
    ['FILES_ACCESS_KEY_ID', 'FILES_SECRET_ACCESS_KEY'],
  ],
  [
    'azure',
    { FILES_REGION: 'r1', FILES_ENDPOINT: 'https://shopproduction.blob.core.windows.net' },
    ['FILES_ACCOUNT_KEY'],
  ],
])('a bucket of %s', (provider, plain, secret) => {
  const resolved = resolveText(
    `infrastructure: {provider: ${provider}, region: r1}\nservices: {web: {build: ., uses: [files]}}\nbuckets: {files: {}}\n`,
  )
  const { variables, secrets } = serviceIn(resolved, 'web')
  expect(Object.fromEntries(variables.map(({ name, value }) => [name, value]))).toMatchObject({
    FILES_BUCKET: 'shop-production-files',
    S3_BUCKET: 'shop-production-files',
    ...plain,
  })
  expect(secrets.map(({ name }) => name).filter((name) => name.startsWith('FILES_'))).toEqual(secret)
})

describe('what `uses` injects', () => {
  test.each<[string, string, Record<string, string>, Record<string, string>]>([
    ['the only PostgreSQL', '[db]', {}, { DATABASE_URL: stored('db', 'url'), DB_URL: stored('db', 'url') }],
    [
      'two relational databases, of which neither is the one',
      '[db, stats]',
      {},
      { DB_URL: stored('db', 'url'), STATS_URL: stored('stats', 'url') },
    ],
    [
      'databases that go by other names',
      '[db, docs]',
      {},
      {
        DATABASE_URL: stored('db', 'url'),
        DB_URL: stored('db', 'url'),
        MONGODB_URI: stored('docs', 'url'),
        DOCS_URL: stored('docs', 'url'),
      },
    ],
    [
      'a database by a name of its own',
      '{db: PG_URL}',
      {},
      { PG_URL: stored('db', 'url'), DB_URL: stored('db', 'url') },
    ],
    ['the only cache', '[redis]', {}, { REDIS_URL: stored('redis', 'url') }],
    [
      'two caches of one kind',
      '[redis, valkey]',
      {},
      { REDIS_URL: stored('redis', 'url'), VALKEY_URL: stored('valkey', 'url') },
    ],
    [
      'a cache that the cluster runs',
      '[local]',
      { LOCAL_HOST: 'local', LOCAL_PORT: '6379' },
      { REDIS_URL: made('local', 'url'), LOCAL_URL: made('local', 'url'), LOCAL_PASSWORD: made('local', 'password') },
    ],
    [
      'a cache without a password',
      '[memory]',
      {
        MEMCACHED_URL: 'memcached://memory:11211',
        MEMORY_URL: 'memcached://memory:11211',
        MEMORY_HOST: 'memory',
        MEMORY_PORT: '11211',
      },
      {},
    ],
    [
      'a queue that lives in a cache',
      '[jobs]',
      { QUEUES: 'jobs', JOB_RETRIES: '3' },
      { JOBS_URL: stored('redis', 'url') },
    ],
    [
      'queues with a broker of their own',
      '[mails, events]',
      {
        KAFKA_GROUP_ID: 'web',
        QUEUES: 'mails',
        MAILS_QUEUES: 'mails',
        MAILS_JOB_RETRIES: '3',
        MAILS_HOST: 'rabbitmq',
        MAILS_PORT: '5672',
        EVENTS_KAFKA_TOPICS: 'events',
        EVENTS_JOB_RETRIES: '3',
        EVENTS_BROKERS: 'kafka-kafka-bootstrap:9092',
        EVENTS_USERNAME: 'kafka-clients',
        EVENTS_SASL_MECHANISM: 'SCRAM-SHA-512',
        EVENTS_SECURITY_PROTOCOL: 'SASL_PLAINTEXT',
      },
      {
        RABBITMQ_URL: object('rabbitmq-default-user', 'connection_string'),
        MAILS_URL: object('rabbitmq-default-user', 'connection_string'),
        MAILS_USERNAME: object('rabbitmq-default-user', 'username'),
        MAILS_PASSWORD: object('rabbitmq-default-user', 'password'),
        KAFKA_URL: kafkaUrl,
        EVENTS_URL: kafkaUrl,
        EVENTS_PASSWORD: object('kafka-clients', 'password'),
      },
    ],
    [
      'two queues of one broker',
      '[mails, texts]',
      {
        QUEUES: 'mails,texts-now,texts-later',
        MAILS_QUEUES: 'mails',
        MAILS_JOB_RETRIES: '3',
        MAILS_HOST: 'rabbitmq',
        MAILS_PORT: '5672',
        TEXTS_QUEUES: 'texts-now,texts-later',
        TEXTS_JOB_RETRIES: '1',
        TEXTS_JOB_TIMEOUT: '600',
        TEXTS_QUEUE_PARTITIONS: '2',
        TEXTS_DEAD_LETTER_QUEUE: 'texts-dead',
        TEXTS_HOST: 'rabbitmq',
        TEXTS_PORT: '5672',
      },
      {
        RABBITMQ_URL: object('rabbitmq-default-user', 'connection_string'),
        ...Object.fromEntries(
          ['MAILS', 'TEXTS'].flatMap((prefix) =>
            [
              [`${prefix}_URL`, 'connection_string'],
              [`${prefix}_USERNAME`, 'username'],
              [`${prefix}_PASSWORD`, 'password'],
            ].map(([name, key]) => [name, object('rabbitmq-default-user', key!)]),
          ),
        ),
      },
    ],
    [
      'a bucket',
      '[media-files]',
      {
        S3_BUCKET: 'shop-production-media-files',
        MEDIA_FILES_BUCKET: 'shop-production-media-files',
        MEDIA_FILES_REGION: 'auto',
      },
      {
        MEDIA_FILES_ENDPOINT: stored('media-files', 'ENDPOINT'),
        MEDIA_FILES_ACCESS_KEY_ID: stored('media-files', 'ACCESS_KEY_ID'),
        MEDIA_FILES_SECRET_ACCESS_KEY: stored('media-files', 'SECRET_ACCESS_KEY'),
      },
    ],
    [
      'a third party',
      '[stripe]',
      { STRIPE_URL: 'https://api.stripe.com/v1' },
      { STRIPE_KEY: stored('stripe', 'STRIPE_KEY') },
    ],
    ['a third party without an address', '[plain]', {}, { PLAIN_KEY: stored('plain', 'PLAIN_KEY') }],
    ['another service', '[cart]', { CART_URL: 'http://cart:8080' }, {}],
    ['a gRPC service', '[rpc]', { RPC_URL: 'grpc://rpc:9000' }, {}],
    ['a service by a name of its own', '{cart: BASKET}', { BASKET: 'http://cart:8080' }, {}],
    ['nothing', '[]', {}, {}],
  ])('%s', (_, uses, plain, secret) => {
    expect(variablesOf(`uses: ${uses}`)).toEqual({ plain, secret, findings: [] })
  })

  test('a name that names nothing is told with the near miss', () => {
    expect(variablesOf('uses: [cartt]').findings).toMatchObject([
      {
        code: 'unknown-name',
        severity: 'error',
        at: { path: ['services', 'web', 'uses', 0] },
        hint: expect.stringContaining('`cart`'),
      },
    ])
  })

  test('makes the two know each other', () => {
    const resolved = resolveText(
      'services: {web: {build: ., uses: [cart]}, admin: {build: admin, uses: [cart]}, cart: {build: cart, port: 8080}}',
    )
    expect(serviceIn(resolved, 'cart').usedBy).toEqual(['web', 'admin'])
    expect(serviceIn(resolved, 'web').uses).toEqual([
      {
        name: 'cart',
        named: 'cart',
        kind: 'service',
        location: 'cluster',
        port: 8080,
        transport: 'tcp',
        engine: 'http',
      },
    ])
  })
})

describe('where things are, and at which port', () => {
  test.each<[string, string, string, ...object[]]>([
    ['in the cluster', 'none', 'db: {engine: postgres, provider: cluster}', { location: 'cluster', port: 5432 }],
    [
      'in the network of the cloud',
      'aws',
      'db: {engine: mysql, provider: managed}',
      { location: 'private', port: 3306 },
    ],
    [
      'managed by DigitalOcean',
      'digitalocean',
      'db: {engine: postgres, provider: managed}',
      { location: 'private', port: 25060 },
    ],
    [
      'pooled by DigitalOcean',
      'digitalocean',
      'db: {engine: postgres, provider: managed, pooling: true}',
      { location: 'private', port: 25061 },
      { location: 'private', port: 25060 },
    ],
    ['with another company', 'aws', 'db: {engine: mongodb, provider: atlas}', { location: 'outside', port: 27017 }],
  ])('%s', (_, provider, database, ...want) => {
    const resolved = resolveText(
      `infrastructure: {provider: ${provider}}\nservices: {web: {build: ., uses: [db]}}\ndatabases: {${database}}`,
    )
    expect(serviceIn(resolved, 'web').uses).toMatchObject(
      want.map((each) => ({ name: 'db', kind: 'database', ...each })),
    )
  })

  test('a third party is where its address says', () => {
    const at = (url: string) =>
      serviceIn(resolveText(`services: {web: {build: ., uses: [api]}}\nexternals: {api: {url: "${url}"}}`), 'web')
        .uses[0]?.port
    expect(['https://a.example.com', 'http://a.example.com', 'https://a.example.com:8443/v1'].map(at)).toEqual([
      443, 80, 8443,
    ])
  })
})

describe('what a service says itself', () => {
  test.each<[string, string, Record<string, string>, Record<string, string>]>([
    ['its port', 'port: 3000', { PORT: '3000' }, {}],
    [
      'the port of its metrics, where it is another',
      'port: 3000, metrics: {port: 9100}',
      { PORT: '3000', METRICS_PORT: '9100' },
      {},
    ],
    ['the port of the metrics of a worker', 'metrics: true', { METRICS_PORT: '9464' }, {}],
    ['none for Celery, whose exporter stands beside the worker', 'metrics: {exporter: celery}', {}, {}],
    ['texts, numbers and switches, by name', 'env: {B: text, A: 5, C: true}', { A: '5', B: 'text', C: 'true' }, {}],
    ['secrets, by name only', 'secrets: [API_KEY]', {}, { API_KEY: stored('web', 'API_KEY') }],
    [
      'instead of what is injected',
      'uses: [db, cart], env: {DATABASE_URL: "sqlite:///tmp/x", CART_URL: "http://elsewhere"}',
      { DATABASE_URL: 'sqlite:///tmp/x', CART_URL: 'http://elsewhere' },
      { DB_URL: stored('db', 'url') },
    ],
    [
      'a secret instead of what is injected',
      'uses: [db], secrets: [DATABASE_URL]',
      {},
      { DATABASE_URL: stored('web', 'DATABASE_URL'), DB_URL: stored('db', 'url') },
    ],
    ['another port than it listens on', 'port: 3000, env: {PORT: 8080}', { PORT: '8080' }, {}],
  ])('%s', (_, lines, plain, secret) => {
    expect(variablesOf(lines)).toEqual({ plain, secret, findings: [] })
  })
})

describe('references in values', () => {
  test.each([
    ['${cart.address}', 'cart:8080'],
    ['${cart.url}', 'http://cart:8080'],
    ['${cart.host}', 'cart'],
    ['${cart.port}', '8080'],
    ['${cart.name}', 'cart'],
    ['at ${cart.address} and ${rpc.url}/v1', 'at cart:8080 and grpc://rpc:9000/v1'],
    ['${stripe.url}', 'https://api.stripe.com/v1'],
    ['${stripe.host}', 'api.stripe.com'],
    ['${stripe.address}', 'api.stripe.com:443'],
    ['${media-files.name}', 'shop-production-media-files'],
    ['${db.port}', '5432'],
    ['${db.name}', 'db'],
    ['$$5 for $${cart.address}', '$5 for ${cart.address}'],
    ['$5', '$5'],
  ])('%s is %s', (value, want) => {
    expect(variablesOf(`env: {A: '${value}'}`)).toEqual({ plain: { A: want }, secret: {}, findings: [] })
  })

  test.each([
    ['${db.url}', stored('db', 'url')],
    ['${db.host}', stored('db', 'host')],
    ['${redis.address}', stored('redis', 'address')],
    ['${jobs.url}', stored('redis', 'url')],
    ['${media-files.url}', stored('media-files', 'url')],
  ])('%s is a secret, and stays one', (value, want) => {
    expect(variablesOf(`env: {A: '${value}'}`)).toEqual({ plain: {}, secret: { A: want }, findings: [] })
  })

  const composed = (value: string) => JSON.stringify({ kind: 'composed', value })

  test.each<[string, Record<string, string>]>([
    [
      '${local.address},password=${local.password}',
      { A: composed('local:6379,password=$(LOCAL_PASSWORD)'), LOCAL_PASSWORD: made('local', 'password') },
    ],
    ['${db.url}?a=$(B)', { A: composed('$(DB_URL)?a=$$(B)'), DB_URL: stored('db', 'url') }],
    [
      '${mails.username}:${mails.password}',
      {
        A: composed('$(MAILS_USERNAME):$(MAILS_PASSWORD)'),
        MAILS_USERNAME: object('rabbitmq-default-user', 'username'),
        MAILS_PASSWORD: object('rabbitmq-default-user', 'password'),
      },
    ],
    [
      '${events.url}/x',
      {
        A: composed('kafka://kafka-clients:$(EVENTS_PASSWORD)@kafka-kafka-bootstrap:9092/x'),
        EVENTS_PASSWORD: object('kafka-clients', 'password'),
      },
    ],
  ])('%s is put together when the container starts', (value, secret) => {
    expect(variablesOf(`env: {A: '${value}'}`)).toEqual({ plain: {}, secret, findings: [] })
  })

  test('everything that can be named has a value, or is refused', () => {
    const things = [
      'db',
      'stats',
      'docs',
      'redis',
      'valkey',
      'local',
      'memory',
      'jobs',
      'mails',
      'events',
      'media-files',
    ]
    for (const thing of [...things, 'stripe', 'plain', 'cart'])
      for (const key of ['url', 'host', 'port', 'address', 'name', 'username', 'password'])
        for (const text of [`\${${thing}.${key}}`, `<\${${thing}.${key}}>`]) {
          const { plain, secret, findings } = variablesOf(`env: {A: '${text}'}`)
          const value = plain['A'] ?? secret['A'] ?? ''
          expect(
            findings.some(({ code }) => code !== 'address-without-password'),
            `${text}: ${value}`,
          ).toBe(['', '<>'].includes(value))
        }
  })

  test.each([
    ['a user name that a cache does not have', '${local.username}', 'unknown-attribute', '`password`'],
    ['a password that a cache does not have', 'p=${memory.password}', 'unknown-attribute', '`address`'],
    ['an unknown name', '${carrt.url}', 'unknown-name', '`cart`'],
    ['an unknown name within a text', 'see ${carrt.url}', 'unknown-name', '`cart`'],
    ['an unknown attribute', '${cart.adress}', 'unknown-attribute', '`address`'],
  ])('%s is refused with the fix', (_, value, code, hint) => {
    expect(variablesOf(`env: {A: '${value}'}`).findings).toMatchObject([
      {
        code,
        severity: 'error',
        at: { path: ['services', 'web', 'env', 'A'], environment: 'production' },
        hint: expect.stringContaining(hint),
      },
    ])
  })
})
