// docs/runbooks/incident-response.md: who is told of what, who decides, and what to do in which order.
import { code, prose } from '../markdown.ts'
import { durationText } from '../../../lib/quantities.ts'
import type { AlertRule, Channel, Severity } from '../../../model/observability/alert.ts'
import { effectiveRules } from '../../../model/observability/measures/environment-measures.ts'
import { usableChannels } from '../../../model/observability/alertmanager.ts'
import { argocdNamespace } from '../../../model/delivery/argocd.ts'
import type { Environment } from '../../../model/environment.ts'
import { isMonitored } from '../../../model/observability/metrics.ts'
import type { People, Platform } from '../../../model/platform.ts'
import { runbookPath } from '../../../model/observability/runbooks.ts'
import { signals, type SignalName } from '../../../model/observability/signals.ts'
import { hasCluster } from '../../../model/delivery/targets.ts'
import { recoveryPages } from '../recovery/recovery-pages.ts'
import { table } from '../table.ts'
import { commands, page, steps } from '../text.ts'
import { dependencyOutage } from './dependency-outage.ts'
import { alertmanagerCommands, grafanaCommands } from './monitoring.ts'
import { listed, sliceOf, urgentEnvironments, type Page } from './page.ts'
import { rollback } from './rollback/index.ts'
import { scaling } from './scaling.ts'

/** `own`: rules that name their channels themselves. `namespace` '' without a cluster, `monitoring` '' without Prometheus. */
type Place = {
  name: string
  namespace: string
  monitoring: string
  severities: { severity: Severity; told: Channel[]; alerts: string[] }[]
  own: { alert: string; told: Channel[] }[]
  goals: string[][]
}
type Owner = { team: string; services: string[]; reached: string[] }
type Slice = { people: People; owners: Owner[]; places: Place[]; ways: { path: string; about: string }[] }

/** Where the way leads on, by what is wrong. */
const otherPages: readonly Page<unknown>[] = [rollback, scaling, dependencyOutage, ...recoveryPages]

export const incidentResponse: Page<Slice> = {
  kind: 'runbook',
  path: runbookPath('incident-response'),
  about: 'something is wrong, and you are the one who was called',
  slice: (platform) => ({
    people: platform.people,
    owners: ownersOf(platform),
    places: urgentEnvironments(platform).map(placeOf),
    ways: otherPages.filter((each) => sliceOf(each, platform) !== null).map(({ path, about }) => ({ path, about })),
  }),
  print: (slice) =>
    page([
      '# Incident response',
      course(slice),
      ...slice.places.flatMap(placeSections),
      '## People',
      ...peopleSections(slice),
      '## Afterwards',
      review,
    ]),
}

function placeOf(environment: Environment): Place {
  const { name, facts, alerting } = environment
  const alertRules = effectiveRules(environment)
  const usable = usableChannels(alerting)
  const told = (names: readonly string[]) => usable.filter((channel) => names.includes(channel.name))
  const bySeverity = (severity: Severity) =>
    alertRules
      .filter((rule) => rule.severity === severity)
      .map((rule) => rule.name)
      .sort()
  return {
    name,
    namespace: hasCluster(environment) ? facts.namespace : '',
    monitoring: hasCluster(environment) && isMonitored(environment) ? facts.monitoringNamespace : '',
    severities: (['critical', 'warning', 'info'] as const).map((severity) => ({
      severity,
      told: told(alerting.routes[severity]),
      alerts: bySeverity(severity),
    })),
    own: alertRules
      .filter((rule) => rule.notify.length > 0)
      .map((rule: AlertRule) => ({ alert: rule.name, told: told(rule.notify) }))
      .sort((one, other) => (one.alert < other.alert ? -1 : 1)),
    goals: goalsOf(environment),
  }
}

/** Goals about incidents, as the spec writes them. */
const incidentSignals: readonly SignalName[] = ['mttd', 'alert_response', 'recovery_time', 'change_failure_rate']

function goalsOf({ goals, recovery }: Environment): string[][] {
  const written = goals
    .filter(({ signal }) => incidentSignals.some((each) => each === signal))
    .map(({ signal, text }) => [signals[signal as SignalName].description, `\`${text}\``])
  return [
    ...written,
    ...(recovery?.time == null ? [] : [['Back again after a disaster (RTO).', durationText(recovery.time)]]),
    ...(recovery?.point == null ? [] : [['Data that may be lost at most (RPO).', durationText(recovery.point)]]),
  ]
}

/** Teams by name, each with the services that it answers for. */
function ownersOf({ team, teams, environments }: Platform): Owner[] {
  const services = new Map(environments.flatMap((each) => each.services).map((service) => [service.name, service.team]))
  const known = new Map([team, ...teams].map((each) => [each.name, each]))
  return [...new Set(services.values())].sort().map((name) => {
    const { github = '', slack = '', email = '' } = known.get(name) ?? {}
    return {
      team: name,
      services: [...services]
        .filter(([, owner]) => owner === name)
        .map(([service]) => service)
        .sort(),
      reached: [
        github === '' ? '' : `GitHub \`${github}\``,
        slack === '' ? '' : `Slack ${code(slack)}`,
        prose(email),
      ].filter((each) => each !== ''),
    }
  })
}

function course({ people, ways }: Slice): string {
  const { lead, oncall } = people
  return steps([
    `Take it: acknowledge the alert${oncall === null ? '' : ` within ${durationText(oncall.escalate)}, or the next one is called`}, and write where everybody reads that you lead. Somebody else writes down what happens when.`,
    `How bad is it? The tables below.${lead === '' ? '' : ` In doubt ${prose(lead)} decides.`} What nobody was alerted of and users see is critical.`,
    `What changed last? \`git log -5 --oneline origin/main\`. Stop the damage first, look for the cause later:\n${ways.map(({ path, about }) => `- ${about}: [${path.split('/').at(-1)}](${linkFrom(path)})`).join('\n')}\n- an alert: the page that it links to`,
    'Say every half hour what is known, what is done and when you write again; to users too, where they see it.',
    'It is over when the alert is resolved and stays so for ten minutes. Take back every silence, and whatever was done by hand and is not in git.',
  ])
}

/** From this page to another. */
function linkFrom(path: string): string {
  return path.startsWith('docs/runbooks/') ? path.slice('docs/runbooks/'.length) : `../${path.slice('docs/'.length)}`
}

const meanings: Record<Severity, string> = {
  critical: 'users cannot work, or data is in danger: somebody now',
  warning: 'it gets worse if nobody looks: somebody today',
  info: 'good to know',
}

const channelTexts: Record<Channel['name'], (target: string) => string> = {
  email: (target) => `mail to ${prose(target)}`,
  slack: (target) => `Slack ${code(target)}`,
  discord: (target) => (target === '' ? 'Discord' : `Discord ${code(target)}`),
  pagerduty: () => 'PagerDuty',
  opsgenie: () => 'Opsgenie',
  sms: (target) => `a message to ${target}`,
  webhook: (target) => prose(target),
  github: () => 'a GitHub issue',
}

function toldText(told: Channel[]): string {
  const texts = told.flatMap(({ name, target }) => (target.length === 0 ? [''] : target).map(channelTexts[name]))
  return texts.join(', ') || 'nobody'
}

function placeSections({ name, namespace, monitoring, severities, own, goals }: Place): string[] {
  const looks = [
    ...(namespace === '' ? [] : [`kubectl -n ${argocdNamespace} get applications`, `kubectl -n ${namespace} get pods`]),
    ...(monitoring === '' ? [] : [...grafanaCommands(monitoring), ...alertmanagerCommands(monitoring, name)]),
  ]
  return [
    `## ${name}`,
    table(
      ['severity', 'means', 'told', 'alerts'],
      severities.map(({ severity, told, alerts }) => [severity, meanings[severity], toldText(told), alerts.join(', ')]),
    ),
    ...own.map(({ alert, told }) => `\`${alert}\` is told through channels of its own: ${toldText(told)}.`),
    ...(goals.length === 0 ? [] : [table(['what counts', 'goal'], goals)]),
    ...(looks.length === 0 ? [] : [commands(...looks)]),
  ]
}

function peopleSections({ people: { lead, contacts, oncall }, owners }: Slice): string[] {
  const rows = [
    ...(lead === '' ? [] : [['decides in doubt', prose(lead)]]),
    ...contacts.map(({ occasion, how }) => [prose(occasion), prose(how)]),
  ]
  return [
    ...(rows.length === 0
      ? ['The spec names nobody: write `team: {lead: …, contacts: {emergency: …}}`.']
      : [table(['occasion', 'whom or how'], rows)]),
    ...(oncall === null
      ? []
      : [
          `On call, through ${oncall.provider}, ${oncall.rotation} in turn: ${listed(oncall.members) || 'nobody yet'}. Who does not answer within ${durationText(oncall.escalate)} is followed by the next.`,
        ]),
    ...(owners.length === 0
      ? []
      : [
          table(
            ['team', 'answers for', 'reached'],
            owners.map(({ team, services, reached }) => [team, listed(services), reached.join(', ')]),
          ),
        ]),
  ]
}

const review = `Within a week, without blame, in the repository: what users saw and for how long, the timeline, what made it possible, what found it and what would have found it sooner, what each of us changes and by when.

\`\`\`markdown
# <date>: <what users saw>
Severity: … | Began: … | Detected: … | Mitigated: … | Resolved: …
## Timeline (UTC)
## Causes
## What helped, what did not
## Changes (owner, date)
\`\`\``
