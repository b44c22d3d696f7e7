// Alert rules and channels of one environment: the built-in pack, what follows from the spec, what it says instead, and who is told.
import { ownValue } from '../../lib/json.ts'
import type {
  Alerting,
  AlertRule,
  Channel,
  ChannelName,
  Condition,
  MailServer,
  Severity,
} from '../../model/observability/alert.ts'
import { alertPack, rotationRule, type PackRule } from '../../model/observability/alert-pack.ts'
import { watchesSecretAges } from '../../model/observability/secret-ages.ts'
import { seconds, wholeSeconds } from '../../lib/quantities.ts'
import { rememberFor } from '../../lib/remember.ts'
import { didYouMean } from '../../report/suggest.ts'
import { isConditionProblem, parseCondition } from './conditions.ts'
import type { Context } from '../context.ts'
import type { DerivedRule } from './derived-alerts.ts'
import type { EffectiveRule, EffectiveSpec } from '../layers/effective.ts'
import { repositoryPage } from '../repository-page.ts'

/** A week is long enough to hold a whole cycle of users' habits. */
const defaultBaseline = '7d'

/** Who is told where the spec names channels and no routes: paging for what cannot wait, words for the rest. */
const pagingChannels: ChannelName[] = ['pagerduty', 'opsgenie', 'sms']

/**
 * The rules of an environment: the pack in its order, those that follow from the spec, then the spec's own in theirs. A rule of
 * the same name replaces, `false` drops; and where a rule of the spec bounds the same signal on the same side, what is given does
 * not: two alerts at one moment would say one thing.
 */
export function alertRulesOf(context: Context, derived: DerivedRule[]): AlertRule[] {
  const written = context.spec.alerts.rules ?? {}
  const metrics = declaredMetrics(context)
  const given = [
    ...packOf(context).map(({ name, when, severity, summary }): DerivedRule => ({
      name,
      rule: { when, severity, summary },
    })),
    ...derived,
  ]
  const own = Object.entries(written).flatMap(([name, rule]) =>
    rule === false ? [] : ruleOf(name, withDefaults(name, rule, given), false, metrics, context),
  )
  const builtIn = given.flatMap(({ name, rule }) =>
    Object.hasOwn(written, name) ? [] : ruleOf(name, rule, true, metrics, context).flatMap((each) => leftBy(own, each)),
  )
  return [...builtIn, ...own]
}

/** A given rule without what rules of the spec watch for the same; nothing where one of them watches everything. */
function leftBy(own: AlertRule[], given: AlertRule): AlertRule[] {
  const same = own.filter(
    ({ name, condition }) => name !== given.name && boundOf(condition) === boundOf(given.condition),
  )
  if (same.some(({ scope }) => scope.length === 0)) return []
  return [{ ...given, except: same.flatMap(({ scope }) => scope) }]
}

/** What a condition watches, and on which side of a value; '' where that is an expression. */
function boundOf(condition: Condition | null): string {
  if (condition === null) return ''
  const { signal, operator, baseline } = condition
  return `${signal} ${operator?.[0] ?? ''} ${baseline ? 'baseline' : 'value'}`
}

/** The rules that every platform has, and the one that comes with an age for secrets, where the store can be asked for it. */
function packOf({ spec, facts }: Context): readonly PackRule[] {
  const { rotation } = spec.secrets
  return rotation !== undefined && watchesSecretAges(facts) ? [...alertPack, rotationRule(rotation)] : alertPack
}

/** A rule that replaces one that was given keeps what it does not say itself: severity, summary, and the condition too. */
function withDefaults(name: string, rule: EffectiveRule, given: DerivedRule[]): EffectiveRule {
  const replaced = given.find((each) => each.name === name)?.rule
  if (replaced === undefined) return rule
  const { when, scope, severity, summary } = replaced
  return { ...(rule.expr === undefined && rule.when === undefined && { when, scope }), severity, summary, ...rule }
}

/** The names of metrics that services declare; they may stand in conditions. */
export function declaredMetrics({ spec }: Context): ReadonlySet<string> {
  return metricsIn(spec.services)
}

/** Every service with conditions asks. */
const metricsIn = rememberFor(
  (services: EffectiveSpec['services']): ReadonlySet<string> =>
    new Set(Object.values(services).flatMap(({ metrics }) => Object.keys((metrics || {}).custom ?? {}))),
)

function ruleOf(
  name: string,
  rule: EffectiveRule,
  builtIn: boolean,
  metrics: ReadonlySet<string>,
  context: Context,
): AlertRule[] {
  const condition =
    rule.when === undefined ? null : conditionOf(rule.when, ['alerts', 'rules', name, 'when'], metrics, context)
  if (condition === undefined) return []
  checkScope(name, rule.scope ?? [], context)
  const pending = rule.for === undefined ? (condition?.for ?? 0) : wholeSeconds(rule.for)
  return [
    {
      name,
      condition: condition && { ...condition, for: pending },
      expression: rule.expr ?? '',
      for: pending,
      severity: rule.severity ?? 'warning',
      scope: rule.scope ?? [],
      except: [],
      baselineWindow: seconds(rule.baseline ?? defaultBaseline),
      notify: rule.notify ?? [],
      summary: rule.summary ?? '',
      runbook: ownPage(name, rule, context),
      builtIn,
    },
  ]
}

/** The page of the user's own, which the rule names or `runbooks` has under its name; '' where ours is meant. */
function ownPage(name: string, rule: EffectiveRule, { spec: { runbooks, repository } }: Context): string {
  const page = rule.runbook ?? (runbooks === false ? undefined : ownValue(runbooks, name))
  return page === undefined ? '' : repositoryPage(repository.gitops ?? repository.name, page)
}

/** The parsed condition, or undefined after the mistake was reported. */
function conditionOf(
  text: string,
  path: string[],
  metrics: ReadonlySet<string>,
  context: Context,
): Condition | undefined {
  const parsed = parseCondition(text, metrics)
  if (!isConditionProblem(parsed)) return parsed
  const { kind, message, why, hint } = parsed
  context.report({ code: kind, path, message, why, hint })
  return undefined
}

function checkScope(rule: string, scope: string[], context: Context): void {
  scope.forEach((name, index) => {
    if (context.names.has(name)) return
    context.report({
      code: 'unknown-name',
      path: ['alerts', 'rules', rule, 'scope', index],
      message: `\`${name}\` names nothing in this platform`,
      why: 'an alert that watches nothing never fires',
      hint: didYouMean(name, context.names.keys()),
    })
  })
}

/** Channels and routes. Development calls nobody; staging writes but never pages. */
export function alertingOf({ spec, facts }: Context): Alerting {
  const channels = Object.entries(spec.alerts.channels).flatMap(([name, target]): Channel[] =>
    target === false || target === undefined ? [] : [{ name: name as ChannelName, target: targetsOf(target) }],
  )
  const names = channels.map(({ name }) => name)
  const route = (severity: Severity) =>
    (spec.alerts.routes?.[severity] as ChannelName[] | undefined) ?? defaultRoute(severity, names)
  return {
    channels,
    mail: mailServerOf(channels, spec.alerts.smtp),
    routes: { critical: route('critical'), warning: route('warning'), info: route('info') },
    notifies: facts.tier !== 'development',
    pages: facts.tier === 'production',
  }
}

/** Without a word of the spec, a server of the usual name at the domain of the first address; a rule tells of the guess. */
function mailServerOf(channels: Channel[], smtp: EffectiveSpec['alerts']['smtp']): MailServer | null {
  const address = channels.find(({ name }) => name === 'email')?.target[0]
  if (address === undefined) return null
  const domain = address.split('@')[1] ?? ''
  const from = smtp?.from ?? `alerts@${domain}`
  const { host, port } = smtp ?? { host: `smtp.${domain}`, port: 587 }
  return { host, port, from, user: smtp?.user ?? from, isNamed: smtp !== undefined }
}

function targetsOf(target: unknown): string[] {
  if (Array.isArray(target)) return target.map(String)
  return typeof target === 'string' ? [target] : []
}

function defaultRoute(severity: Severity, channels: ChannelName[]): ChannelName[] {
  if (severity === 'critical') return channels
  return severity === 'warning' ? channels.filter((name) => !pagingChannels.includes(name)) : []
}
