// Alert rules: the built-in pack, what a spec says instead, and who is told.
import { describe, expect, test } from 'vitest'
import { alertPack } from '../../src/model/observability/alert-pack.ts'
import { environmentIn, resolveText } from '../support/resolved.ts'

const base =
  'services: {web: {build: ., port: 3000, metrics: {custom: {orders_total: counter}}}}\ndatabases: {db: {engine: postgres}}\n'

function rulesOf(rules: string) {
  const resolved = resolveText(`${base}alerts: {rules: ${rules}}`)
  return {
    rules: environmentIn(resolved).alertRules,
    findings: resolved.findings.filter(({ code }) => code !== 'not-yet-supported'),
  }
}

function ruleOf(name: string, rule: string) {
  return rulesOf(`{${name}: ${rule}}`).rules.find((each) => each.name === name)
}

describe('rules', () => {
  test('are the whole pack where nothing is said, and what follows from the backups', () => {
    expect(rulesOf('{}').rules.map(({ name, builtIn }) => [name, builtIn])).toEqual(
      [...alertPack.map(({ name }) => name), 'backup-overdue'].map((name) => [name, true]),
    )
  })

  test('of the same name replace one of the pack, which keeps what is not said', () => {
    expect(ruleOf('high-error-rate', 'error_rate > 9% for 1m')).toMatchObject({
      condition: { value: 0.09, for: 60 },
      severity: 'critical',
      summary: 'Requests fail',
      builtIn: false,
    })
    expect(ruleOf('high-error-rate', '{severity: info}')).toMatchObject({
      condition: { value: 0.05, for: 300 },
      severity: 'info',
    })
    expect(ruleOf('high-error-rate', '{for: 10m}')).toMatchObject({ condition: { value: 0.05, for: 600 }, for: 600 })
    expect(ruleOf('high-error-rate', '{expr: "up == 0"}')).toMatchObject({
      condition: null,
      expression: 'up == 0',
      severity: 'critical',
    })
  })

  test('that are false drop one of the pack', () => {
    expect(rulesOf('{restarting: false}').rules.map(({ name }) => name)).toEqual([
      ...alertPack.map(({ name }) => name).filter((name) => name !== 'restarting'),
      'backup-overdue',
    ])
    expect(rulesOf('{backup-overdue: false}').rules.map(({ name }) => name)).toEqual(alertPack.map(({ name }) => name))
  })

  test('follow from what is promised of backups, one for each promise', () => {
    const promises =
      'databases: {db: {engine: postgres}, log: {engine: postgres, backup: {schedule: weekly, maxSize: 20Gi}}, shop: {engine: postgres}}\nbackups: {schedule: daily, to: [b], maxSize: 5Gi, pitr: 7d, verify: weekly}\nrecovery: {rpo: 8d, rto: 90m}\nbuckets: {b: {}}'
    const rules = environmentIn(resolveText(`services: {web: {build: ., port: 3000}}\n${promises}`)).alertRules.filter(
      ({ name }) => !alertPack.some((each) => each.name === name),
    )
    expect(rules.map(({ name, condition, scope, severity }) => [name, condition?.text, scope, severity])).toEqual([
      ['backup-overdue', 'backup_age > 26h', ['db', 'shop'], 'critical'],
      ['backup-overdue', 'backup_age > 170h', ['log'], 'critical'],
      ['backup-too-big', 'backup_size > 5Gi', ['db', 'shop'], 'warning'],
      ['backup-too-big', 'backup_size > 20Gi', ['log'], 'warning'],
      ['archive-behind', 'archive_age > 8d', [], 'critical'],
      ['restore-too-slow', 'restore_duration > 90m', [], 'warning'],
    ])
  })

  test('that bound the same leave no second one to follow', () => {
    const names = (rules: string) =>
      rulesOf(rules)
        .rules.slice(alertPack.length)
        .map(({ name }) => name)
    expect(names('{stale: backup_age > 3d}')).toEqual(['stale'])
    expect(names('{stale: {when: backup_age > 3d, scope: [db]}, fresh: backup_age < 1h}')).toEqual([
      'backup-overdue',
      'stale',
      'fresh',
    ])
  })

  test('that replace one which follows keep its condition and whom it is about', () => {
    expect(ruleOf('backup-overdue', '{severity: warning}')).toMatchObject({
      condition: { text: 'backup_age > 26h' },
      scope: ['db'],
      severity: 'warning',
      builtIn: false,
    })
    expect(ruleOf('backup-overdue', 'backup_age > 2d')).toMatchObject({
      condition: { text: 'backup_age > 2d' },
      scope: [],
      severity: 'critical',
    })
  })

  test("of one's own come after the pack", () => {
    expect(rulesOf('{no-orders: orders_total < 0.5x baseline}').rules.at(-1)).toEqual({
      name: 'no-orders',
      condition: {
        text: 'orders_total < 0.5x baseline',
        signal: 'orders_total',
        operator: '<',
        value: 0.5,
        unit: 'number',
        baseline: true,
        for: 0,
      },
      expression: '',
      for: 0,
      severity: 'warning',
      scope: [],
      except: [],
      baselineWindow: 604_800,
      notify: [],
      summary: '',
      runbook: '',
      builtIn: false,
    })
  })

  test('say their scope, window, channels and texts', () => {
    expect(
      ruleOf(
        'slow',
        '{when: latency_p95 > 2x baseline, baseline: 1d, scope: [web], notify: [slack], summary: Slow, runbook: docs/slow.md}',
      ),
    ).toMatchObject({
      baselineWindow: 86_400,
      scope: ['web'],
      notify: ['slack'],
      summary: 'Slow',
      runbook: 'https://github.com/acme/shop/blob/main/docs/slow.md',
    })
  })

  test.each([
    ['a signal of nothing', '{one: order_total > 5}', 'unknown-signal', ['alerts', 'rules', 'one']],
    ['a wrong unit', '{one: {when: error_rate > 5s}}', 'condition-unit', ['alerts', 'rules', 'one', 'when']],
    [
      'an unknown scope',
      '{one: {when: down, scope: [db, wep]}}',
      'unknown-name',
      ['alerts', 'rules', 'one', 'scope', 1],
    ],
  ])('with %s are refused where it is written', (_, rules, code, path) => {
    const { findings } = rulesOf(rules)
    expect(findings).toMatchObject([{ code, severity: 'error' }])
    expect(path.join('.')).toContain(findings[0]?.at.path.join('.').replace(/\.when$/, '') ?? 'nothing')
  })
})

describe('channels', () => {
  const alertingOf = (alerts: string) => environmentIn(resolveText(`alerts: ${alerts}`)).alerting

  test('are read from lists, texts and switches', () => {
    expect(
      alertingOf(
        '{channels: {email: [a@example.com, b@example.com], slack: "#alerts", pagerduty: true, discord: false, sms: "+15145550100"}}',
      ).channels,
    ).toEqual([
      { name: 'email', target: ['a@example.com', 'b@example.com'] },
      { name: 'slack', target: ['#alerts'] },
      { name: 'pagerduty', target: [] },
      { name: 'sms', target: ['+15145550100'] },
    ])
  })

  test('get what is critical, and warnings where they call nobody', () => {
    expect(alertingOf('{channels: {slack: "#alerts", pagerduty: true, opsgenie: true}}').routes).toEqual({
      critical: ['slack', 'pagerduty', 'opsgenie'],
      warning: ['slack'],
      info: [],
    })
  })

  test('get what the routes say', () => {
    expect(
      alertingOf('{channels: {slack: "#alerts", pagerduty: true}, routes: {critical: [pagerduty], info: [slack]}}')
        .routes,
    ).toEqual({ critical: ['pagerduty'], warning: ['slack'], info: ['slack'] })
  })
})
