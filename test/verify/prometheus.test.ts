import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { checkRules, checkRuleTests } from '../../src/verify/prometheus.ts'
import { reportsOf, withValue } from './broken.ts'

const rules = {
  groups: [
    {
      name: 'web',
      interval: '1m',
      rules: [
        { record: 'web:errors:rate5m', expr: 'sum(rate(a[5m]))', labels: { service: 'web' } },
        {
          alert: 'WebDown',
          expr: 'up == 0',
          for: '1h30m',
          keep_firing_for: '5m',
          labels: { severity: 'critical' },
          annotations: { summary: '{{ $labels.job }} is down' },
        },
      ],
    },
  ],
}

const brokenRules: [string, Json | undefined, string][] = [
  ['groups', undefined, '/groups: is missing'],
  ['groups', {}, '/groups: is not a list'],
  ['groups.0.name', undefined, '/groups/0/name: is missing'],
  ['groups.0.interval', '1 minute', '/groups/0/interval'],
  ['groups.1', { name: 'web', rules: [] }, 'the group "web" stands twice'],
  ['groups.0.rules.0.record', 'web errors', '/groups/0/rules/0/record'],
  ['groups.0.rules.0.for', '5m', '/groups/0/rules/0/for'],
  ['groups.0.rules.0.alert', 'Both', 'is neither an alert nor'],
  ['groups.0.rules.1.alert', undefined, 'is neither an alert nor'],
  ['groups.0.rules.1.expr', '', '/groups/0/rules/1/expr: is missing'],
  ['groups.0.rules.1.for', '5min', '/groups/0/rules/1/for'],
  ['groups.0.rules.1.keep_firing_for', 'm', '/groups/0/rules/1/keep_firing_for'],
  ['groups.0.rules.1.labels', { 'my-label': 'a' }, '/groups/0/rules/1/labels/my-label'],
  ['groups.0.rules.1.labels.severity', 1, '/groups/0/rules/1/labels/severity'],
  ['groups.0.rules.1.annotations.summary', '{{ $labels.job is down', 'does not close'],
]

describe('rules', () => {
  test('takes a good file', () => expect(reportsOf(checkRules, rules)).toEqual([]))
  test.each(brokenRules)('refuses %s = %j', (path, value, message) => {
    expect(reportsOf(checkRules, withValue(rules, path, value)).join('\n')).toContain(message)
  })
})

const tests = {
  rule_files: ['../rules/web.yml'],
  tests: [
    {
      interval: '1m',
      input_series: [{ series: 'up{job="web"}', values: '0x10' }],
      alert_rule_test: [{ alertname: 'WebDown', eval_time: '10m', exp_alerts: [] }],
      promql_expr_test: [{ expr: 'up', eval_time: '5m', exp_samples: [] }],
    },
  ],
}

const brokenTests: [string, Json | undefined, string][] = [
  ['rule_files', [], '/rule_files: names no file'],
  ['tests', [], '/tests: has no test'],
  ['tests.0.input_series.0.series', undefined, '/tests/0/input_series/0/series: is missing'],
  ['tests.0.input_series.0.values', 5, '/tests/0/input_series/0/values'],
  ['tests.0.alert_rule_test.0.alertname', undefined, '/tests/0/alert_rule_test/0/alertname: is missing'],
  ['tests.0.alert_rule_test.0.eval_time', 'soon', '/tests/0/alert_rule_test/0/eval_time'],
  ['tests.0.promql_expr_test.0.expr', undefined, '/tests/0/promql_expr_test/0/expr: is missing'],
  ['tests.0', { interval: '1m' }, '/tests/0: expects nothing'],
]

describe('tests of rules', () => {
  test('takes a good file', () => expect(reportsOf(checkRuleTests, tests)).toEqual([]))
  test.each(brokenTests)('refuses %s = %j', (path, value, message) => {
    expect(reportsOf(checkRuleTests, withValue(tests, path, value)).join('\n')).toContain(message)
  })
})
