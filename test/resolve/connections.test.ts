// How services reach the databases that the cluster runs, and the ones that others run for them.
import { describe, expect, test } from 'vitest'
import { resolveText, serviceIn } from '../support/resolved.ts'

/** The variables of a service that uses `db`, by name: what stands in them, or where. */
function variablesOf(database: string, service = 'uses: [db], migrate: {run: migrate}') {
  const resolved = resolveText(`services: {web: {build: ., ${service}}}\ndatabases: {db: {${database}}}`)
  const { variables, secrets, migration, volumes } = serviceIn(resolved, 'web')
  const secret = secrets.map(({ name, source }): [string, string] => [
    name,
    source.kind === 'composed'
      ? source.value
      : source.kind === 'object'
        ? `${source.secret}#${source.key}`
        : `${source.path}#${source.key}`,
  ])
  return {
    all: Object.fromEntries([...variables.map(({ name, value }): [string, string] => [name, value]), ...secret]),
    direct: migration?.direct,
    volumes,
  }
}

const url = (host: string) =>
  `postgresql://$(DB_USERNAME):$(DB_PASSWORD)@${host}:5432/app?sslmode=verify-full&sslrootcert=/var/run/tls/db/ca.crt`

describe('PostgreSQL in the cluster', () => {
  test('by the Secret that its operator makes, always encrypted, and sure of the server', () => {
    expect(variablesOf('engine: postgres, provider: cluster')).toMatchObject({
      all: {
        DATABASE_URL: url('db-rw'),
        DB_URL: url('db-rw'),
        DB_USERNAME: 'db-app#username',
        DB_PASSWORD: 'db-app#password',
        DB_CA_FILE: '/var/run/tls/db/ca.crt',
      },
      direct: [],
    })
  })

  test('through the pool, but migrations past it', () => {
    const { all, direct } = variablesOf('engine: postgres, provider: cluster, pooling: true')
    expect(all).toMatchObject({
      DATABASE_URL: url('db-pooler'),
      DB_DIRECT_URL: url('db-rw'),
      DATABASE_DIRECT_URL: url('db-rw'),
    })
    expect(direct).toEqual([
      { name: 'DATABASE_URL', instead: 'DB_DIRECT_URL' },
      { name: 'DB_URL', instead: 'DB_DIRECT_URL' },
    ])
  })

  test('reads from the replicas where there are some', () => {
    expect(variablesOf('engine: postgres, provider: cluster, replicas: 1').all).toMatchObject({
      DATABASE_READ_URL: url('db-ro'),
      DB_READ_URL: url('db-ro'),
    })
    expect(variablesOf('engine: postgres, provider: cluster').all).not.toHaveProperty('DATABASE_READ_URL')
  })

  test('by names that the service chooses', () => {
    const { all, direct } = variablesOf(
      'engine: postgres, provider: cluster, pooling: true',
      'uses: {db: PG_URL}, env: {SAME: "${db.url}", USER: "${db.username}", HOST: "${db.host}"}, migrate: {run: migrate}',
    )
    expect(all).toMatchObject({
      PG_URL: url('db-pooler'),
      PG_DIRECT_URL: url('db-rw'),
      SAME: url('db-pooler'),
      USER: 'db-app#username',
      HOST: 'db-pooler',
    })
    expect(direct).toContainEqual({ name: 'SAME', instead: 'DB_DIRECT_URL' })
  })

  test('a URL of its own brings along what it is made of', () => {
    expect(variablesOf('engine: postgres, provider: cluster', 'env: {SAME: "${db.url}"}').all).toMatchObject({
      SAME: url('db-rw'),
      DB_USERNAME: 'db-app#username',
      DB_PASSWORD: 'db-app#password',
    })
  })

  test('a secret of its own under the same name is left as it is, in the migration too', () => {
    const { all, direct } = variablesOf(
      'engine: postgres, provider: cluster, pooling: true',
      'uses: [db], secrets: [DATABASE_URL], migrate: {run: migrate}',
    )
    expect(all['DATABASE_URL']).toBe('shop/production/web#DATABASE_URL')
    expect(direct).toEqual([{ name: 'DB_URL', instead: 'DB_DIRECT_URL' }])
  })
})

test('PostgreSQL that the cloud runs: the same variables, from the secret store', () => {
  const { all, direct } = variablesOf('engine: postgres, provider: managed, pooling: true, replicas: 1')
  expect(all).toMatchObject({
    DATABASE_URL: 'shop/production/db#url',
    DATABASE_DIRECT_URL: 'shop/production/db#direct-url',
    DATABASE_READ_URL: 'shop/production/db#read-url',
  })
  expect(direct).toContainEqual({ name: 'DATABASE_URL', instead: 'DB_DIRECT_URL' })
})

test('MongoDB in the cluster: the address that its operator writes down', () => {
  expect(variablesOf('engine: mongodb, provider: cluster').all).toMatchObject({
    MONGODB_URI: 'db-app#connectionString.standard',
    DB_URL: 'db-app#connectionString.standard',
    DB_USERNAME: 'db-app#username',
    DB_PASSWORD: 'db-app#password',
  })
})

describe('SQLite: a file', () => {
  test('on a volume that is made for it', () => {
    expect(variablesOf('engine: sqlite, storage: 5Gi', 'uses: [db]')).toMatchObject({
      all: { DB_PATH: '/data/db.sqlite', DB_URL: 'file:/data/db.sqlite' },
      volumes: [{ name: 'data', path: '/data', size: '5Gi' }],
    })
  })

  test('on the volume that the service has', () => {
    expect(variablesOf('engine: sqlite', 'uses: [db], volumes: {/cache: tmp, /var/lib/shop: 2Gi}')).toMatchObject({
      all: { DB_PATH: '/var/lib/shop/db.sqlite' },
      volumes: [{ path: '/cache' }, { path: '/var/lib/shop', size: '2Gi' }],
    })
  })
})
