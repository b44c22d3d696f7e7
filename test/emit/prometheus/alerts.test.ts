import { describe, expect, test } from 'vitest'
import type { Dump } from '../../../src/model/data/backups.ts'
import { sampleBackup, sampleService } from '../../support/model.ts'
import { alertRule, alertsOf, emitAll } from './support.ts'

/** The one alert that a condition becomes on the backend. */
function backendAlert(when: string, overrides: Parameters<typeof alertRule>[2] = {}) {
  const files = emitAll({
    services: [sampleService()],
    alertRules: [alertRule('the-rule', when, overrides, ['pdfs_processed_total'])],
  })
  const [alert] = alertsOf(files, 'backend')
  if (alert === undefined) throw new Error(`no alert for ${when}`)
  return alert
}

const labels = '{service="backend",environment="production"}'

describe('a condition becomes an expression with the threshold as written', () => {
  test.each([
    ['error_rate > 5% for 5m', `service:error_rate:ratio5m${labels} > 0.05`],
    ['error_rate > 0.1% for 5m', `service:error_rate:ratio5m${labels} > 0.001`],
    ['latency_p95 > 5s for 5m', `service:latency_p95:seconds5m${labels} > 5`],
    ['latency_p99 >= 250ms', `service:latency_p99:seconds5m${labels} >= 0.25`],
    ['memory_usage > 90%', `service:memory_usage:ratio${labels} > 0.9`],
    ['cpu_usage < 10% for 24h', `service:cpu_usage:ratio5m${labels} < 0.1`],
    ['down', `service:ready_replicas:sum${labels} == 0`],
    ['restarts > 3', `service:restarts:increase15m${labels} > 3`],
    ['pdfs_processed_total > 36/h', `service:pdfs_processed:rate5m${labels} > 0.01`],
    ['pdfs_processed_total > 100', `service:pdfs_processed:increase1d${labels} > 100`],
    [
      'latency_p95 > 2x baseline',
      `service:latency_p95:seconds5m${labels} > 2 * avg_over_time(service:latency_p95:seconds5m${labels}[1w]) and service:latency_p95:seconds5m${labels} offset 1w`,
    ],
  ])('%s', (when, want) => {
    expect(backendAlert(when).expr).toBe(want)
  })
})

test('an alert says who owns it, what to read and how long it waits', () => {
  expect(backendAlert('error_rate > 5% for 5m', { severity: 'critical', notify: ['slack', 'email'] })).toEqual({
    alert: 'TheRule',
    expr: `service:error_rate:ratio5m${labels} > 0.05`,
    for: '5m',
    labels: { severity: 'critical', team: 'ops', notify: 'email-slack', service: 'backend', environment: 'production' },
    annotations: {
      summary: 'The rule: backend in production.',
      description: 'error_rate of backend is {{ $value | humanizePercentage }}; the rule is: error_rate > 5% for 5m.',
      runbook_url: 'https://github.com/acme/french-novel-tool/blob/main/generated/docs/runbooks/the-rule.md',
      dashboard: '/d/french-novel-tool-production-backend',
    },
  })
})

test('without a duration an alert fires at once', () => {
  expect(backendAlert('memory_usage > 90%').for).toBeUndefined()
})

test('an expression of the user’s waits too', () => {
  const rule = { ...alertRule('the-rule', 'down'), condition: null, expression: 'up == 0', for: 120 }
  const [alert] = alertsOf(emitAll({ alertRules: [rule] }), 'platform')
  expect(alert).toMatchObject({ expr: 'up == 0', for: '2m' })
})

test('disk usage watches nodes and volumes', () => {
  const alerts = alertsOf(emitAll({ alertRules: [alertRule('disk-usage', 'disk_usage > 85%')] }), 'platform')
  expect(alerts.map(({ expr }) => expr)).toEqual([
    'node:disk_usage:ratio{resource="node",environment="production"} > 0.85',
    'volume:disk_usage:ratio{resource="volume",environment="production"} > 0.85',
  ])
})

test('a scope leaves the others alone', () => {
  const files = emitAll({ alertRules: [alertRule('slow', 'latency_p95 > 5s', { scope: ['frontend'] })] })
  expect(alertsOf(files, 'frontend')).toHaveLength(1)
  expect(alertsOf(files, 'backend')).toEqual([])
})

test('of backups a scope names the databases', () => {
  const dump = (database: string): Dump => ({
    database,
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
  })
  const scoped = (scope: string[]) =>
    alertsOf(
      emitAll({ dumps: [dump('db'), dump('log')], alertRules: [alertRule('old', 'backup_age > 26h', { scope })] }),
      'platform',
    ).map(({ labels: { database } }) => database)
  expect(scoped([])).toEqual(['db', 'log'])
  expect(scoped(['log'])).toEqual(['log'])
})

test('an expression of the user is taken as it is', () => {
  const written = { ...alertRule('written', 'down'), condition: null, expression: 'up == 0' }
  expect(alertsOf(emitAll({ alertRules: [written] }), 'platform')).toMatchObject([
    { alert: 'Written', expr: 'up == 0' },
  ])
})
