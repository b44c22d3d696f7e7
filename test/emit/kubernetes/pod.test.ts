// What every pod has: security, probes, room, and a place to run.
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/lib/json.ts'
import type { Health, Service, Use } from '../../../src/model/service.ts'
import { sampleService, sampleWorker } from '../../support/model.ts'
import { at, objectsOf, podOf } from './objects.ts'

const services: [string, string, Service][] = [
  ['web', 'rollout', sampleService()],
  ['worker', 'deployment', sampleWorker()],
  ['migration', 'migration-job', sampleService()],
  ['job', 'job', sampleWorker({ type: 'job' })],
]

describe('the restricted Pod Security standard', () => {
  test.each(services)('%s', (_, file, service) => {
    const pod = podOf(objectsOf(service), file)
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      serviceAccountName: service.name,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: 10001,
        runAsGroup: 10001,
        fsGroup: 10001,
        seccompProfile: { type: 'RuntimeDefault' },
      },
    })
    expect(at(pod, 'containers', 0, 'securityContext')).toEqual({
      allowPrivilegeEscalation: false,
      privileged: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
    expect(at(pod, 'volumes', 0)).toEqual({ name: 'tmp', emptyDir: { sizeLimit: '1Gi' } })
  })
})

describe('the authority of a database in the cluster', () => {
  const use = (name: string, engine: string, location: Use['location']): Use => ({
    name,
    named: name,
    kind: 'database',
    location,
    port: 5432,
    transport: 'tcp',
    engine,
  })
  const uses = [
    use('shop', 'postgres', 'cluster'),
    use('db', 'postgres', 'cluster'),
    use('mongo', 'mongodb', 'cluster'),
    use('cloud', 'postgres', 'private'),
  ]
  const authority = (name: string) => ({
    name: `${name}-authority`,
    secret: { secretName: `${name}-ca`, items: [{ key: 'ca.crt', path: 'ca.crt' }] },
  })

  test.each(services)('is there for what connects to it: %s', (_, file, service) => {
    const pod = podOf(objectsOf({ ...service, uses }), file)
    expect(at(pod, 'volumes')).toEqual([expect.objectContaining({ name: 'tmp' }), authority('db'), authority('shop')])
    expect(at(pod, 'containers', 0, 'volumeMounts', 1)).toEqual({
      name: 'db-authority',
      mountPath: '/var/run/tls/db',
      readOnly: true,
    })
  })
})

describe('probes', () => {
  const probesOf = (health: Health | null, more: Partial<Service> = {}) =>
    at(podOf(objectsOf(sampleService({ health, ...more })), 'rollout'), 'containers', 0)
  const rhythm = { periodSeconds: 10, timeoutSeconds: 3 }

  test('readiness asks the application, liveness the process', () => {
    expect(probesOf(sampleService().health)).toMatchObject({
      startupProbe: { httpGet: { path: '/health', port: 'http' }, periodSeconds: 5, failureThreshold: 12 },
      readinessProbe: { httpGet: { path: '/health', port: 'http' }, ...rhythm, failureThreshold: 3 },
      livenessProbe: { tcpSocket: { port: 'http' }, ...rhythm, failureThreshold: 6 },
    })
  })

  test('a port of its own for health is declared, and probed by number', () => {
    const container = probesOf({
      probe: { kind: 'grpc' },
      live: '',
      headers: [],
      port: 6000,
      interval: 10,
      timeout: 3,
      startup: 30,
    })
    expect(container).toMatchObject({ readinessProbe: { grpc: { port: 6000 } }, startupProbe: { failureThreshold: 6 } })
    expect(at(container, 'ports', 1)).toEqual({ name: 'health', containerPort: 6000, protocol: 'TCP' })
  })

  test('a server of gRPC is asked whether it is alive, and not only whether the kernel accepts a connection', () => {
    const health: Health = {
      probe: { kind: 'grpc' },
      live: '',
      headers: [],
      port: 5000,
      interval: 10,
      timeout: 3,
      startup: 30,
    }
    expect(probesOf(health)).toMatchObject({ livenessProbe: { grpc: { port: 5000 }, failureThreshold: 6 } })
  })

  test('a path of its own says whether the process is alive, and every HTTP check sends the headers', () => {
    const headers = [{ name: 'Host', value: 'novels.example.com' }]
    const health: Health = { ...sampleService().health!, live: '/livez', headers }
    const get = (path: string) => ({ httpGet: { path, port: 'http', httpHeaders: headers } })
    expect(probesOf(health)).toMatchObject({
      startupProbe: get('/health'),
      readinessProbe: get('/health'),
      livenessProbe: get('/livez'),
    })
  })

  test('a worker is asked by its command, and has no readiness because nobody sends it requests', () => {
    const health: Health = {
      probe: { kind: 'command', command: 'ping' },
      live: '',
      headers: [],
      port: 0,
      interval: 30,
      timeout: 5,
      startup: 60,
    }
    const container = at(podOf(objectsOf(sampleWorker({ health })), 'deployment'), 'containers', 0)
    expect(container).toMatchObject({ livenessProbe: { exec: { command: ['sh', '-c', 'exec ping'] } } })
    expect(container).not.toHaveProperty('readinessProbe')
    expect(container).not.toHaveProperty('lifecycle')
  })

  test('no health check, no probes', () => {
    expect(Object.keys(Object(probesOf(null))).filter((key) => key.endsWith('Probe'))).toEqual([])
  })
})

test('a step before the start is the same container without ports and probes, and no task of a release has it', () => {
  const files = objectsOf(sampleService({ init: 'flask check', arguments: ['serve'] }))
  const [step] = at(podOf(files, 'rollout'), 'initContainers') as JsonObject[]
  const app = Object(at(podOf(files, 'rollout'), 'containers', 0)) as JsonObject
  expect(step).toMatchObject({ name: 'init', command: ['sh', '-c', 'exec flask check'], image: app['image'] })
  for (const key of ['envFrom', 'env', 'volumeMounts', 'resources', 'securityContext'])
    expect(step?.[key]).toEqual(app[key])
  for (const key of ['args', 'ports', 'startupProbe', 'readinessProbe', 'livenessProbe', 'lifecycle'])
    expect(step).not.toHaveProperty(key)
  expect(podOf(files, 'migration-job')).not.toHaveProperty('initContainers')
})

test('arguments keep the entrypoint of the image', () => {
  const app = Object(
    at(podOf(objectsOf(sampleService({ arguments: ['serve', '--port', '80'] })), 'rollout'), 'containers', 0),
  ) as JsonObject
  expect(app['args']).toEqual(['serve', '--port', '80'])
  expect(app).not.toHaveProperty('command')
})

test('a short time to stop is shared: a longer drain is refused by Kubernetes, and without time there is none', () => {
  const drainOf = (shutdown: number) =>
    Object(at(podOf(objectsOf(sampleService({ shutdown })), 'rollout'), 'containers', 0))['lifecycle'] as unknown
  expect(drainOf(3)).toEqual({ preStop: { sleep: { seconds: 1 } } })
  expect(drainOf(0)).toBeUndefined()
})

test('a port that is for root elsewhere is open to all inside of the pod', () => {
  const sysctls = (port: number) =>
    Object(at(podOf(objectsOf(sampleService({ port })), 'rollout'), 'securityContext'))['sysctls'] as unknown
  expect(sysctls(80)).toEqual([{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }])
  expect(sysctls(8080)).toBeUndefined()
})

test('who is allowed to be root is not forbidden it by the pod', () => {
  const isNobody = (user: number) =>
    at(podOf(objectsOf(sampleService({ user })), 'rollout'), 'securityContext', 'runAsNonRoot')
  expect([isNobody(0), isNobody(10001)]).toEqual([false, true])
})

test('pods drain before they stop, within the time that the spec gives', () => {
  const pod = podOf(objectsOf(sampleService({ shutdown: 45 })), 'rollout')
  expect(at(pod, 'terminationGracePeriodSeconds')).toBe(45)
  expect(at(pod, 'containers', 0, 'lifecycle')).toEqual({ preStop: { sleep: { seconds: 5 } } })
})

test('requests and limits, and no CPU limit where none is set', () => {
  const { resources } = sampleService()
  const unlimited = { ...resources, limits: { ...resources.limits, cpu: '' } }
  expect(
    at(podOf(objectsOf(sampleService({ resources: unlimited })), 'rollout'), 'containers', 0, 'resources'),
  ).toEqual({
    requests: { cpu: '500m', memory: '512Mi', 'ephemeral-storage': '256Mi' },
    limits: { memory: '512Mi', 'ephemeral-storage': '1Gi' },
  })
})

test('a digest is pulled once, a tag every time', () => {
  const { image } = sampleService()
  const policyOf = (service: Service) => at(podOf(objectsOf(service), 'rollout'), 'containers', 0, 'imagePullPolicy')
  expect(policyOf(sampleService())).toBe('IfNotPresent')
  const tagged = { ...image, reference: 'ghcr.io/acme/backend:1.2', pinnedByDigest: false }
  expect(policyOf(sampleService({ image: tagged }))).toBe('Always')
})

test('a changed variable changes the pods, and the order of variables does not', () => {
  const checksumOf = (...variables: [string, string][]) => {
    const service = sampleService({ variables: variables.map(([name, value]) => ({ name, value })) })
    return at(objectsOf(service)['rollout']?.[0], 'spec', 'template', 'metadata', 'annotations', 'checksum/config')
  }
  expect(checksumOf(['A', '1'], ['B', '2'])).toBe(checksumOf(['B', '2'], ['A', '1']))
  expect(checksumOf(['A', '1'], ['B', '2'])).not.toBe(checksumOf(['A', '1'], ['B', '3']))
})

describe('the settings of a version', () => {
  const sources = (service: Service, file: string) =>
    at(podOf(objectsOf(service), file), 'containers', 0, 'envFrom') as JsonObject[]
  const named = (service: Service, file: string) => at(objectsOf(service)[file]?.[0], 'metadata', 'name')
  const changed = sampleService({ variables: [{ name: 'PORT', value: '5001' }] })

  test('are objects of its own where two versions run at once, for the service and for its tasks', () => {
    const [configMap, secret] = [named(sampleService(), 'config-map'), named(sampleService(), 'external-secret')]
    expect(configMap).toMatch(/^backend-env-[0-9a-f]{8}$/)
    expect(secret).toMatch(/^backend-secrets-[0-9a-f]{8}$/)
    for (const file of ['rollout', 'migration-job'])
      expect(sources(sampleService(), file)).toEqual([
        { configMapRef: { name: configMap } },
        { secretRef: { name: secret } },
      ])
    expect(named(changed, 'config-map')).not.toBe(configMap)
    expect(named(changed, 'external-secret')).toBe(secret)
    expect(named(sampleService({ secrets: sampleService().secrets.slice(1) }), 'external-secret')).not.toBe(secret)
  })

  test('have the plain name where the old version goes as the new one comes', () => {
    const worker = sampleWorker({ variables: [{ name: 'A', value: '1' }] })
    expect(named(worker, 'config-map')).toBe('worker-env')
    expect(sources(worker, 'deployment')).toContainEqual({ configMapRef: { name: 'worker-env' } })
  })
})

test('replicas spread over nodes and zones; spot services accept and prefer spot nodes', () => {
  const web = podOf(objectsOf(sampleService()), 'rollout')
  expect(web).not.toHaveProperty('tolerations')
  expect([0, 1].map((index) => at(web, 'topologySpreadConstraints', index, 'topologyKey'))).toEqual([
    'kubernetes.io/hostname',
    'topology.kubernetes.io/zone',
  ])
  expect(Object.keys(Object(at(web, 'affinity')))).toEqual(['podAntiAffinity'])
  const worker = podOf(objectsOf(sampleWorker()), 'deployment')
  expect(at(worker, 'tolerations')).toEqual([
    { key: 'quoin.dev/capacity', operator: 'Equal', value: 'spot', effect: 'NoSchedule' },
  ])
  expect(Object.keys(Object(at(worker, 'affinity')))).toEqual(['nodeAffinity', 'podAntiAffinity'])
})

test('a volume with a size is claimed, one without is scratch space', () => {
  const volumes = [
    { name: 'data', path: '/data', size: '5Gi' },
    { name: 'cache', path: '/cache', size: '' },
  ]
  const files = objectsOf(sampleService({ volumes }))
  expect(at(podOf(files, 'rollout'), 'volumes')).toEqual([
    { name: 'tmp', emptyDir: { sizeLimit: '1Gi' } },
    { name: 'data', persistentVolumeClaim: { claimName: 'backend-data' } },
    { name: 'cache', emptyDir: { sizeLimit: '1Gi' } },
  ])
  expect(files['persistent-volume-claim']?.map((claim) => at(claim, 'metadata', 'name'))).toEqual(['backend-data'])
})
