// Who hears of deployments: Argo CD itself tells of what it did, through the channels that alerts take.
// @see https://argo-cd.readthedocs.io/en/stable/operator-manual/notifications/
import type { JsonObject } from '../../../lib/json.ts'
import type { AddonSecret } from '../../../model/addon.ts'
import type { Channel, ChannelName, MailServer } from '../../../model/observability/alert.ts'
import { channelSecretKeys } from '../../../model/observability/alertmanager.ts'
import { deploymentEvents, type DeploymentEvent } from '../../../model/delivery/argocd.ts'
import { secretPath } from '../../../model/names/secrets.ts'
import type { EnvironmentBase } from '../../addon.ts'

/** The Secret whose keys the services below name with a dollar. */
const secretName = 'argocd-notifications-secret'

/** Values of the chart; without channels the controller of notifications is not there. */
export function notificationValues({ deploymentChannels: channels, alerting, facts }: EnvironmentBase): JsonObject {
  if (channels.length === 0) return { enabled: false }
  return {
    secret: { create: !needsSecret(channels), name: secretName },
    notifiers: Object.fromEntries(channels.map((channel) => services[channel.name](channel, alerting.mail))),
    templates: Object.fromEntries(
      events.map((event) => [`template.${event}`, template(event, channels, `${facts.platform} ${facts.environment}`)]),
    ),
    triggers: Object.fromEntries(events.map((event) => [`trigger.${event}`, trigger(event)])),
  }
}

/** The same entry of the store as Alertmanager's: a webhook belongs to the channel, not to who writes into it. */
export function notificationSecrets({ deploymentChannels: channels, facts }: EnvironmentBase): AddonSecret[] {
  if (!needsSecret(channels)) return []
  const path = secretPath(facts.secretStore, 'alertmanager')
  const keys = channels.flatMap(({ name }) => secretKeys[name] ?? []).sort()
  return [
    {
      name: secretName,
      entries: keys.map((key) => ({ key, path, property: key })),
      labels: { 'app.kubernetes.io/part-of': 'argocd' },
    },
  ]
}

const events = Object.keys(deploymentEvents) as DeploymentEvent[]
const secretKeys: Partial<Record<ChannelName, string>> = channelSecretKeys

function needsSecret(channels: Channel[]): boolean {
  return channels.some(({ name }) => secretKeys[name] !== undefined)
}

const asJson = 'headers:\n  - name: Content-Type\n    value: application/json\n'
const never = (): [string, string] => ['', '']

/** How Argo CD reaches each channel: the name of the service, and its settings as YAML. */
const services: Record<ChannelName, (channel: Channel, mail: MailServer | null) => [string, string]> = {
  slack: () => ['service.webhook.slack', `url: $${channelSecretKeys.slack}\n${asJson}`],
  discord: () => ['service.webhook.discord', `url: $${channelSecretKeys.discord}\n${asJson}`],
  webhook: ({ target }) => ['service.webhook.webhook', `url: ${target[0] ?? ''}\n${asJson}`],
  email: (_, mail) => [
    'service.email',
    `host: ${mail?.host}\nport: ${mail?.port}\nfrom: ${mail?.from}\nusername: ${mail?.user}\npassword: $${channelSecretKeys.email}\n`,
  ],
  // The model leaves out those that cannot hear of deployments.
  pagerduty: never,
  opsgenie: never,
  sms: never,
  github: never,
}

/** What a webhook is sent. Names of Applications and revisions need no quoting; messages of errors may, so none is in here. */
const bodies: Partial<Record<ChannelName, (text: string) => string>> = {
  slack: (text) => `{"text": "${text}"}`,
  discord: (text) => `{"content": "${text}"}`,
  webhook: (text) =>
    `{"text": "${text}", "application": "{{.app.metadata.name}}", "health": "{{.app.status.health.status}}", "revision": "{{.app.status.sync.revision}}"}`,
}

function template(event: DeploymentEvent, channels: Channel[], where: string): string {
  const text = `[${where}] {{.app.metadata.name}} ${deploymentEvents[event].says}`
  const hooks = channels.flatMap(({ name }) => {
    const body = bodies[name]
    return body === undefined ? [] : [`  ${name}:\n    method: POST\n    body: |\n      ${body(text)}\n`]
  })
  return `message: "${text}"\nemail:\n  subject: "${text}"\n${hooks.length === 0 ? '' : `webhook:\n${hooks.join('')}`}`
}

function trigger(event: DeploymentEvent): string {
  const { when, oncePer } = deploymentEvents[event]
  return `- when: ${when}\n${oncePer === '' ? '' : `  oncePer: ${oncePer}\n`}  send: [${event}]\n`
}
