import { describe, expect, test } from 'vitest'
import { emitDashboards } from '../../../src/emit/grafana/build.ts'
import { dashboards } from '../../../src/emit/grafana/units.ts'
import { dashboardUid } from '../../../src/model/observability/dashboards.ts'
import type { Environment } from '../../../src/model/environment.ts'
import type { OutputFile } from '../../../src/model/output.ts'
import { sampleEnvironment, samplePlatform, sampleService } from '../../support/model.ts'

type Panel = {
  id: number
  type: string
  title: string
  gridPos: { x: number; y: number; w: number; h: number }
  targets?: { expr: string; refId: string }[]
  fieldConfig?: { defaults: { unit: string; thresholds: { steps: { value: number | null; color: string }[] } } }
}
type Dashboard = { id: null; uid: string; schemaVersion: number; panels: Panel[] }

function emitAll(overrides: Partial<Environment> = {}): OutputFile[] {
  return dashboards
    .units(samplePlatform({ environments: [sampleEnvironment(overrides)] }))
    .flatMap(({ slice }) => emitDashboards(slice))
}

function dashboardAt(files: OutputFile[], name: string): Dashboard {
  const file = files.find(({ path }) => path === `grafana/production/dashboards/${name}.json`)
  if (file === undefined) throw new Error(`no dashboard ${name}`)
  return file.documents[0] as unknown as Dashboard
}

function panelOf(dashboard: Dashboard, title: string): Panel {
  const panel = dashboard.panels.find((candidate) => candidate.title === title)
  if (panel === undefined) throw new Error(`no panel ${title}`)
  return panel
}

describe('the dashboard of a service', () => {
  const backend = dashboardAt(emitAll(), 'backend')

  test('is a classic dashboard that keeps its uid', () => {
    expect(backend).toMatchObject({ id: null, uid: 'french-novel-tool-production-backend', schemaVersion: 42 })
    expect(Object.keys(backend)).not.toContain('__inputs')
  })

  test('has requests, resources and the metrics of the service', () => {
    expect(backend.panels.map(({ title }) => title)).toEqual([
      'Requests',
      'Requests',
      'Errors',
      'Latency',
      'Resources',
      'CPU',
      'Memory',
      'Ready replicas',
      'Restarts',
      'Own metrics',
      'gemini_request_duration_seconds',
      'pdfs_processed_total per hour',
    ])
  })

  test('shows the limit of the alert', () => {
    const errors = panelOf(backend, 'Errors')
    expect(errors.targets?.map(({ expr }) => expr)).toEqual([
      'service:error_rate:ratio5m{service="backend",environment="production"}',
    ])
    expect(errors.fieldConfig?.defaults).toMatchObject({
      unit: 'percentunit',
      thresholds: {
        steps: [
          { value: null, color: 'green' },
          { value: 0.05, color: 'red' },
        ],
      },
    })
  })

  test('a counter is shown as what it grew', () => {
    expect(panelOf(backend, 'pdfs_processed_total per hour').targets?.[0]?.expr).toBe(
      'sum(increase(pdfs_processed_total{namespace="french-novel-tool-production",service="backend"}[1h]))',
    )
  })

  test('panels have ids of their own and do not overlap', () => {
    expect(backend.panels.map(({ id }) => id)).toEqual(backend.panels.map((_, index) => index + 1))
    const cells = backend.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`),
    )
    expect(new Set(cells).size).toBe(cells.length)
    expect(Math.max(...backend.panels.map(({ gridPos }) => gridPos.x + gridPos.w))).toBe(24)
  })

  test('a service that nobody measures has no row of requests', () => {
    const files = emitAll({ services: [sampleService({ name: 'quiet', metrics: null, routes: [] })] })
    expect(dashboardAt(files, 'quiet').panels.map(({ title }) => title)).not.toContain('Requests')
  })
})

describe('dashboards that the spec names', () => {
  const files = emitAll({
    dashboards: [
      { name: 'overview', metrics: [] },
      { name: 'infrastructure', metrics: [] },
      { name: 'capacity', metrics: [] },
      { name: 'business', metrics: ['pdfs_processed_total', 'error_rate'] },
    ],
  })

  test('built-in ones, lists of metrics, and none that is not built yet', () => {
    expect(files.map(({ path }) => path.split('/').pop())).toEqual([
      'backend.json',
      'worker.json',
      'frontend.json',
      'overview.json',
      'infrastructure.json',
      'business.json',
      'kustomization.yaml',
    ])
    expect(dashboardAt(files, 'overview').panels.map(({ title }) => title)).toEqual([
      'Requests',
      'Request rate',
      'Error rate',
      'Latency p95',
      'Resources',
      'Cpu usage',
      'Memory usage',
      'Restarts',
    ])
    expect(dashboardAt(files, 'infrastructure').panels.map(({ title }) => title)).toEqual([
      'Nodes',
      'CPU',
      'Memory',
      'Disk',
      'Network',
      'Volumes',
      'Volumes',
    ])
    expect(dashboardAt(files, 'business').panels.map(({ title }) => title)).toEqual([
      'Business',
      'pdfs_processed_total per hour',
      'Error rate',
    ])
  })

  test('the kustomization makes a labelled ConfigMap of each', () => {
    const file = files.find(({ path }) => path.endsWith('kustomization.yaml'))
    expect(file?.documents[0]).toMatchObject({
      namespace: 'monitoring',
      configMapGenerator: expect.arrayContaining([
        { name: 'dashboard-french-novel-tool-production-business', files: ['business.json'] },
      ]),
      generatorOptions: { disableNameSuffixHash: true, labels: { grafana_dashboard: '1' } },
    })
    const listed = (file?.documents[0] as { configMapGenerator: { files: string[] }[] }).configMapGenerator.flatMap(
      (entry) => entry.files,
    )
    expect(listed.sort()).toEqual(
      files
        .filter(({ format }) => format === 'json')
        .map(({ path }) => path.split('/').pop())
        .sort(),
    )
  })
})

test('a uid has at most 40 characters and tells long names apart', () => {
  const facts = { platform: 'a-platform-with-a-long-name', environment: 'production' }
  const [one, other] = [dashboardUid(facts, 'checkout-frontend'), dashboardUid(facts, 'checkout-backend')]
  expect(one.length).toBeLessThanOrEqual(40)
  expect(one).not.toBe(other)
})
