import { expect, test } from 'vitest'
import { alertmanager } from '../../../src/emit/alertmanager/units.ts'
import { dashboards } from '../../../src/emit/grafana/units.ts'
import { rules } from '../../../src/emit/prometheus/units.ts'
import { sampleEnvironment, samplePlatform, sampleService } from '../../support/model.ts'
import { alertRule, documentAt, emitAll, type RuleFile, type TestFile } from './support.ts'

const files = emitAll({
  services: [sampleService()],
  alertRules: [alertRule('slow', 'latency_p95 > 5s'), alertRule('drift', 'latency_p95 > 2x baseline')],
})

test('a service has rules, the same rules for the cluster, and their tests', () => {
  expect(files.map(({ path }) => path).filter((path) => path.includes('backend'))).toEqual([
    'prometheus/production/rules/backend.yml',
    'kubernetes/production/backend/prometheus-rule.yaml',
    'prometheus/production/tests/backend.test.yml',
    'prometheus/production/tests/backend.long.test.yml',
  ])
  const plain = documentAt<RuleFile>(files, 'prometheus/production/rules/backend.yml')
  expect(documentAt(files, 'kubernetes/production/backend/prometheus-rule.yaml')).toMatchObject({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'backend-rules', namespace: 'french-novel-tool-production' },
    spec: plain,
  })
})

test('tests name the rule file beside them, and days are evaluated seldom', () => {
  expect(documentAt<TestFile>(files, 'prometheus/production/tests/backend.test.yml')).toMatchObject({
    rule_files: ['../rules/backend.yml'],
    evaluation_interval: '1m',
    group_eval_order: ['backend-recording', 'backend-alerts'],
  })
  expect(documentAt<TestFile>(files, 'prometheus/production/tests/backend.long.test.yml')).toMatchObject({
    evaluation_interval: '60m',
  })
})

test('requests, errors, latency and declared metrics are recorded', () => {
  const [recording] = documentAt<RuleFile>(files, 'prometheus/production/rules/backend.yml').groups
  const byName = new Map(recording?.rules.map((rule) => [rule.record, rule.expr]))
  expect([...byName.keys()]).toEqual([
    'service:requests:rate5m',
    'service:error_rate:ratio5m',
    'service:latency_p50:seconds5m',
    'service:latency_p95:seconds5m',
    'service:latency_p99:seconds5m',
    'service:ready_replicas:sum',
    'service:restarts:increase15m',
    'service:oom_kills:increase15m',
    'service:cpu_usage:ratio5m',
    'service:memory_usage:ratio',
    'service:gemini_request_duration_p95:seconds5m',
    'service:gemini_request_duration_p50:seconds5m',
    'service:pdfs_processed:increase1d',
    'service:pdfs_processed:rate5m',
  ])
  expect(byName.get('service:requests:rate5m')).toBe(
    'sum(rate(flask_http_request_total{namespace="french-novel-tool-production",service="backend"}[5m]))',
  )
})

test('a job has nothing to watch, and so no files', () => {
  const job = sampleService({ type: 'job', metrics: null, routes: [], name: 'import' })
  expect(emitAll({ services: [job] }).filter(({ path }) => path.includes('import'))).toEqual([])
})

test('units share what is the same for the whole environment', () => {
  const slices = rules.units(samplePlatform({ environments: [sampleEnvironment()] })).map(({ slice }) => slice)
  expect(new Set(slices.map(({ facts }) => facts)).size).toBe(1)
  expect(new Set(slices.map(({ alerting }) => alerting)).size).toBe(1)
})

test('an environment without metrics has no units', () => {
  const unmonitored = samplePlatform({
    environments: [sampleEnvironment({ metrics: { retentionDays: 0, interval: 30 } })],
  })
  expect([...rules.units(unmonitored), ...alertmanager.units(unmonitored), ...dashboards.units(unmonitored)]).toEqual(
    [],
  )
})
