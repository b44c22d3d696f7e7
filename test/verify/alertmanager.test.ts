import { expect, test } from 'vitest'
import type { Json } from '../../src/lib/json.ts'
import { checkAlertmanager } from '../../src/verify/alertmanager.ts'
import { reportsOf, withValue } from './broken.ts'

const good = {
  route: {
    receiver: 'default',
    group_by: ['alertname'],
    group_wait: '30s',
    repeat_interval: '4h',
    routes: [{ receiver: 'pager', matchers: ['severity="critical"', 'team=~"ops|dev"'], group_interval: '5m' }],
  },
  receivers: [{ name: 'default' }, { name: 'pager', pagerduty_configs: [{ routing_key_file: '/etc/key' }] }],
  inhibit_rules: [
    { source_matchers: ['severity=critical'], target_matchers: ['severity!="critical"'], equal: ['alertname'] },
  ],
}

test('takes a good configuration', () => expect(reportsOf(checkAlertmanager, good)).toEqual([]))

const broken: [string, Json | undefined, string][] = [
  ['route', undefined, '/route: is missing'],
  ['route.receiver', undefined, '/route/receiver: is missing'],
  ['route.receiver', 'defaults', 'there is no receiver "defaults"'],
  ['route.matchers', ['a="b"'], 'must take them all'],
  ['route.routes.0.receiver', 'pagers', '/route/routes/0/receiver: there is no receiver "pagers"'],
  ['route.routes.0.matchers', ['severity critical'], '/route/routes/0/matchers/0'],
  ['route.routes.0.matchers', 'severity=critical', '/route/routes/0/matchers: is not a list'],
  ['route.group_wait', '30', '/route/group_wait'],
  ['route.repeat_interval', '4 hours', '/route/repeat_interval'],
  ['route.routes.0.group_interval', 5, '/route/routes/0/group_interval'],
  ['receivers.1.name', 'default', 'the receiver "default" stands twice'],
  ['receivers.0', {}, '/receivers/0/name: is missing'],
  ['inhibit_rules.0.source_matchers', ['='], '/inhibit_rules/0/source_matchers/0'],
]

test.each(broken)('refuses %s = %j', (path, value, message) => {
  expect(reportsOf(checkAlertmanager, withValue(good, path, value)).join('\n')).toContain(message)
})
