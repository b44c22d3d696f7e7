import { describe, expect, test } from 'vitest'
import { alertPack } from '../../src/model/observability/alert-pack.ts'
import { isSignal, signals, signalsWithoutExpression } from '../../src/model/observability/signals.ts'
import { isConditionProblem, parseCondition } from '../../src/resolve/observability/conditions.ts'

const metrics = new Set(['revenue_total', 'emergency_calls_unprocessed'])

describe('parseCondition reads a condition in base units', () => {
  const cases: [string, object][] = [
    ['error_rate > 5% for 5m', { signal: 'error_rate', operator: '>', value: 0.05, unit: 'ratio', for: 300 }],
    ['error_rate > 0.1%', { value: 0.001, unit: 'ratio', for: 0 }],
    ['backup_success == 99.9%', { operator: '==', value: 0.999 }],
    ['latency_p95 > 5s for 5m', { signal: 'latency_p95', value: 5, unit: 'seconds' }],
    ['latency_p99 >= 250ms', { operator: '>=', value: 0.25, unit: 'seconds' }],
    ['disk_usage > 85%', { signal: 'disk_usage', value: 0.85, for: 0 }],
    ['certificate_expiry < 30d', { operator: '<', value: 2_592_000, unit: 'seconds' }],
    ['cpu_usage < 10% for 24h', { value: 0.1, for: 86_400 }],
    ['db_size > 10Gi', { value: 10 * 2 ** 30, unit: 'bytes' }],
    ['request_rate > 120/m', { value: 2, unit: 'per-second' }],
    ['deployment_frequency >= 10/w', { value: 10 / 604_800, unit: 'per-second' }],
    ['monthly_cost > $110', { value: 110, unit: 'dollars' }],
    ['queue_depth > 100 for 10m', { value: 100, unit: 'number', for: 600 }],
    ['down', { operator: null, value: 1, for: 0 }],
    ['down for 2m', { operator: null, for: 120 }],
    ['latency_p95 > 2x baseline', { value: 2, baseline: true, unit: 'seconds' }],
    ['revenue_total < 0.8x baseline', { operator: '<', value: 0.8, baseline: true, unit: 'number' }],
    ['emergency_calls_unprocessed > 0 for 1m', { value: 0, for: 60, baseline: false }],
  ]
  test.each(cases)('%s', (text, want) => {
    expect(parseCondition(text, metrics)).toMatchObject({ text, ...want })
  })
})

describe('parseCondition refuses with the fix', () => {
  const cases: [string, string, RegExp][] = [
    ['error_rat > 5%', 'unknown-signal', /did you mean `error_rate`/],
    ['revenue_totl > 5', 'unknown-signal', /did you mean `revenue_total`/],
    ['wibble_wobble_wubble', 'unknown-signal', /known signals: /],
    ['error_rate > 5s', 'condition-unit', /error_rate > 5%/],
    ['error_rate > 5', 'condition-unit', /error_rate > 5%/],
    ['latency_p95 > 5%', 'condition-unit', /latency_p95 > 5s/],
    ['queue_depth > 5m', 'condition-unit', /queue_depth > 100/],
    ['down > 1', 'condition-unit', /write `down` alone/],
    ['error_rate for 5m', 'condition-unit', /error_rate > 5%/],
    ['error_rate > 5% for 5 min', 'condition-syntax', /for example/],
    ['error_rate > 5% for 5min', 'condition-syntax', /for example/],
    ['error_rate > five', 'condition-syntax', /for example/],
    ['error_rate > 1.2.3%', 'condition-syntax', /for example/],
    ['error_rate => 5%', 'condition-syntax', /for example/],
    ['', 'condition-syntax', /for example/],
  ]
  test.each(cases)('%s', (text, kind, hint) => {
    const parsed = parseCondition(text, metrics)
    expect(isConditionProblem(parsed)).toBe(true)
    expect(parsed).toMatchObject({ kind, hint: expect.stringMatching(hint) })
  })
})

describe('the built-in pack', () => {
  test.each(alertPack.map((rule) => [rule.name, rule] as const))(
    '%s is a condition on a signal that is measured',
    (_, rule) => {
      const parsed = parseCondition(rule.when, new Set())
      expect(parsed).toMatchObject({ text: rule.when })
      const measured = Object.keys(signals)
        .filter(isSignal)
        .filter((name) => !signalsWithoutExpression.includes(name))
      expect(measured).toContain('signal' in parsed ? parsed.signal : '')
    },
  )
  test('has no name twice', () => {
    expect(new Set(alertPack.map(({ name }) => name)).size).toBe(alertPack.length)
  })
})
