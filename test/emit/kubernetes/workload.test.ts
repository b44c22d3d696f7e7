// Which object runs a service, who owns its replicas, and how a new version replaces the old one.
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/lib/json.ts'
import type { Scaling, Service, Strategy, Use } from '../../../src/model/service.ts'
import { sampleFacts, sampleService, sampleWorker } from '../../support/model.ts'
import { at, objectsOf, podOf, type ObjectFiles } from './objects.ts'

const rolling: Strategy = { kind: 'rolling', surge: '25%', unavailable: '0' }
const autoscaled = sampleService().scaling
const fixed: Scaling = { kind: 'fixed', replicas: 2 }

describe('the replicas of a service have exactly one owner', () => {
  const combinations: [string, Strategy, Scaling][] = [
    ['deployment', rolling, autoscaled],
    ['deployment', rolling, fixed],
    ['rollout', sampleService().strategy, autoscaled],
    ['rollout', sampleService().strategy, fixed],
  ]
  test.each(combinations)('%s %j %j', (file, strategy, scaling) => {
    const files = objectsOf(sampleService({ strategy, scaling }))
    const workload = files[file]?.[0]
    const owners = [at(workload, 'spec'), files['horizontal-pod-autoscaler']?.[0] ?? {}]
    expect(owners.map((owner) => 'replicas' in Object(owner) || 'kind' in Object(owner)).filter(Boolean)).toHaveLength(
      1,
    )
    if (scaling.kind === 'fixed') expect(at(workload, 'spec', 'replicas')).toBe(2)
    else
      expect(at(files['horizontal-pod-autoscaler']?.[0], 'spec', 'scaleTargetRef')).toEqual({
        apiVersion: workload?.['apiVersion'],
        kind: workload?.['kind'],
        name: 'backend',
      })
  })
})

test('a service is run by one workload', () => {
  const workloads = ['deployment', 'rollout', 'cron-job', 'job']
  const services: Service[] = [
    sampleService(),
    sampleService({ strategy: rolling }),
    sampleWorker(),
    sampleWorker({ type: 'cron', schedule: '0 3 * * *' }),
    sampleWorker({ type: 'job' }),
  ]
  const found = services.map((service) => workloads.filter((file) => file in objectsOf(service)))
  expect(found).toEqual([['rollout'], ['deployment'], ['deployment'], ['cron-job'], ['job']])
})

test('blue-green switches between two Services and keeps the old version for as long as the spec says', () => {
  const manual = sampleService({ strategy: { kind: 'blue-green', promote: 'manual', keep: 600, validate: [] } })
  const files = objectsOf(manual)
  expect(at(files['rollout']?.[0], 'spec', 'strategy')).toEqual({
    blueGreen: {
      activeService: 'backend',
      previewService: 'backend-preview',
      autoPromotionEnabled: false,
      scaleDownDelaySeconds: 600,
      prePromotionAnalysis: {
        templates: [{ templateName: 'backend-before-release' }],
        args: [{ name: 'latest-hash', valueFrom: { podTemplateHashValue: 'Latest' } }],
      },
    },
  })
  expect(files['service']?.map((service) => at(service, 'metadata', 'name'))).toEqual(['backend', 'backend-preview'])
})

test('rolling and recreate', () => {
  const strategyOf = (strategy: Strategy) =>
    at(objectsOf(sampleService({ strategy }))['deployment']?.[0], 'spec', 'strategy')
  expect(strategyOf({ kind: 'rolling', surge: '25%', unavailable: '0' })).toEqual({
    type: 'RollingUpdate',
    rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 },
  })
  expect(strategyOf({ kind: 'recreate' })).toEqual({ type: 'Recreate' })
})

test('the autoscaler has the limits, targets and calm of the spec', () => {
  expect(at(objectsOf(sampleService())['horizontal-pod-autoscaler']?.[0], 'spec')).toMatchObject({
    minReplicas: 3,
    maxReplicas: 10,
    metrics: [
      { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
      { type: 'Resource', resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 80 } } },
    ],
    behavior: { scaleDown: { stabilizationWindowSeconds: 300 } },
  })
})

test('a disruption budget stands where two replicas can run, and only there', () => {
  const budgetOf = (scaling: Scaling) => objectsOf(sampleService({ scaling }))['pod-disruption-budget']?.[0]
  expect(budgetOf({ kind: 'fixed', replicas: 1 })).toBeUndefined()
  expect(at(budgetOf(fixed), 'spec')).toMatchObject({ maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' })
  expect(at(budgetOf(autoscaled), 'spec', 'maxUnavailable')).toBe(1)
})

test('what only the old version needed is removed when the new one has all the traffic, once', () => {
  const { migration } = sampleService()
  const contracting = sampleService({ migration: migration && { ...migration, contract: 'flask db contract' } })
  const files = objectsOf({ ...contracting, strategy: rolling })
  const [job] = files['migration-contract-job'] ?? []
  expect(at(job, 'metadata', 'annotations')).toEqual({ 'argocd.argoproj.io/sync-wave': '2' })
  expect(at(job, 'metadata', 'name')).toMatch(/^backend-migrate-contract-[0-9a-f]{8}$/)
  expect(at(job, 'spec', 'template', 'spec', 'containers', 0, 'command')).toEqual([
    'sh',
    '-c',
    'exec flask db contract',
  ])
  expect(at(files['deployment']?.[0], 'metadata')).not.toHaveProperty(['annotations', 'argocd.argoproj.io/sync-wave'])

  // As long as the old pods are kept, going back is a switch to what still needs it.
  const annotations = (keep: number) =>
    at(
      objectsOf({ ...contracting, strategy: { kind: 'blue-green', promote: 'auto', keep, validate: [] } })[
        'migration-contract-job'
      ]?.[0],
      'metadata',
      'annotations',
    )
  expect(annotations(3600)).toEqual({ 'argocd.argoproj.io/hook': 'Skip' })
  expect(annotations(0)).toEqual({ 'argocd.argoproj.io/sync-wave': '2' })
})

test('the migration runs after the configuration it reads and before the workload', () => {
  const files = objectsOf(sampleService())
  const waveOf = (file: string) =>
    Number(at(files[file]?.[0], 'metadata', 'annotations', 'argocd.argoproj.io/sync-wave'))
  const before = ['service-account', 'config-map', 'external-secret', 'network-policy'].map(waveOf)
  expect(Math.max(...before)).toBeLessThan(waveOf('migration-job'))
  expect(waveOf('migration-job')).toBeLessThan(0)
  expect(at(files['rollout']?.[0], 'metadata')).not.toHaveProperty('annotations')
  // A hook would run again at every sync, and a failed one at every retry.
  expect(at(files['migration-job']?.[0], 'metadata', 'annotations')).toEqual({ 'argocd.argoproj.io/sync-wave': '-1' })
  expect(at(files['migration-job']?.[0], 'spec')).toMatchObject({
    backoffLimit: 0,
    template: { spec: { restartPolicy: 'Never', containers: [{ command: ['sh', '-c', 'exec flask db upgrade'] }] } },
  })
})

test('a volume that lasts is claimed no earlier than its first pod', () => {
  const volumes = [{ name: 'data', path: '/data', size: '5Gi' }]
  const waveOf = (service: Service) =>
    at(objectsOf(service)['persistent-volume-claim']?.[0], 'metadata', 'annotations', 'argocd.argoproj.io/sync-wave')
  const uses: Use[] = [
    { name: 'db', named: 'db', kind: 'database', location: 'cluster', port: 0, transport: 'tcp', engine: 'sqlite' },
  ]
  expect(waveOf(sampleService({ volumes, uses }))).toBe('-1')
  expect(waveOf(sampleService({ volumes, uses, migration: null }))).toBe('0')
  expect(waveOf(sampleService({ volumes }))).toBe('0')
})

test('a cron job runs by its schedule in UTC, one at a time', () => {
  const files = objectsOf(sampleWorker({ type: 'cron', schedule: '0 3 * * *' }))
  expect(at(files['cron-job']?.[0], 'spec')).toMatchObject({
    schedule: '0 3 * * *',
    timeZone: 'Etc/UTC',
    concurrencyPolicy: 'Forbid',
  })
  expect(Object.keys(files)).not.toContain('horizontal-pod-autoscaler')
  expect(Object.keys(files)).not.toContain('service-monitor')
})

test('secrets are references to the store, and none where people make them', () => {
  const [secret] = objectsOf(sampleService())['external-secret'] ?? []
  expect(at(secret, 'spec', 'secretStoreRef', 'name')).toBe('vault')
  expect(at(secret, 'spec', 'data', 0)).toMatchObject({
    secretKey: 'DATABASE_URL',
    remoteRef: { key: 'french-novel-tool/production/db', property: 'DATABASE_URL' },
  })
  const facts = sampleFacts({
    secretStore: { kind: 'none', name: '', prefix: '', region: '', audit: false, rotates: false, rotation: 0 },
  })
  expect(objectsOf(sampleService(), facts)).not.toHaveProperty('external-secret')
})

describe('a claim that one node mounts', () => {
  const volumes = [
    { name: 'media', path: '/app/media', size: '5Gi' },
    { name: 'scratch', path: '/scratch', size: '' },
  ]
  const sqlite: Use = {
    name: 'db',
    named: 'db',
    kind: 'database',
    location: 'cluster',
    port: 0,
    transport: 'tcp',
    engine: 'sqlite',
  }
  const keeping = (overrides: Partial<Service>) =>
    objectsOf(
      sampleService({
        volumes,
        seed: 'flask seed',
        strategy: { kind: 'recreate' },
        scaling: { kind: 'fixed', replicas: 1 },
        ...overrides,
      }),
    )
  const mounted = (files: ObjectFiles, file: string) =>
    (at(podOf(files, file), 'volumes') as JsonObject[]).map(({ name }) => name)
  const claimWave = (files: ObjectFiles) =>
    at(files['persistent-volume-claim']?.[0], 'metadata', 'annotations', 'argocd.argoproj.io/sync-wave')

  test('is mounted by the service, and not by the tasks that run beside it', () => {
    const files = keeping({})
    expect(mounted(files, 'deployment')).toEqual(expect.arrayContaining(['media', 'scratch']))
    for (const task of ['migration-job', 'seed-job']) {
      expect(mounted(files, task)).toEqual(expect.arrayContaining(['scratch']))
      expect(mounted(files, task)).not.toContain('media')
      expect(podOf(files, task)).not.toHaveProperty('affinity')
    }
    expect(claimWave(files)).toBe('0')
  })

  test('holds a database that is a file: then the tasks go to its node, or anywhere before the first release', () => {
    const files = keeping({ uses: [sqlite] })
    const label = { 'quoin.dev/claims': 'backend' }
    const templateOf = (file: string) => at(files[file]?.[0], 'spec', 'template')
    expect(at(templateOf('deployment'), 'metadata', 'labels')).toMatchObject(label)
    for (const task of ['migration-job', 'seed-job']) {
      expect(mounted(files, task)).toContain('media')
      expect(at(templateOf(task), 'metadata', 'labels')).toMatchObject(label)
      expect(at(podOf(files, task), 'affinity', 'podAffinity')).toEqual({
        requiredDuringSchedulingIgnoredDuringExecution: [
          { labelSelector: { matchLabels: label }, topologyKey: 'kubernetes.io/hostname' },
        ],
      })
    }
    expect(claimWave(files)).toBe('-1')
  })
})

describe('before the first release', () => {
  const image = { ...sampleService().image, released: false, reference: 'ghcr.io/acme/shop/backend:unreleased' }
  const waiting = [
    'Deployment',
    'Rollout',
    'Job',
    'CronJob',
    'HorizontalPodAutoscaler',
    'ScaledObject',
    'PersistentVolumeClaim',
  ]
  const kinds = (service: Service, preview = false) =>
    Object.values(objectsOf(service, sampleFacts({ preview })))
      .flat()
      .map(({ kind }) => String(kind))
  const services = {
    web: sampleService({ seed: 'flask seed', volumes: [{ name: 'data', path: '/data', size: '1Gi' }] }),
    worker: sampleWorker(),
    cron: sampleWorker({ type: 'cron', schedule: '0 3 * * *' }),
    job: sampleWorker({ type: 'job' }),
  }

  test.each(Object.entries(services))('nothing waits for the image of a %s', (_, service) => {
    expect(kinds(service).filter((kind) => waiting.includes(kind)).length).toBeGreaterThan(0)
    expect(kinds({ ...service, image }).filter((kind) => waiting.includes(kind))).toEqual([])
    expect(kinds({ ...service, image })).toContain('NetworkPolicy')
  })

  test('the pull request of a preview has pushed its image', () => {
    expect(kinds(sampleService({ image }), true)).toEqual(kinds(sampleService(), true))
  })
})
