// What Argo CD is told about telling people: texts of YAML in YAML, so each must parse by itself.
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { argoCd } from '../../../src/addons/delivery/argo-cd.ts'
import { sampleEnvironment } from '../../support/model.ts'

const environment = sampleEnvironment({
  deploymentChannels: [
    { name: 'slack', target: ['#shop'] },
    { name: 'email', target: ['ops@example.com'] },
    { name: 'webhook', target: ['https://hooks.example.com/x'] },
  ],
})
const { notifications } = argoCd.values(environment, []) as {
  notifications: Record<'notifiers' | 'templates' | 'triggers', Record<string, string>>
}

test('every text is YAML, and what is posted is JSON once it is filled in', () => {
  const templates = Object.values(notifications.templates).map(
    (text) => parse(text) as { webhook: Record<string, { body: string }> },
  )
  for (const { webhook } of templates)
    for (const { body } of Object.values(webhook))
      expect(() => JSON.parse(body.replaceAll(/\{\{[^}]*\}\}/g, 'x')) as unknown).not.toThrow()
  expect(parse(notifications.notifiers['service.email']!)).toEqual({
    host: 'smtp.example.com',
    port: 587,
    from: 'alerts@example.com',
    username: 'alerts@example.com',
    password: '$smtp-password',
  })
  expect(Object.keys(notifications.triggers)).toEqual([
    'trigger.on-deployed',
    'trigger.on-health-degraded',
    'trigger.on-sync-failed',
  ])
})

test('every trigger sends a template that is there', () => {
  const sent = Object.values(notifications.triggers).flatMap((text) =>
    (parse(text) as { send: string[] }[]).flatMap(({ send }) => send),
  )
  expect(sent.filter((name) => notifications.templates[`template.${name}`] === undefined)).toEqual([])
})

test('its secrets are those of the channels, and none are asked for without', () => {
  expect(argoCd.secrets?.(environment).flatMap(({ entries }) => entries.map(({ key }) => key))).toEqual(
    expect.arrayContaining(['slack-webhook-url', 'smtp-password']),
  )
  expect(argoCd.secrets?.(sampleEnvironment()).filter(({ name }) => name === 'argocd-notifications-secret')).toEqual([])
})
