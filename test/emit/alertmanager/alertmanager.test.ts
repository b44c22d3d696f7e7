import { describe, expect, test } from 'vitest'
import { emitAlertmanager } from '../../../src/emit/alertmanager/alertmanager.ts'
import { alertmanager } from '../../../src/emit/alertmanager/units.ts'
import type { Alerting } from '../../../src/model/observability/alert.ts'
import { alertmanagerConfig, alertmanagerSecret } from '../../../src/model/observability/alertmanager.ts'
import { sampleFacts, samplePlatform } from '../../support/model.ts'

const facts = sampleFacts()
const alerting: Alerting = {
  channels: [
    { name: 'email', target: ['ops@example.com'] },
    { name: 'slack', target: ['#alerts'] },
    { name: 'discord', target: [] },
    { name: 'pagerduty', target: [] },
    { name: 'webhook', target: ['https://hooks.example.com/x'] },
    { name: 'sms', target: ['+15145550100'] },
  ],
  mail: { host: 'smtp.sendgrid.net', port: 2525, from: 'alerts@example.com', user: 'apikey', isNamed: true },
  routes: { critical: ['pagerduty', 'slack'], warning: ['slack', 'email'], info: [] },
  notifies: true,
  pages: true,
}

/** The parts of a configuration that tests look at. */
type Config = {
  global: Record<string, string>
  route: { receiver: string; routes: { receiver: string; matchers: string[] }[] }
  receivers: ({ name: string } & Record<string, unknown[] | string>)[]
}

function configOf(changes: Partial<Alerting> = {}, notify: string[] = []): Config {
  return alertmanagerConfig({ ...alerting, ...changes }, facts, [{ notify }]) as unknown as Config
}

function receiverOf(config: Config, name: string): Record<string, unknown> {
  const found = config.receivers.find((receiver) => receiver.name === name)
  if (found === undefined) throw new Error(`no receiver ${name}`)
  return found
}

describe('alertmanagerConfig', () => {
  test('routes by severity, and what has no channel to the null receiver', () => {
    const { route, receivers } = configOf()
    expect(route.receiver).toBe('null')
    expect(route.routes).toEqual([
      { receiver: 'null', matchers: ['alertname=~"InfoInhibitor|Watchdog"'] },
      { receiver: 'critical', matchers: ['severity="critical"'] },
      { receiver: 'warning', matchers: ['severity="warning"'] },
    ])
    const names = receivers.map(({ name }) => name)
    for (const { receiver } of route.routes) expect(names).toContain(receiver)
    expect(new Set(names).size).toBe(names.length)
  })

  test('a receiver holds every channel of its severity, with secrets as files only', () => {
    const critical = receiverOf(configOf(), 'critical')
    expect(Object.keys(critical)).toEqual(['name', 'slack_configs', 'pagerduty_configs'])
    expect(critical['pagerduty_configs']).toMatchObject([
      { routing_key_file: '/etc/alertmanager/secrets/alertmanager-channels/pagerduty-routing-key' },
    ])
    expect(receiverOf(configOf(), 'warning')['email_configs']).toEqual([{ to: 'ops@example.com', send_resolved: true }])
  })

  test('channels that no route names stay as receivers of their own', () => {
    expect(receiverOf(configOf(), 'discord')).toHaveProperty('discord_configs')
    expect(receiverOf(configOf(), 'webhook')['webhook_configs']).toEqual([
      { url: 'https://hooks.example.com/x', send_resolved: true },
    ])
  })

  test('mail leaves through the server that is named, as the user that it knows', () => {
    expect(configOf().global).toMatchObject({
      smtp_smarthost: 'smtp.sendgrid.net:2525',
      smtp_from: 'alerts@example.com',
      smtp_auth_username: 'apikey',
    })
    expect(configOf({ channels: [] }).global).toEqual({ resolve_timeout: '5m' })
  })

  test('a tier that notifies nobody has only the null receiver', () => {
    const { receivers, route } = configOf({ notifies: false })
    expect(receivers).toEqual([{ name: 'null' }])
    expect(route.routes).toHaveLength(1)
  })

  test('a tier that never pages has no PagerDuty', () => {
    expect(JSON.stringify(configOf({ pages: false }))).not.toContain('pagerduty')
    expect(receiverOf(configOf({ pages: false }), 'critical')).toHaveProperty('slack_configs')
  })

  test('a rule that names its channels is routed to them before its severity', () => {
    const { route, receivers } = configOf({}, ['webhook', 'email'])
    expect(route.routes[1]).toEqual({ receiver: 'notify-email-webhook', matchers: ['notify="email-webhook"'] })
    expect(receivers.map(({ name }) => name)).toContain('notify-email-webhook')
  })
})

describe('alertmanagerSecret', () => {
  test('names exactly the keys that the configuration reads', () => {
    const keys = alertmanagerSecret(alerting, facts)?.entries.map(({ key }) => key) ?? []
    const read = [...JSON.stringify(configOf()).matchAll(/secrets\/alertmanager-channels\/([a-z-]+)/g)].map(
      ([, key]) => key ?? '',
    )
    expect(keys).toEqual([...new Set(read)].sort())
  })

  test('is absent where no channel needs one', () => {
    expect(
      alertmanagerSecret(
        { ...alerting, channels: [{ name: 'webhook', target: ['https://hooks.example.com/x'] }] },
        facts,
      ),
    ).toBeUndefined()
    expect(alertmanagerSecret({ ...alerting, notifies: false }, facts)).toBeUndefined()
  })
})

test('each environment is one file with what the add-on gets', () => {
  const [unit] = alertmanager.units(samplePlatform())
  if (unit === undefined) throw new Error('no unit')
  const { slice } = unit
  expect(emitAlertmanager(slice)).toEqual([
    {
      path: 'alertmanager/production/alertmanager.yml',
      format: 'yaml',
      documents: [alertmanagerConfig(slice.alerting, slice.facts, slice.rules)],
    },
  ])
})
