import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { expressionsOf } from '../../src/verify/expressions.ts'
import { checkDashboard } from '../../src/verify/grafana.ts'
import { reportsOf, withValue } from './broken.ts'

const prometheus = { type: 'prometheus', uid: '${datasource}' }
const good = {
  uid: 'shop-web',
  title: 'web',
  templating: {
    list: [
      { name: 'pod', type: 'query', datasource: prometheus, query: { query: 'label_values(up{job="web"}, pod)' } },
    ],
  },
  panels: [
    {
      id: 1,
      type: 'timeseries',
      datasource: prometheus,
      gridPos: { x: 0, y: 0, w: 12, h: 8 },
      targets: [{ expr: 'sum(rate(a{pod=~"$pod"}[$__rate_interval]))', refId: 'A' }],
    },
    {
      id: 2,
      type: 'row',
      gridPos: { x: 0, y: 8, w: 24, h: 1 },
      panels: [
        {
          id: 3,
          type: 'logs',
          datasource: { type: 'loki', uid: 'loki' },
          gridPos: { x: 0, y: 9, w: 24, h: 8 },
          targets: [{ expr: '{app="web"} |= "error"', refId: 'A' }],
        },
      ],
    },
  ],
}

const broken: [string, Json | undefined, string][] = [
  ['uid', undefined, '/uid: is missing'],
  ['uid', 'a'.repeat(41), '/uid'],
  ['uid', 'shop web', '/uid'],
  ['title', '', '/title'],
  ['panels', undefined, '/panels: is missing'],
  ['panels.0.id', undefined, '/panels/0/id: is missing'],
  ['panels.0.id', 3, 'the panel id 3 stands twice'],
  ['panels.0.type', undefined, '/panels/0/type: is missing'],
  ['panels.0.gridPos', undefined, '/panels/0/gridPos: is missing'],
  ['panels.0.gridPos.x', 13, '/panels/0/gridPos: is wider'],
  ['panels.0.targets', [], '/panels/0/targets: queries nothing'],
  ['panels.0.datasource', undefined, '/panels/0/datasource: is missing'],
]

describe('dashboards', () => {
  test('takes a good dashboard', () => expect(reportsOf(checkDashboard, good)).toEqual([]))
  test.each(broken)('refuses %s = %j', (path, value, message) => {
    expect(reportsOf(checkDashboard, withValue(good, path, value)).join('\n')).toContain(message)
  })
})

test('the PromQL of a dashboard is found with its variables filled in, and LogQL is left alone', () => {
  expect(expressionsOf(good)).toEqual([
    { pointer: '/panels/0/targets/0/expr', text: 'sum(rate(a{pod=~"x"}[5m]))' },
    { pointer: '/templating/list/0/query/query', text: 'up{job="web"}' },
  ])
})
