// What is written for backups: jobs that dump, jobs that try, and what Velero is told.
import { describe, expect, test } from 'vitest'
import { emitBackupObjects } from '../../../../src/emit/kubernetes/backing/backup/backup-objects.ts'
import { backupObjects } from '../../../../src/emit/kubernetes/units.ts'
import { isJsonObject, type Json, type JsonObject } from '../../../../src/lib/json.ts'
import { secretEntriesOf } from '../../../../src/model/security/secret-entries.ts'
import { environmentIn, resolveText } from '../../../support/resolved.ts'
import { at } from '../objects.ts'

const head = 'apiVersion: platform/v1\nname: shop\nrepository: acme/shop\nenvironments: {dev: {}, production: {}}\n'
const rest =
  'infrastructure: {provider: aws, region: eu-central-1}\nservices: {web: {image: "acme/web:1.0.0", port: 8080, uses: [db], replicas: 1, strategy: recreate, volumes: {/data: 5Gi}}}\nbuckets: {backups: {}, far: {}}\n'

function objects(text: string, environment = 'production'): Record<string, JsonObject> {
  const units = backupObjects
    .units(resolveText(head + rest + text).platform)
    .filter((unit) => unit.environment === environment)
  const all = units
    .flatMap(({ slice }) => emitBackupObjects(slice))
    .flatMap(({ documents }) => documents)
    .filter(isJsonObject)
  return Object.fromEntries(
    all.map((object) => [`${String(object.kind)} ${String(at(object, 'metadata', 'name'))}`, object]),
  )
}

const podOf = (job: JsonObject | undefined): Json => at(job, 'spec', 'jobTemplate', 'spec', 'template', 'spec')
const variables = (container: Json): Record<string, Json> =>
  Object.fromEntries(
    (at(container, 'env') as JsonObject[]).map((each) => [String(each.name), each.value ?? each.valueFrom ?? null]),
  )

describe('a database that a cloud runs', () => {
  const all = objects(
    'databases: {db: {engine: postgres, version: 16, provider: managed, pooling: true, storage: 20Gi}}\nbackups: {to: [backups, far], verify: weekly, retention: 14d}\n',
  )

  test('is dumped past its pool, sent to every bucket, and old dumps go', () => {
    const pod = podOf(all['CronJob db-backup'])
    expect(variables(at(pod, 'initContainers', 0))['DATABASE_URL']).toEqual({
      secretKeyRef: { name: 'db-backup-source', key: 'DATABASE_URL' },
    })
    expect(at(all['ExternalSecret db-backup-source'], 'spec', 'data', 0, 'remoteRef', 'property')).toBe('direct-url')
    expect(variables(at(pod, 'initContainers', 1))).toMatchObject({
      PLACES: 'backups:shop-production-backups/dumps/db far:shop-production-far/dumps/db',
      KEEP: '336h',
      RCLONE_CONFIG_FAR_SERVER_SIDE_ENCRYPTION: 'AES256',
      RCLONE_CONFIG_FAR_ACCESS_KEY_ID: { secretKeyRef: { name: 'far-bucket', key: 'ACCESS_KEY_ID' } },
    })
  })

  test('is restored on trial two hours later, in twice the space', () => {
    const test = all['CronJob db-restore-test']
    expect(at(test, 'spec', 'schedule')).toBe('0 5 * * 0')
    expect(
      at(podOf(test), 'volumes', 0, 'ephemeral', 'volumeClaimTemplate', 'spec', 'resources', 'requests', 'storage'),
    ).toBe('40Gi')
  })

  test('is all that its job may talk to, with the bucket and monitoring', () => {
    const ports = (at(all['NetworkPolicy db-backup'], 'spec', 'egress') as JsonObject[]).map((rule) =>
      at(rule, 'ports', 0, 'port'),
    )
    expect(ports).toEqual([5432, 443, 9091])
    expect(at(podOf(all['CronJob db-backup']), 'automountServiceAccountToken')).toBe(false)
  })

  test('development has none', () => {
    expect(
      objects('databases: {db: {engine: postgres, provider: managed}}\nbackups: {to: [backups]}\n', 'dev'),
    ).toEqual({})
  })

  test('what the jobs read from the store is told to people', () => {
    const { platform } = resolveText(
      `${head}${rest}databases: {db: {engine: mongodb, provider: atlas}}\nbackups: {to: [backups]}\n`,
    )
    const environment = platform.environments.find(({ name }) => name === 'production')
    const entries = environment === undefined ? [] : secretEntriesOf(environment)
    expect(entries).toContainEqual({
      path: 'shop/production/backups',
      property: 'SECRET_ACCESS_KEY',
      readers: ['velero', 'backups of db'],
    })
  })
})

test('a dump on demand is a job that waits for people', () => {
  const job = objects(
    'databases: {db: {engine: mongodb, provider: atlas, version: 8}}\nbackups: {to: [backups], schedule: on-demand}\n',
  )['CronJob db-backup']
  expect(at(job, 'spec', 'suspend')).toBe(true)
  expect(at(podOf(job), 'initContainers', 0, 'image')).toMatch(/mongo:8\./)
})

test('of a dump every incremental backup is one more', () => {
  const job = objects(
    'databases: {db: {engine: mongodb, provider: atlas}}\nbackups: {to: [backups], incremental: hourly}\n',
  )['CronJob db-backup']
  expect(at(job, 'spec', 'schedule')).toBe('0 * * * *')
})

test.each([
  [
    'gcp',
    {
      RCLONE_CONFIG_BACKUPS_TYPE: 'google cloud storage',
      RCLONE_CONFIG_BACKUPS_SERVICE_ACCOUNT_CREDENTIALS: {
        secretKeyRef: { name: 'backups-bucket', key: 'SERVICE_ACCOUNT_KEY' },
      },
    },
  ],
  ['azure', { RCLONE_CONFIG_BACKUPS_TYPE: 'azureblob', RCLONE_CONFIG_BACKUPS_ACCOUNT: 'shopproduction' }],
  [
    'digitalocean',
    {
      RCLONE_CONFIG_BACKUPS_PROVIDER: 'DigitalOcean',
      RCLONE_CONFIG_BACKUPS_ENDPOINT: 'https://eu-central-1.digitaloceanspaces.com',
    },
  ],
  [
    'none',
    {
      RCLONE_CONFIG_BACKUPS_PROVIDER: 'Cloudflare',
      RCLONE_CONFIG_BACKUPS_ENDPOINT: { secretKeyRef: { name: 'backups-bucket', key: 'ENDPOINT' } },
    },
  ],
])('buckets of %s', (provider, expected) => {
  const text = `${head}${rest.replace('provider: aws', `provider: ${provider}`)}databases: {db: {engine: mongodb, provider: atlas}}\nbackups: {to: [backups]}\n`
  const [unit] = backupObjects.units(resolveText(text).platform)
  const job = emitBackupObjects(unit?.slice ?? expect.fail('no unit')).find(({ path }) =>
    path.endsWith('cron-job.yaml'),
  )
  expect(variables(at(podOf(job?.documents[0] as JsonObject), 'initContainers', 1))).toMatchObject(expected)
})

describe('PostgreSQL in the cluster', () => {
  const text =
    'databases: {db: {engine: postgres, version: 16, provider: cluster}}\nbackups: {to: [backups], verify: weekly}\n'
  const all = objects(text)

  test('is restored from its bucket into a scratch copy, which archives nothing', () => {
    const scratch = JSON.parse(
      String(at(all['ConfigMap backup-scripts'], 'data', 'db-restore-test.json')),
    ) as JsonObject
    expect(at(scratch, 'spec', 'bootstrap', 'recovery')).toEqual({ source: 'origin', database: 'app', owner: 'app' })
    expect(at(scratch, 'spec', 'externalClusters', 0, 'plugin', 'parameters')).toEqual({
      barmanObjectName: 'db',
      serverName: 'db',
    })
    expect(at(scratch, 'spec')).not.toHaveProperty('plugins')
  })

  test('the two are told apart by who signed their certificates, which the copy has only once it runs', () => {
    const compare = at(
      all['CronJob db-restore-test'],
      'spec',
      'jobTemplate',
      'spec',
      'template',
      'spec',
      'initContainers',
      1,
    )
    expect(at(compare, 'env')).toContainEqual({
      name: 'SCRATCH_CA',
      valueFrom: { secretKeyRef: { name: 'db-restore-test-ca', key: 'ca.crt', optional: true } },
    })
    expect(at(compare, 'env')).toContainEqual({
      name: 'SCRATCH_URL',
      value:
        'postgresql://$(SCRATCH_USERNAME):$(SCRATCH_PASSWORD)@db-restore-test-rw:5432/app?sslmode=verify-full&sslrootcert=/work/SCRATCH.crt',
    })
  })

  test('the test may remove that copy and no other', () => {
    expect(at(all['Role db-restore-test'], 'rules')).toEqual([
      { apiGroups: ['postgresql.cnpg.io'], resources: ['clusters'], verbs: ['create'] },
      {
        apiGroups: ['postgresql.cnpg.io'],
        resources: ['clusters'],
        resourceNames: ['db-restore-test'],
        verbs: ['get', 'delete'],
      },
    ])
    expect(Object.keys(all)).toContain('NetworkPolicy db-restore-test-server')
  })
})

describe('Velero', () => {
  const release = (text: string) =>
    environmentIn(resolveText(head + rest + text)).addons.find(({ name }) => name === 'velero')

  test('saves the volumes of services by default, wherever a bucket is named', () => {
    const values = release('backups: {to: [backups], incremental: hourly, retention: 14d}')?.values
    expect(at(values, 'schedules', 'volumes-backups', 'template')).toMatchObject({
      ttl: '336h0m0s',
      storageLocation: 'backups',
      includedNamespaces: ['shop-production'],
      labelSelector: { matchExpressions: [{ key: 'app.kubernetes.io/name', operator: 'In', values: ['web'] }] },
    })
    expect(at(values, 'schedules', 'volumes-incremental-backups', 'schedule')).toBe('0 * * * *')
    expect(at(values, 'deployNodeAgent')).toBe(true)
    expect(release('backups: {schedule: daily}')).toBeUndefined()
    expect(release('backups: {to: [backups], include: [databases]}')).toBeUndefined()
  })

  test('keeps secrets out of copies of configuration, unless told otherwise', () => {
    const template = (more: string) =>
      at(
        release(`backups: {to: [backups], include: [cluster, config]${more}}`)?.values,
        'schedules',
        'config-backups',
        'template',
        'includedResources',
      )
    expect(template('')).toEqual(['configmaps'])
    expect(template(', maskSecrets: false')).toEqual(['configmaps', 'secrets'])
  })

  test('has its credentials and the password of its files from the store', () => {
    expect(release('backups: {to: [backups]}')?.secrets.map(({ name }) => name)).toEqual([
      'velero-backups',
      'velero-repo-credentials',
    ])
  })
})
