// Rules about who is told: every channel that is named exists, and urgent alerts reach somebody.
import type { Severity } from '../../model/observability/alert.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { didYouMean } from '../../report/suggest.ts'
import type { Rule } from '../rule.ts'

const severities: readonly Severity[] = ['critical', 'warning', 'info']

/** Information may go nowhere; the others are there for somebody to act. */
const urgent: readonly Severity[] = ['critical', 'warning']

export const undeclaredChannel: Rule = (platform) =>
  platform.environments.flatMap((environment) => {
    const { alerting, alertRules } = environment
    const routed = severities.flatMap((severity) =>
      alerting.routes[severity].map((name, index) => ({ name, path: ['alerts', 'routes', severity, index] })),
    )
    const notified = alertRules.flatMap((rule) =>
      rule.notify.map((name, index) => ({ name, path: ['alerts', 'rules', rule.name, 'notify', index] })),
    )
    const told = deploymentNotices(environment).map((name, index) => ({ name, path: ['delivery', 'notify', index] }))
    const declared = alerting.channels.map(({ name }) => name)
    return [...routed, ...notified, ...told]
      .filter(({ name }) => !declared.some((each) => each === name))
      .map(({ name, path }) => undeclared(name, path, declared, environment))
  })

/** `delivery.notify` as it is written; the model has only those that exist. */
function deploymentNotices({ effective }: Environment): string[] {
  const { notify } = effective['delivery'] as { notify?: string[] }
  return notify ?? []
}

function undeclared(name: string, path: SpecPath, declared: string[], { name: environment }: Environment): Finding {
  return {
    code: 'undeclared-channel',
    severity: 'error',
    at: { path, environment },
    message: `${path[0] === 'delivery' ? 'news of deployments' : 'alerts'} are routed to \`${name}\`, which \`alerts.channels\` does not define`,
    why: 'they would reach nobody, and nobody would notice',
    hint: didYouMean(name, declared, 'channels') ?? `declare it: \`channels: {${name}: …}\``,
    restsOn: [['alerts', 'channels', name]],
  }
}

/** Only where somebody is told at all: a platform without channels has chosen none yet. */
export const nobodyTold: Rule = (platform) =>
  platform.environments.flatMap(({ name: environment, alerting }) => {
    if (!alerting.notifies || alerting.channels.length === 0) return []
    return urgent
      .filter((severity) => alerting.routes[severity].length === 0)
      .map((severity): Finding => ({
        code: 'nobody-told',
        severity: 'warning',
        at: { path: ['alerts', 'routes', severity], environment },
        message: `alerts of severity \`${severity}\` go to no channel`,
        why: 'they are raised and nobody hears of them',
        hint: `write \`routes: {${severity}: [${alerting.channels.map(({ name }) => name).join(', ')}]}\` under \`alerts\``,
      }))
  })

/** A channel that no severity and no rule uses: its secret must be filled in, and nobody hears of anything through it. */
export const channelUnused: Rule = (platform) =>
  platform.environments.flatMap((environment) => {
    const { name, alerting, alertRules } = environment
    const used = [
      ...severities.flatMap((severity) => alerting.routes[severity]),
      ...alertRules.flatMap(({ notify }) => notify),
      ...deploymentNotices(environment),
    ]
    return alerting.channels
      .filter((channel) => !used.includes(channel.name))
      .map((channel): Finding => ({
        code: 'channel-unused',
        severity: 'warning',
        at: { path: ['alerts', 'channels', channel.name], environment: name, target: 'key' },
        message: `no alert goes to \`${channel.name}\``,
        why: 'neither a route nor a rule names it, so it stays silent, and its secret must exist all the same',
        hint: `name it under \`alerts.routes\`, or remove it from \`alerts.channels\``,
      }))
  })
