import { describe, expect, test } from 'vitest'
import { alertPack } from '../../../src/model/observability/alert-pack.ts'
import {
  isSignal,
  signals,
  signalsWithoutExpression,
  type SignalName,
} from '../../../src/model/observability/signals.ts'
import { sharedMeasures } from '../../../src/model/observability/measures/environment-measures.ts'
import { serviceMeasures } from '../../../src/model/observability/measures/service-measures.ts'
import { sampleDatabase, sampleFacts, sampleService, sampleWorker } from '../../support/model.ts'
import { alertRule, alertsOf, emitAll, testsOf } from './support.ts'

const everyRule = [
  ...alertPack.map(({ name, when }) => alertRule(name, when)),
  alertRule('overprovisioned', 'cpu_usage < 10% for 24h'),
  alertRule('database-size', 'db_size > 10Gi'),
  alertRule('idle', 'request_rate == 0/m for 10m'),
]
const files = emitAll({ alertRules: everyRule, databases: [sampleDatabase({ provider: 'cluster' })] })
const owners = ['backend', 'worker', 'frontend', 'platform']

describe('every alert has a promtool test', () => {
  test.each(
    owners.flatMap((owner) => alertsOf(files, owner).map((alert) => [owner, alert.alert ?? '', alert] as const)),
  )('%s %s', (owner, name, alert) => {
    const cases = testsOf(files, owner)
      .flatMap((testCase) => testCase.alert_rule_test)
      .filter(({ alertname }) => alertname === name)
    const firing = cases
      .flatMap(({ exp_alerts }) => exp_alerts)
      .filter(({ exp_labels }) => Object.entries(alert.labels).every(([label, value]) => exp_labels[label] === value))
    expect(firing).toHaveLength(1)
    expect(cases.some(({ exp_alerts }) => exp_alerts.length === 0)).toBe(true)
  })
})

test('a test pretends what the exporter of the service counts', () => {
  const [fires, silent] = testsOf(files, 'backend')
  expect(fires).toEqual({
    name: 'HighErrorRate fires: service:error_rate:ratio5m at 0.525',
    interval: '1m',
    input_series: [
      {
        series: 'flask_http_request_total{namespace="french-novel-tool-production",service="backend",status="200"}',
        values: '0+475x21',
      },
      {
        series: 'flask_http_request_total{namespace="french-novel-tool-production",service="backend",status="500"}',
        values: '0+525x21',
      },
    ],
    alert_rule_test: [
      { eval_time: '4m', alertname: 'HighErrorRate', exp_alerts: [] },
      {
        eval_time: '21m',
        alertname: 'HighErrorRate',
        exp_alerts: [
          {
            exp_labels: { severity: 'warning', team: 'ops', service: 'backend', environment: 'production' },
            exp_annotations: {
              summary: 'High error rate: backend in production.',
              description: 'error_rate of backend is 52.5%; the rule is: error_rate > 5% for 5m.',
              runbook_url:
                'https://github.com/acme/french-novel-tool/blob/main/generated/docs/runbooks/high-error-rate.md',
              dashboard: '/d/french-novel-tool-production-backend',
            },
          },
        ],
      },
    ],
  })
  expect(silent?.alert_rule_test).toEqual([{ eval_time: '21m', alertname: 'HighErrorRate', exp_alerts: [] }])
})

/** The frontend has a time limit, and so goes by a TraefikService. */
test('a metric on the way through the gateway is found by the name that Traefik gives a backend', () => {
  const [fires] = testsOf(files, 'frontend')
  expect(fires?.input_series[0]?.series).toBe(
    'traefik_service_requests_total{exported_service="french-novel-tool-production-frontend-3000@kubernetescrd",code="200"}',
  )
})

test('the signals that nothing measures are exactly those that the catalogue names', () => {
  const facts = sampleFacts()
  const measures = [
    ...[sampleService(), sampleWorker()].flatMap((service) => serviceMeasures(facts, service)),
    ...sharedMeasures(facts, {
      certificates: true,
      queues: [
        {
          name: 'jobs',
          metric: 'redis_key_size',
          matchers: { service: 'redis-nodes', key: '~high|low' },
          by: 'key',
          sample: { service: 'redis-nodes', key: 'high' },
          dead: { metric: 'redis_key_size', matchers: { key: 'jobs-dead' }, by: 'key', sample: { key: 'jobs-dead' } },
        },
      ],
      reached: { services: ['backend'], addresses: ['https://status.example.com'] },
      databases: [{ name: 'db' }],
      externalDatabases: [{ name: 'old', kind: 'mysql' }],
      dependencies: [{ name: 'stripe', probed: true, timing: ['web'], failing: ['web'] }],
      scanned: true,
      secrets: { synced: true, aged: true },
      backups: { dumped: ['db'], archived: ['db'], tried: ['db'], velero: true },
    }),
  ]
  const measured = new Set(measures.map(({ signal }) => signal))
  const unmeasured = Object.keys(signals).filter((name): name is SignalName => isSignal(name) && !measured.has(name))
  expect(unmeasured).toEqual(signalsWithoutExpression)
})
