import { describe, expect, test } from 'vitest'
import { checkPromql } from '../../src/verify/promql.ts'
import { withoutValues } from '../../src/verify/promql-shape.ts'

/** Everything that verification says about one expression. */
function problemsOf(expression: string): string[] {
  const { shape, problems } = withoutValues(expression)
  return [...problems, ...checkPromql(shape)]
}

const good = [
  'up == 0',
  'sum by (le) (rate(http_requests_total{namespace="shop",code=~"5.."}[5m]))',
  'histogram_quantile(0.95, sum by (le) (rate(request_seconds_bucket[5m]))) > 5',
  'sum(rate(a{x!="b"}[5m])) / on (y) group_left sum by (y) (rate(c[5m])) > bool 0.5',
  'absent(up{job="web"}) == 1 and on () vector(1)',
  'predict_linear(disk_free_bytes{path=~"/data(/.*)?"}[6h], 4 * 3600) < 0',
  '1 - avg_over_time(up[30d]) > 14.4 * (1 - 0.999)',
  'max_over_time(sum(rate(a[5m]))[1h:5m] offset 1d)',
  'a{name=~"(?i)web-[0-9]+"}',
  'kube_pod_info{pod=~"web-[a-z0-9]+-[a-z0-9]{5}"} unless b',
  '{a!~".*"}',
  '{a!=""}',
  'a and{b="c"}',
  'a{b="c",}',
  'a{path="C:\\\\temp"}',
  'a{topic=~"orders\\\\.created|1\\\\.10"}',
  'a{url="fo://,<\\\\]"}',
]

test.each(good)('takes %s', (expression) => expect(problemsOf(expression)).toEqual([]))

const broken: [string, string][] = [
  ['', 'empty'],
  ['sum(rate(a[5m])) by (le', 'not PromQL'],
  ['up[5m', 'not PromQL'],
  ['rate(a[5 min])', 'not PromQL'],
  ['rate(a[5 m]) > 1 2', 'not PromQL'],
  ['a{b="c"', 'not PromQL'],
  ['a > ', 'not PromQL'],
  ['rate(a)', 'expected type matrix'],
  ['sum(up[5m])', 'expected type vector'],
  ['{}', 'non-empty matcher'],
  ['{a=""}', 'non-empty matcher'],
  ['{a=~".*"}', 'non-empty matcher'],
  ['a{__name__="b"}', 'must not be set twice'],
  ['a{b-c="d"}', 'not PromQL'],
  ['a{b="c" d="e"}', 'not PromQL'],
  ['{a!="b"}', 'non-empty matcher'],
  ['{a!~"b.+"}', 'non-empty matcher'],
  ['histogram_quantile(0.9)', 'expected 2 argument'],
  ['1 and 2', 'set operator'],
  ['a{b=~"["}', 'regular expression'],
  ['a{b=~"(?=x)y"}', 'RE2'],
  ['a{b="\\d"}', 'unknown escape'],
]

test.each(broken)('refuses %s', (expression, part) => expect(problemsOf(expression).join('; ')).toContain(part))

describe('the shape of an expression', () => {
  test('is the same for other label values', () => {
    const shapes = ['web', 'api'].map((name) => withoutValues(`up{job="${name}",pod=~"${name}-.*"} == 0`).shape)
    expect(shapes[0]).toBe(shapes[1])
  })
  test('is the same for other ranges and thresholds, and keeps what is no number or range', () => {
    const shapes = ['rate(a1[5m]) > 0.05', 'rate(a1[1h30m]) > 3'].map((text) => withoutValues(text).shape)
    expect(shapes).toEqual(['rate(a1[5m]) > 1', 'rate(a1[5m]) > 1'])
    expect(withoutValues('rate(a[5 min]) offset 5m').shape).toBe('rate(a[5 min]) offset 5m')
  })
  test('is the same for other metrics with labels, and keeps operators', () => {
    expect(withoutValues('sum(rate(a:b{c="d",e=~"f"}[5m]))').shape).toBe('sum(rate(m[5m]))')
    expect(withoutValues('a and{b="c"}').shape).toBe('a and{b="x"}')
  })
  test('keeps whether a value is empty, because that decides what is selected', () => {
    expect(withoutValues('{a=""}').shape).not.toBe(withoutValues('{a="b"}').shape)
    expect(withoutValues('{a=~".*"}').shape).not.toBe(withoutValues('{a=~".+"}').shape)
  })
})
