// What is emitted together, where it is written, and in which order its keys stand.
import { expect, test } from 'vitest'
import { addonObjects, platformObjects, serviceObjects } from '../../../src/emit/kubernetes/units.ts'
import { sampleEnvironment, sampleFacts, sampleFrontend, samplePlatform } from '../../support/model.ts'

const staging = sampleFacts({ environment: 'staging', tier: 'staging' })
const platform = samplePlatform({
  environments: [sampleEnvironment(), sampleEnvironment({ facts: staging, services: [sampleFrontend()] })],
})

test('one unit per service and environment, on the shared objects themselves', () => {
  const units = serviceObjects.units(platform)
  expect(units.map(({ environment, owner }) => `${environment}/${owner}`)).toEqual([
    'production/backend',
    'production/worker',
    'production/frontend',
    'staging/frontend',
  ])
  expect(units[0]?.slice.facts).toBe(platform.environments[0]?.facts)
  expect(units[0]?.slice.service).toBe(platform.environments[0]?.services[0])
})

test('one unit per environment for what is shared, with each host once', () => {
  const units = platformObjects.units(platform)
  expect(units.map(({ environment, owner }) => `${environment}/${owner}`)).toEqual([
    'production/platform',
    'staging/platform',
  ])
  expect(units[0]?.slice.hosts).toEqual([{ host: 'novels.example.com', domain: 'example.com' }])
})

test('files stand in the directory of their owner, and objects open with what they are', async () => {
  const [unit] = serviceObjects.units(platform)
  if (unit === undefined) throw new Error('no unit')
  const files = (await serviceObjects.load())(unit.slice)
  expect(files.map(({ path }) => path)).toMatchInlineSnapshot(`
    [
      "kubernetes/production/backend/service-account.yaml",
      "kubernetes/production/backend/config-map.yaml",
      "kubernetes/production/backend/external-secret.yaml",
      "kubernetes/production/backend/network-policy.yaml",
      "kubernetes/production/backend/cilium-network-policy.yaml",
      "kubernetes/production/backend/migration-job.yaml",
      "kubernetes/production/backend/analysis-template.yaml",
      "kubernetes/production/backend/rollout.yaml",
      "kubernetes/production/backend/service.yaml",
      "kubernetes/production/backend/horizontal-pod-autoscaler.yaml",
      "kubernetes/production/backend/pod-disruption-budget.yaml",
      "kubernetes/production/backend/middleware.yaml",
      "kubernetes/production/backend/servers-transport.yaml",
      "kubernetes/production/backend/traefik-service.yaml",
      "kubernetes/production/backend/http-route.yaml",
      "kubernetes/production/backend/service-monitor.yaml",
      "kubernetes/production/backend/smoke-job.yaml",
    ]
  `)
  for (const { documents } of files) {
    for (const document of documents) {
      expect(Object.keys(Object(document)).slice(0, 3)).toEqual(['apiVersion', 'kind', 'metadata'])
      expect(Object(document).metadata.namespace).toBe('french-novel-tool-production')
    }
  }
})

test('the Secrets of an add-on that comes before the store come with the shared objects', async () => {
  const secret = {
    name: 'argocd-github',
    entries: [{ key: 'clientID', path: 'french-novel-tool/production/argocd-github', property: 'clientID' }],
    labels: { 'app.kubernetes.io/part-of': 'argocd' },
  }
  const addons = sampleEnvironment().addons.map((addon) => ({
    ...addon,
    name: 'argo-cd',
    namespace: 'argocd',
    wave: -8,
    secrets: [secret],
  }))
  const platform = samplePlatform({ environments: [sampleEnvironment({ addons })] })
  expect(addonObjects.units(platform)).toEqual([])
  const emit = await platformObjects.load()
  const files = platformObjects.units(platform).flatMap(({ slice }) => emit(slice))
  expect(files.find(({ path }) => path.endsWith('/argocd-secrets.yaml'))?.documents).toContainEqual(
    expect.objectContaining({
      metadata: expect.objectContaining({ name: 'argocd-github', namespace: 'argocd' }),
      spec: expect.objectContaining({
        target: expect.objectContaining({ template: expect.objectContaining({ metadata: { labels: secret.labels } }) }),
      }),
    }),
  )
})

test('an add-on that needs secrets gets them from the store, in its own namespace', async () => {
  const entries = [{ key: 'admin-password', path: 'french-novel-tool/production/grafana', property: 'PASSWORD' }]
  const { addons } = sampleEnvironment()
  const secrets = [{ name: 'grafana-admin', entries }]
  const monitoring = addons.map((addon) => ({
    ...addon,
    name: 'monitoring',
    namespace: 'monitoring',
    wave: -2,
    secrets,
  }))
  const environment = sampleEnvironment({ addons: [...addons, ...monitoring] })
  const units = addonObjects.units(samplePlatform({ environments: [environment] }))
  expect(units.map(({ owner }) => owner)).toEqual(['monitoring'])
  const emit = await addonObjects.load()
  expect(units.flatMap(({ slice }) => emit(slice))).toMatchObject([
    {
      path: 'kubernetes/production/monitoring/external-secret.yaml',
      documents: [
        {
          kind: 'ExternalSecret',
          metadata: { name: 'grafana-admin', namespace: 'monitoring' },
          spec: { data: [{ secretKey: 'admin-password', remoteRef: { key: entries[0]?.path, property: 'PASSWORD' } }] },
        },
      ],
    },
  ])
})

test('the same slice gives the same files', async () => {
  const emit = await serviceObjects.load()
  for (const { slice } of serviceObjects.units(platform)) {
    expect(JSON.stringify(emit(slice))).toBe(JSON.stringify(emit(structuredClone(slice))))
  }
})
