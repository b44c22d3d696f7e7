// The configuration of Alertmanager, as data: the file alertmanager.yml and the values of the chart print the same.
import type { JsonObject } from '../../lib/json.ts'
import type { AddonSecret } from '../addon.ts'
import type { Alerting, AlertRule, Channel, ChannelName, MailServer, Severity } from './alert.ts'
import type { EnvironmentFacts } from '../environment.ts'
import { secretPath } from '../names/secrets.ts'

/**
 * The Kubernetes Secret with the keys and webhooks of the channels, and where Alertmanager finds it: the chart mounts
 * every name in `alertmanagerSpec.secrets` under /etc/alertmanager/secrets.
 */
const secretName = 'alertmanager-channels'

/** The key of the Secret that each channel needs; channels without one need no secret. */
export const channelSecretKeys = {
  email: 'smtp-password',
  slack: 'slack-webhook-url',
  discord: 'discord-webhook-url',
  pagerduty: 'pagerduty-routing-key',
} as const satisfies Partial<Record<ChannelName, string>>

/** The file of one key of the Secret in Alertmanager's container. */
function secretFile(key: string): string {
  return `/etc/alertmanager/secrets/${secretName}/${key}`
}

/**
 * Channels that cannot be delivered to yet: Alertmanager sends no SMS and opens no GitHub issues without a bridge, and
 * Opsgenie ends in April 2027. @see https://www.atlassian.com/licensing/opsgenie
 */
export const unsupportedChannels: readonly ChannelName[] = ['sms', 'github', 'opsgenie']

/** Channels that wake people up; tiers that never page leave them out. */
const pagingChannels: readonly ChannelName[] = ['pagerduty', 'sms', 'opsgenie']

const severities: readonly Severity[] = ['critical', 'warning', 'info']
const nullReceiver = 'null'

/**
 * The Secret that the chart must mount, with its keys in alphabetical order: each is a property of the store's entry
 * `<prefix>/alertmanager`. Nothing where no channel needs a secret.
 */
export function alertmanagerSecret(
  alerting: Alerting,
  { secretStore }: Pick<EnvironmentFacts, 'secretStore'>,
): AddonSecret | undefined {
  const path = secretPath(secretStore, 'alertmanager')
  const keys: Partial<Record<ChannelName, string>> = channelSecretKeys
  const needed = usableChannels(alerting)
    .flatMap(({ name }) => keys[name] ?? [])
    .sort()
  return needed.length === 0
    ? undefined
    : { name: secretName, entries: needed.map((key) => ({ key, path, property: key })) }
}

/**
 * The complete configuration. Routes go by severity, after the rules that name their own channels; what has no channel
 * goes to the null receiver, and so does everything in a tier in which nobody is called. `rules` count only for the
 * channels that they name themselves.
 */
export function alertmanagerConfig(alerting: Alerting, facts: Owner, rules: Pick<AlertRule, 'notify'>[]): JsonObject {
  const channels = usableChannels(alerting)
  const groups = [...namedGroups(rules, channels), ...severityGroups(alerting, channels)]
  const routed = new Set(groups.flatMap((group) => group.channels))
  const spare = channels
    .filter((channel) => !routed.has(channel))
    .map((channel) => ({ name: channel.name, matcher: '', channels: [channel] }))
  return {
    global: globalSettings(channels.some(({ name }) => name === 'email') ? alerting.mail : null),
    route: {
      receiver: nullReceiver,
      group_by: ['alertname', 'environment', 'service', 'region'],
      // Alertmanager's own defaults: what starts together arrives together, and a shift is reminded once.
      group_wait: '30s',
      group_interval: '5m',
      repeat_interval: '4h',
      routes: [
        { receiver: nullReceiver, matchers: ['alertname=~"InfoInhibitor|Watchdog"'] },
        ...groups.map(({ name, matcher }) => ({ receiver: name, matchers: [matcher] })),
      ],
    },
    inhibit_rules: inhibitRules,
    // A receiver that no route uses stays for rules and drills that name it.
    receivers: [
      { name: nullReceiver },
      ...[...groups, ...spare].map(({ name, channels: own }) => receiver(name, own, facts)),
    ],
  }
}

/** Whose alerts they are, for the titles of messages. */
type Owner = Pick<EnvironmentFacts, 'platform' | 'environment'>

/** A receiver and the matcher of the alerts that it takes. */
type Group = { name: string; matcher: string; channels: Channel[] }

/** The channels that an environment can and may use. */
export function usableChannels({ channels, notifies, pages }: Alerting): Channel[] {
  if (!notifies) return []
  return channels.filter(({ name }) => !unsupportedChannels.includes(name) && (pages || !pagingChannels.includes(name)))
}

/** One group per set of channels that some rule names; the label `notify` of its alerts holds the set. */
function namedGroups(rules: Pick<AlertRule, 'notify'>[], channels: Channel[]): Group[] {
  const sets = new Map(
    rules.filter(({ notify }) => notify.length > 0).map(({ notify }) => [notifyLabel(notify), notify]),
  )
  return [...sets].flatMap(([label, names]) => {
    const own = channels.filter(({ name }) => names.includes(name))
    return own.length === 0 ? [] : [{ name: `notify-${label}`, matcher: `notify="${label}"`, channels: own }]
  })
}

/** The value of the label `notify` of the alerts of a rule that names its own channels. */
export function notifyLabel(channels: string[]): string {
  return [...channels].sort().join('-')
}

function severityGroups({ routes }: Alerting, channels: Channel[]): Group[] {
  return severities.flatMap((severity) => {
    const own = channels.filter(({ name }) => routes[severity].includes(name))
    return own.length === 0 ? [] : [{ name: severity, matcher: `severity="${severity}"`, channels: own }]
  })
}

/** As kube-prometheus-stack has them: what is worse silences what is less, and alone an info never notifies. */
const inhibitRules: JsonObject[] = [
  {
    source_matchers: ['severity="critical"'],
    target_matchers: ['severity=~"warning|info"'],
    equal: ['namespace', 'environment', 'service', 'alertname'],
  },
  {
    source_matchers: ['severity="warning"'],
    target_matchers: ['severity="info"'],
    equal: ['namespace', 'environment', 'service', 'alertname'],
  },
  {
    source_matchers: ['alertname="InfoInhibitor"'],
    target_matchers: ['severity="info"', 'namespace!=""'],
    equal: ['namespace'],
  },
]

/** Nothing of mail where nobody is written to. @see https://prometheus.io/docs/alerting/latest/configuration/#file-layout-and-global-settings */
function globalSettings(mail: MailServer | null): JsonObject {
  if (mail === null) return { resolve_timeout: '5m' }
  return {
    resolve_timeout: '5m',
    smtp_smarthost: `${mail.host}:${mail.port}`,
    smtp_from: mail.from,
    smtp_auth_username: mail.user,
    smtp_auth_password_file: secretFile(channelSecretKeys.email),
  }
}

function receiver(name: string, channels: Channel[], facts: Owner): JsonObject {
  return { name, ...Object.assign({}, ...channels.map((channel) => channelSettings[channel.name](channel, facts))) }
}

/** How each channel is written; notices of the end are on, because silence is not news. */
const channelSettings: Record<ChannelName, (channel: Channel, facts: Owner) => JsonObject> = {
  email: ({ target }) => ({ email_configs: target.map((to) => ({ to, send_resolved: true })) }),
  slack: ({ target }, facts) => ({
    slack_configs: target.map((channel) => ({
      api_url_file: secretFile(channelSecretKeys.slack),
      channel,
      send_resolved: true,
      title: title(facts),
      text: lines,
    })),
  }),
  discord: (_, facts) => ({
    discord_configs: [
      {
        webhook_url_file: secretFile(channelSecretKeys.discord),
        send_resolved: true,
        title: title(facts),
        message: lines,
      },
    ],
  }),
  pagerduty: (_, facts) => ({
    pagerduty_configs: [
      { routing_key_file: secretFile(channelSecretKeys.pagerduty), send_resolved: true, description: title(facts) },
    ],
  }),
  webhook: ({ target }) => ({ webhook_configs: target.map((url) => ({ url, send_resolved: true })) }),
  // The three that `unsupportedChannels` names never come here.
  opsgenie: () => ({}),
  sms: () => ({}),
  github: () => ({}),
}

function title({ platform, environment }: Owner): string {
  return `[{{ .Status | toUpper }}] ${platform} ${environment}{{ with .CommonLabels.region }} {{ . }}{{ end }}: {{ .CommonLabels.alertname }}`
}

/** One line per alert: what, and where to read on. */
const lines = '{{ range .Alerts }}{{ .Annotations.summary }} {{ .Annotations.runbook_url }}\n{{ end }}'
