// How a new version replaces the old one: effective spec -> model. Conditions that nothing measures of a service are left out.
import { percent, wholeSeconds } from '../../lib/quantities.ts'
import type { Condition } from '../../model/observability/alert.ts'
import { isMeasuredBy } from '../../model/observability/measures/custom-measures.ts'
import { gatewayMetrics } from '../../model/observability/gateway-metrics.ts'
import { gateways } from '../../model/network/gateways.ts'
import type { Measure } from '../../model/observability/measures/measure.ts'
import { serviceMeasures } from '../../model/observability/measures/service-measures.ts'
import { judgedPods, momentOf } from '../../model/delivery/release.ts'
import type { StrategySpec } from '../../derived/spec.ts'
import type { StrategyOf } from '../../model/delivery/strategies/contract.ts'
import { partsOf } from '../../model/delivery/strategies/index.ts'
import type { Service, Strategy } from '../../model/service.ts'
import { isServer } from '../../model/workload.ts'
import { declaredMetrics } from '../observability/alerts.ts'
import { isConditionProblem, parseCondition } from '../observability/conditions.ts'
import type { Context } from '../context.ts'
import { rollingDefaults } from '../defaults/services.ts'
import type { EffectiveService, EffectiveStrategy } from '../layers/effective.ts'
import type { SpecPath } from '../../report/diagnostic.ts'

/**
 * What runs to its end has no replicas to replace, and what asks for blue-green and listens on nothing no traffic to switch:
 * both roll.
 */
export function strategyOf(name: string, { type, strategy, port }: EffectiveService, context: Context): Strategy {
  const kind = nameOfStrategy(strategy)
  const ends = type === 'cron' || type === 'job'
  if (ends || (kind === 'blue-green' && port === undefined))
    return strategies.rolling(ends ? rollingDefaults : (strategy.rolling ?? rollingDefaults), () => [])
  const written = kind === 'rolling' ? { rolling: rollingDefaults, ...strategy } : strategy
  return read(kind, written, () => validateOf(name, strategy, context))
}

/** The names of the schema: one that is added there is no strategy of ours until it is read here and has its parts in the model. */
type SchemaStrategy = Extract<StrategySpec, string>

type Reader<Name extends SchemaStrategy> = (
  written: NonNullable<EffectiveStrategy[Name]>,
  validate: () => Condition[],
) => StrategyOf<Name>

const strategies: { [Name in SchemaStrategy]: Reader<Name> } = {
  recreate: () => ({ kind: 'recreate' }),
  canary: ({ steps, pause }, validate) => ({
    kind: 'canary',
    steps: steps.map(percent),
    pause: wholeSeconds(pause),
    validate: validate(),
  }),
  'blue-green': ({ promote, keep }, validate) => ({
    kind: 'blue-green',
    promote,
    keep: wholeSeconds(keep),
    validate: validate(),
  }),
  rolling: ({ surge, unavailable }) => ({ kind: 'rolling', surge: String(surge), unavailable: String(unavailable) }),
}

function read<Name extends SchemaStrategy>(
  name: Name,
  strategy: EffectiveStrategy,
  validate: () => Condition[],
): StrategyOf<Name> {
  const written = strategy[name]
  if (written === undefined) throw new Error(`the strategy has no ${name}`)
  return strategies[name](written, validate)
}

/** Which strategy the effective spec names; rolling where it names none. */
export function nameOfStrategy(strategy: EffectiveStrategy): SchemaStrategy {
  const names = Object.keys(strategies) as SchemaStrategy[]
  return names.find((name) => strategy[name] !== undefined) ?? 'rolling'
}

/** The conditions that take a new version back by themselves; none where people decide. */
export function rollbackOf(context: Context): Condition[] {
  const { when = [], auto = false } = context.spec.delivery.rollback ?? {}
  const conditions = conditionsOf(when, ['delivery', 'rollback', 'when'], context)
  return auto ? conditions : []
}

/** The conditions are written at the service, or at `delivery`, whose strategy it has taken over. */
function validateOf(name: string, strategy: EffectiveStrategy, context: Context): Condition[] {
  const kind = strategy.canary === undefined ? 'blue-green' : 'canary'
  const texts = strategy[kind]?.validate ?? []
  const inherited = JSON.stringify(texts) === JSON.stringify(context.spec.delivery.strategy[kind]?.validate)
  return conditionsOf(
    texts,
    [...(inherited ? ['delivery'] : ['services', name]), 'strategy', kind, 'validate'],
    context,
  )
}

/** Mistakes are reported at their place; the same mistake of many services is told once. */
function conditionsOf(texts: string[], path: SpecPath, context: Context): Condition[] {
  const metrics = declaredMetrics(context)
  return texts.flatMap((text, index) => {
    const parsed = parseCondition(text, metrics)
    if (!isConditionProblem(parsed)) return [parsed]
    const { kind, message, why, hint } = parsed
    context.report({ code: kind, path: [...path, index], message, why, hint })
    return []
  })
}

/** The service with those conditions only that something measures of it; what has no old version beside the new one has none to go back to. */
export function withMeasuredConditions(service: Service, context: Context): Service {
  const { strategy } = service
  const { rollout, validate: validateIn } = partsOf(strategy)
  const rollback = isServer(service) && rollout !== 'never' ? service.rollback : []
  const validate = validateIn(strategy)
  if (validate.length + rollback.length === 0) return { ...service, rollback }
  const measured = measuredOf(service, context)
  const kept = validate.filter(measured)
  if (validate.length > 0 && kept.length === 0) reportUnmeasured(service, validate, context)
  else
    reportMerged(
      service,
      [...validate, ...rollback].filter((condition) => !measured(condition)),
      context,
    )
  return {
    ...service,
    rollback: rollback.filter(measured),
    strategy: 'validate' in strategy ? { ...strategy, validate: kept } : strategy,
  }
}

/** Measured of the version that is judged, at the moment at which it is. */
function measuredOf(service: Service, { spec, facts }: Context): (condition: Condition) => boolean {
  if (spec.observability.metrics === false) return () => false
  return (condition) =>
    isMeasured(condition, serviceMeasures(facts, service, judgedPods(service, momentOf(service, condition))))
}

function isMeasured(condition: Condition, measures: Measure[]): boolean {
  return measures.some((measure) => isMeasuredBy(condition, measure))
}

function reportUnmeasured(service: Service, validate: Condition[], context: Context): void {
  context.report({
    code: 'unmeasured-release',
    severity: 'warning',
    path: ['services', service.name],
    target: 'key',
    message: `releases of \`${service.name}\` (${service.asked.strategy}) are to be judged by ${listed(validate)}, which nothing measures of ${isMerged(service, validate, context) ? 'a canary alone' : 'it'}`,
    why: 'every new version would pass, however bad it is',
    hint: hintFor(service, context),
  })
}

/** Some gateways count the requests of a canary and of the old version as one. */
function reportMerged(service: Service, left: Condition[], context: Context): void {
  if (!isMerged(service, left, context)) return
  context.report({
    code: 'unmeasured-release',
    severity: 'warning',
    path: ['services', service.name],
    target: 'key',
    message: `${listed(left)} does not judge a canary of \`${service.name}\`: ${gateways[context.facts.gateway.kind].title} counts the requests of both versions as one`,
    why: 'the many requests of the old version would hide the failures of the new one',
    hint: hintFor(service, context),
  })
}

function isMerged(service: Service, left: Condition[], { spec, facts }: Context): boolean {
  return (
    spec.observability.metrics !== false &&
    left.some((condition) => isMeasured(condition, serviceMeasures(facts, service)))
  )
}

function listed(conditions: Condition[]): string {
  return `\`${conditions.map(({ text }) => text).join('`, `')}\``
}

/** A route helps where the gateway counts the requests of each service. */
function hintFor({ routes }: Service, { spec, facts }: Context): string {
  const byRoute = routes.length === 0 && gatewayMetrics[facts.gateway.kind] !== null
  return `${byRoute ? 'give it a route or a `metrics.exporter`' : 'name what the application exports (`metrics.exporter`)'}${spec.observability.metrics === false ? ', and leave `observability.metrics` on' : ''}`
}
