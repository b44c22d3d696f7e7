// The chart as a whole, of the sample platform in two environments.
import { expect, test } from 'vitest'
import { emitHelmChart } from '../../../../src/emit/kubernetes/charts/helm-chart.ts'
import { helmChart } from '../../../../src/emit/kubernetes/units.ts'
import type { HelmChartSlice } from '../../../../src/emit/kubernetes/slices.ts'
import type { JsonObject } from '../../../../src/lib/json.ts'
import type { Dump } from '../../../../src/model/data/backups.ts'
import type { Environment } from '../../../../src/model/environment.ts'
import type { OutputFile } from '../../../../src/model/output.ts'
import { sampleBackup, sampleEnvironment, sampleFacts, samplePlatform, sampleService } from '../../../support/model.ts'

const staging = (overrides: Partial<Environment> = {}) =>
  sampleEnvironment({
    name: 'staging',
    tier: 'staging',
    facts: {
      ...sampleFacts(),
      environment: 'staging',
      tier: 'staging',
      namespace: 'novels-staging',
      kubernetes: '1.34',
    },
    ...overrides,
  })

function chartOf(...environments: Environment[]): OutputFile[] {
  const platform = samplePlatform({ environments, delivery: { ...samplePlatform().delivery, chart: true } })
  return helmChart.units(platform).flatMap(({ slice }) => emitHelmChart(slice))
}

function documentIn(files: OutputFile[], name: string): JsonObject {
  return files.find(({ path }) => path.endsWith(`/${name}`))?.documents[0] as JsonObject
}

const annotationsIn = (files: OutputFile[], name: string) =>
  (documentIn(files, name)['metadata'] as JsonObject)['annotations']

test('there is a chart only where the spec asks for one', () => {
  expect(helmChart.units(samplePlatform({ environments: [sampleEnvironment()] }))).toEqual([])
})

test('it is for the oldest Kubernetes among the environments, and its version follows what is in it', () => {
  const [production, other] = [sampleEnvironment(), staging()]
  const chart = documentIn(chartOf(other, production), 'Chart.yaml')
  expect(chart).toMatchObject({ apiVersion: 'v2', type: 'application', kubeVersion: '>=1.34.0-0' })
  expect(chart['version']).toMatch(/^0\.1\.0\+[0-9a-f]{12}$/)
  expect(documentIn(chartOf(other, production), 'Chart.yaml')).toEqual(chart)
  expect(
    documentIn(chartOf(staging({ services: [sampleService({ port: 5001 })] }), production), 'Chart.yaml')['version'],
  ).not.toBe(chart['version'])
})

test('a service that one environment lacks is left out there', () => {
  const files = chartOf(staging({ services: [sampleService({ name: 'extra-tool' })] }), sampleEnvironment())
  expect(documentIn(files, 'values-staging.yaml')).toMatchObject({
    extraTool: { service: { enabled: true } },
    backend: { service: { enabled: false } },
  })
  expect(documentIn(files, 'values.yaml')).toMatchObject({
    extraTool: { service: { enabled: false } },
    backend: { service: { enabled: true } },
  })
  expect(files.find(({ path }) => path.endsWith('templates/extra-tool/service.yaml'))?.template?.when).toEqual([
    '.Values.extraTool.service.enabled',
    '.Values.extraTool.servicePreview.enabled',
  ])
})

test('the schema knows the values and no others', () => {
  const schema = documentIn(
    chartOf(
      staging({ services: [sampleService({ image: { ...sampleService().image, reference: 'x:2' } })] }),
      sampleEnvironment(),
    ),
    'values.schema.json',
  )
  expect(schema).toMatchObject({
    additionalProperties: false,
    properties: {
      global: { type: 'object' },
      backend: { additionalProperties: false, properties: { image: { type: 'string' } } },
    },
  })
})

test('migrations are hooks, before an upgrade and after the first installation; the way back is no part of the chart', () => {
  const migration = { validate: 'check', run: 'up', verify: 'status', contract: 'drop', rollback: 'down' }
  const service = sampleService()
  const migrating = { ...service, migration: { ...service.migration!, ...migration } }
  // The old pods of a blue-green release are kept, so there people start the contract.
  expect(
    documentIn(chartOf(sampleEnvironment({ services: [migrating] })), 'migration-contract-job.yaml'),
  ).toBeUndefined()
  const strategy = { kind: 'rolling' as const, surge: '1', unavailable: '0' }
  const files = chartOf(sampleEnvironment({ services: [{ ...migrating, strategy }] }))
  const hook = (name: string) => annotationsIn(files, name) as JsonObject
  expect(hook('migration-job.yaml')).toEqual({
    'helm.sh/hook': 'post-install,pre-upgrade',
    'helm.sh/hook-weight': '-1',
    'helm.sh/hook-delete-policy': 'before-hook-creation',
  })
  expect(hook('migration-validate-job.yaml')).toMatchObject({
    'helm.sh/hook': 'post-install,pre-upgrade',
    'helm.sh/hook-weight': '-3',
  })
  expect(hook('migration-contract-job.yaml')).toMatchObject({
    'helm.sh/hook': 'post-install,post-upgrade',
    'helm.sh/hook-weight': '2',
  })
  expect(hook('migration-verify-job.yaml')).toMatchObject({
    'helm.sh/hook': 'post-install,post-upgrade',
    'helm.sh/hook-weight': '3',
  })
  expect(documentIn(files, 'migration-rollback-job.yaml')).toBeUndefined()
})

test('names that are one without their dashes stay two', () => {
  const files = chartOf(
    sampleEnvironment({ services: ['a-1', 'a1', 'global', 'web'].map((name) => sampleService({ name })) }),
  )
  expect(Object.keys(documentIn(files, 'values.yaml'))).toEqual(['service_a1', 'service_a_1', 'service_global', 'web'])
})

test('objects of two kinds with one name have values of their own', () => {
  const [unit] = helmChart.units(
    samplePlatform({
      environments: [staging(), sampleEnvironment()],
      delivery: { ...samplePlatform().delivery, chart: true },
    }),
  )
  const { slice } = unit as { slice: HelmChartSlice }
  const dump: Dump = {
    database: 'db',
    engine: 'postgres',
    version: '16',
    provider: 'managed',
    storage: '10Gi',
    location: 'private',
    port: 5432,
    variables: [],
    secrets: [],
    backup: sampleBackup(),
    buckets: [],
  }
  const [dumped = [], archived = []] = slice.services
  const files = emitHelmChart({
    ...slice,
    services: [
      dumped.map((each) => ({ ...each, backups: [{ kind: 'dump', dump, pushAddress: '' }] })),
      archived.map((each) => ({ ...each, backups: [{ kind: 'archive', database: 'db' }] })),
    ],
  })
  const enabled = (name: string) =>
    Object.entries(documentIn(files, name)['backend'] as JsonObject)
      .filter(([object]) => object.startsWith('migrationBackup'))
      .map(([object, values]) => [object, (values as JsonObject)['enabled']])
  expect(enabled('values-staging.yaml').sort()).toEqual([
    ['migrationBackupDbBeforeBackendBackup', false],
    ['migrationBackupDbBeforeBackendJob', true],
  ])
  expect(enabled('values.yaml').sort()).toEqual([
    ['migrationBackupDbBeforeBackendBackup', true],
    ['migrationBackupDbBeforeBackendJob', false],
  ])
})

test('nothing is told to Argo CD', () => {
  const files = chartOf(staging(), sampleEnvironment())
  expect(JSON.stringify(files)).not.toContain('argocd.argoproj.io')
})
