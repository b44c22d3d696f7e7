// What runs a database in the cluster, and what stands around it.
import { describe, expect, test } from 'vitest'
import type { Database } from '../../../src/model/data/backing.ts'
import { backingsWithObjects } from '../../../src/model/data/backing.ts'
import type { EnvironmentFacts } from '../../../src/model/environment.ts'
import { deadRowsMetric } from '../../../src/model/observability/metrics.ts'
import { emitBackingObjects } from '../../../src/emit/kubernetes/backing/backing-objects.ts'
import { sampleDatabase, sampleEnvironment, sampleFacts } from '../../support/model.ts'
import { at, byFile } from './objects.ts'

const staging = sampleFacts({ environment: 'staging', tier: 'staging' })

/** The objects of the database `db` in the cluster, used by the services of the sample. */
function objectsOf(overrides: Partial<Database> = {}, facts: EnvironmentFacts = sampleFacts(), monitored = true) {
  const environment = sampleEnvironment({ facts, databases: [sampleDatabase({ provider: 'cluster', ...overrides })] })
  const [backing] = backingsWithObjects(environment)
  if (backing === undefined) throw new Error('nothing runs in the cluster')
  return byFile(emitBackingObjects({ facts, backing, monitored }))
}

const mongodb = { engine: 'mongodb', version: '7', port: 27017, pooling: null, backup: null } as const
const annotations = { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' }

describe('PostgreSQL', () => {
  test('has a server for itself, for each replica, and one that takes over', () => {
    const instances = (overrides: Partial<Database>) => at(objectsOf(overrides)['cluster']?.[0], 'spec', 'instances')
    expect(instances({ replicas: 0, highlyAvailable: false })).toBe(1)
    expect(instances({ replicas: 2, highlyAvailable: true })).toBe(4)
  })

  test('confirms what is committed on a second server before it may take over', () => {
    expect(at(objectsOf({ highlyAvailable: true })['cluster']?.[0], 'spec', 'postgresql', 'synchronous')).toEqual({
      method: 'any',
      number: 1,
      dataDurability: 'preferred',
    })
    expect(() =>
      at(objectsOf({ highlyAvailable: false })['cluster']?.[0], 'spec', 'postgresql', 'synchronous'),
    ).toThrow()
  })

  test('has pods that are found like those of services', () => {
    expect(at(objectsOf()['cluster']?.[0], 'spec', 'inheritedMetadata', 'labels')).toMatchObject({
      'app.kubernetes.io/name': 'db',
      'app.kubernetes.io/part-of': 'french-novel-tool',
    })
    expect(at(objectsOf()['pooler']?.[0], 'spec', 'template', 'metadata', 'labels')).toMatchObject({
      'app.kubernetes.io/name': 'db',
    })
  })

  test('logs slow queries, preloads what must be, and takes the parameters of the spec', () => {
    const files = objectsOf({
      slowQuery: 500,
      extensions: ['pg_stat_statements', 'pg_trgm'],
      parameters: [
        { name: 'autovacuum_vacuum_scale_factor', value: 0.05 },
        { name: 'shared_buffers', value: '1GB' },
      ],
    })
    expect(at(files['cluster']?.[0], 'spec', 'postgresql', 'parameters')).toEqual({
      shared_buffers: '1GB',
      log_min_duration_statement: '500ms',
      'pg_stat_statements.max': '10000',
      'pg_stat_statements.track': 'all',
      autovacuum_vacuum_scale_factor: '0.05',
    })
    expect(at(files['database']?.[0], 'spec', 'extensions')).toEqual([
      { name: 'pg_stat_statements', ensure: 'present' },
      { name: 'pg_trgm', ensure: 'present' },
    ])
    expect(objectsOf()).not.toHaveProperty('database')
  })

  test('shares out the connections of the pool between its replicas', () => {
    const spec = (facts: EnvironmentFacts) =>
      at(objectsOf({ pooling: { mode: 'session', size: 25 } }, facts)['pooler']?.[0], 'spec')
    expect(spec(sampleFacts())).toMatchObject({
      instances: 2,
      pgbouncer: { poolMode: 'session', parameters: { default_pool_size: '13' } },
    })
    expect(spec(staging)).toMatchObject({ instances: 1, pgbouncer: { parameters: { default_pool_size: '25' } } })
    expect(at(objectsOf()['cluster']?.[0], 'spec', 'certificates', 'serverAltDNSNames')).toContain('db-pooler')
  })

  test('keeps one replica of the pool while a node is drained, and holds up no drain with a single one', () => {
    expect(at(objectsOf()['pod-disruption-budget']?.[0], 'spec')).toMatchObject({
      maxUnavailable: 1,
      selector: { matchLabels: { 'cnpg.io/poolerName': 'db-pooler' } },
    })
    expect(objectsOf({}, staging)).not.toHaveProperty('pod-disruption-budget')
  })

  test('is asked how much of its tables is dead, where something listens', () => {
    const files = objectsOf()
    const queries = JSON.parse(String(at(files['config-map']?.[0], 'data', 'queries'))) as Record<
      string,
      { target_databases: string[]; metrics: object[] }
    >
    expect(at(files['cluster']?.[0], 'spec', 'monitoring')).toEqual({
      customQueriesConfigMap: [{ name: 'db-monitoring', key: 'queries' }],
    })
    expect(
      Object.entries(queries).flatMap(([name, { metrics }]) =>
        metrics.flatMap((metric) => Object.keys(metric).map((answer) => `cnpg_${name}_${answer}`)),
      ),
    ).toContain(deadRowsMetric)
    expect(queries['dead_rows']?.target_databases).toEqual(['app'])
    expect(objectsOf({}, sampleFacts(), false)).not.toHaveProperty('config-map')
  })

  test('archives changes into the bucket and makes full backups by the plugin', () => {
    const files = objectsOf()
    expect(at(files['cluster']?.[0], 'spec', 'plugins')).toEqual([
      { name: 'barman-cloud.cloudnative-pg.io', isWALArchiver: true, parameters: { barmanObjectName: 'db' } },
    ])
    expect(at(files['scheduled-backup']?.[0], 'spec')).toMatchObject({
      schedule: '0 0 2 * * *',
      method: 'plugin',
      pluginConfiguration: { name: 'barman-cloud.cloudnative-pg.io' },
    })
    expect(at(files['object-store']?.[0], 'spec')).toMatchObject({
      retentionPolicy: '30d',
      configuration: {
        destinationPath: 's3://french-novel-tool-production-backups/',
        endpointURL: 'https://fra1.digitaloceanspaces.com',
        s3Credentials: { accessKeyId: { name: 'db-backup', key: 'ACCESS_KEY_ID' } },
      },
    })
    expect(at(files['external-secret']?.[0], 'spec', 'data', 0, 'remoteRef')).toMatchObject({
      key: 'french-novel-tool/production/backups',
      property: 'ACCESS_KEY_ID',
    })
  })

  test('has no plugin where there is no bucket', () => {
    const files = objectsOf({ backup: null })
    expect(Object.keys(files)).not.toContain('object-store')
    expect(() => at(files['cluster']?.[0], 'spec', 'plugins')).toThrow()
  })

  test('is never removed by a sync in production', () => {
    expect(at(objectsOf()['cluster']?.[0], 'metadata', 'annotations')).toEqual(annotations)
    expect(() => at(objectsOf({}, staging)['cluster']?.[0], 'metadata', 'annotations')).toThrow()
  })

  test('is reached by its users, their migrations, its pool, its operator and Prometheus, and by nobody else', () => {
    const [servers, pooler] = objectsOf()['network-policy'] ?? []
    const peers = (rule: number) => JSON.stringify(at(servers, 'spec', 'ingress', rule))
    expect(
      ['backend', 'backend-migrate', 'worker', 'db-pooler'].filter((name) => !peers(0).includes(`"${name}"`)),
    ).toEqual([])
    expect(peers(0)).not.toContain('frontend')
    expect(peers(1)).toContain('cnpg-system')
    expect(peers(2)).toContain('monitoring')
    expect(at(servers, 'spec', 'podSelector', 'matchLabels')).toEqual({ 'cnpg.io/cluster': 'db' })
    expect(at(pooler, 'spec', 'podSelector', 'matchLabels')).toEqual({ 'cnpg.io/poolerName': 'db-pooler' })
  })

  test('is scraped where something scrapes', () => {
    expect(objectsOf()['pod-monitor']).toHaveLength(2)
    expect(objectsOf({}, sampleFacts(), false)).not.toHaveProperty('pod-monitor')
  })
})

describe('MongoDB', () => {
  test('has an odd number of members, three where one may fail', () => {
    const members = (overrides: Partial<Database>) =>
      at(objectsOf({ ...mongodb, ...overrides })['mongodb-community']?.[0], 'spec', 'members')
    expect(members({ replicas: 0, highlyAvailable: false })).toBe(1)
    expect(members({ replicas: 0, highlyAvailable: true })).toBe(3)
    expect(members({ replicas: 2, highlyAvailable: false })).toBe(3)
    expect(members({ replicas: 3, highlyAvailable: false })).toBe(5)
  })

  test('gets passwords that are made once, for the applications and for the exporter', () => {
    const files = objectsOf(mongodb)
    expect(files['password']?.map((object) => at(object, 'metadata', 'name'))).toEqual([
      'db-app-password',
      'db-metrics-password',
    ])
    expect(files['external-secret']?.map((object) => at(object, 'spec', 'refreshPolicy'))).toEqual([
      'CreatedOnce',
      'CreatedOnce',
    ])
    expect(at(files['mongodb-community']?.[0], 'spec', 'users', 0)).toMatchObject({
      name: 'app',
      db: 'app',
      passwordSecretRef: { name: 'db-app-password' },
      connectionStringSecretName: 'db-app',
    })
  })

  test('profiles slow operations, and takes its settings as they are', () => {
    const spec = at(
      objectsOf({ ...mongodb, slowQuery: 200, parameters: [{ name: 'net.maxIncomingConnections', value: 500 }] })[
        'mongodb-community'
      ]?.[0],
      'spec',
    )
    expect(spec).toMatchObject({
      version: '7.0.30',
      additionalMongodConfig: {
        'operationProfiling.mode': 'slowOp',
        'operationProfiling.slowOpThresholdMs': 200,
        'net.maxIncomingConnections': 500,
      },
    })
  })

  test('runs as the restricted Pod Security standard asks, with an exporter where something scrapes', () => {
    const pod = (monitored: boolean) =>
      at(
        objectsOf(mongodb, sampleFacts(), monitored)['mongodb-community']?.[0],
        'spec',
        'statefulSet',
        'spec',
        'template',
        'spec',
      )
    const containers = [...(at(pod(true), 'containers') as object[]), ...(at(pod(true), 'initContainers') as object[])]
    for (const container of containers)
      expect(container).toMatchObject({
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      })
    expect(at(pod(true), 'containers', 2, 'name')).toBe('exporter')
    expect(at(pod(false), 'containers')).toHaveLength(2)
  })
})

describe('data brought over', () => {
  const sqlite = { engine: 'sqlite', path: '/data/old.sqlite', volume: null, port: 0, name: '' } as const
  const podOf = (overrides: Partial<Database>) =>
    at(
      objectsOf({ provider: 'managed', ...overrides })['import-job']?.[0],
      'spec',
      'jobTemplate',
      'spec',
      'template',
      'spec',
    )
  const steps = (pod: ReturnType<typeof podOf>) =>
    [
      ...((Object(pod).initContainers ?? []) as { name: string }[]),
      ...(at(pod, 'containers') as { name: string }[]),
    ].map(({ name }) => name)

  test('never starts by itself, and says how people start it', () => {
    const job = objectsOf({ importFrom: sqlite })['import-job']?.[0]
    expect(at(job, 'spec', 'suspend')).toBe(true)
    expect(at(job, 'metadata', 'annotations')).toMatchObject({
      'argocd.argoproj.io/ignore-healthcheck': 'true',
      'quoin.dev/start':
        'kubectl create job db-import --from=cronjob/db-import --namespace french-novel-tool-production',
    })
  })

  test('a file: counted, loaded, and counted again in the database', () => {
    expect(steps(podOf({ importFrom: sqlite }))).toEqual(['upload', 'count', 'load', 'verify'])
  })

  test('pgloader checks the certificate of a server in the cluster in its own way, psql by the URL', () => {
    const pod = podOf({ provider: 'cluster', importFrom: sqlite })
    const [load, verify] = [at(pod, 'initContainers', 2), at(pod, 'containers', 0)]
    expect(at(load, 'command', 4)).toBe(
      'SSL_CERT_FILE=/var/run/tls/db/ca.crt pgloader --root-dir /tmp/pgloader --on-error-stop "sqlite://$SOURCE_PATH" "$LOAD_URL"',
    )
    expect(at(load, 'env')).toContainEqual({
      name: 'LOAD_URL',
      value: 'postgresql://$(TARGET_USERNAME):$(TARGET_PASSWORD)@db-rw:5432/app?sslmode=require',
    })
    expect(at(verify, 'env')).toContainEqual({
      name: 'TARGET_URL',
      value:
        'postgresql://$(TARGET_USERNAME):$(TARGET_PASSWORD)@db-rw:5432/app?sslmode=verify-full&sslrootcert=/var/run/tls/db/ca.crt',
    })
    for (const container of [load, verify])
      expect(at(container, 'volumeMounts')).toContainEqual({
        name: 'db-authority',
        mountPath: '/var/run/tls/db',
        readOnly: true,
      })
    expect(JSON.stringify(podOf({ importFrom: sqlite }))).not.toMatch(/authority|SSL_CERT_FILE/)
  })

  test('a file that a service keeps is read from its volume, as its user', () => {
    const pod = podOf({ importFrom: { ...sqlite, volume: { claim: 'web-data', path: '/data', user: 1000 } } })
    expect(steps(pod)).toEqual(['backup', 'count', 'load', 'verify'])
    expect(at(pod, 'volumes', 2)).toEqual({ name: 'source', persistentVolumeClaim: { claimName: 'web-data' } })
    expect(at(pod, 'securityContext', 'runAsUser')).toBe(1000)
  })

  test('a server: by the address that stands in the secret store, and over its port', () => {
    const files = objectsOf({
      provider: 'managed',
      importFrom: { engine: 'postgres', path: '', volume: null, port: 5433, name: 'shop' },
    })
    expect(at(files['external-secret']?.[0], 'spec', 'data')).toMatchObject([
      { secretKey: 'SOURCE_URL', remoteRef: { property: 'import-url' } },
      { secretKey: 'TARGET_URL', remoteRef: { property: 'direct-url' } },
    ])
    expect(at(files['network-policy']?.[0], 'spec', 'egress', 0, 'ports')).toEqual([
      { port: 5432, protocol: 'TCP' },
      { port: 5433, protocol: 'TCP' },
    ])
    expect(Object.keys(files)).not.toContain('cluster')
  })

  test('into MongoDB in the cluster, under the name that applications have there', () => {
    const pod = at(
      objectsOf({ ...mongodb, importFrom: { engine: 'mongodb', path: '', volume: null, port: 27017, name: 'chat' } })[
        'import-job'
      ]?.[0],
      'spec',
      'jobTemplate',
      'spec',
      'template',
      'spec',
    )
    expect(JSON.stringify(at(pod, 'containers', 0, 'command'))).toContain(
      '--nsFrom \\"$SOURCE_NAME.*\\" --nsTo \'app.*\'',
    )
  })
})
