// A unit of rules to its files: what the owner's things are measured with, and the alerts that watch them.
import type { AlertRule } from '../../model/observability/alert.ts'
import type { OutputFile } from '../../model/output.ts'
import { conditionAlerts, expressionAlert, type AlertContext } from './alerts.ts'
import { ruleFiles, type OwnedRules } from './files.ts'
import type { Measure } from '../../model/observability/measures/measure.ts'
import { serviceMeasures } from '../../model/observability/measures/service-measures.ts'
import { sharedMeasures } from '../../model/observability/measures/environment-measures.ts'
import { platformOwner } from './platform-owner.ts'
import type { RuleSlice, ServiceRuleSlice, SharedRuleSlice } from './slices.ts'

/** Emits the rules of one service, or of what the environment shares. */
export function emitRules(slice: RuleSlice): OutputFile[] {
  return slice.kind === 'service' ? emitServiceRules(slice) : emitSharedRules(slice)
}

function emitServiceRules({ facts, objectFolder, service, alerting }: ServiceRuleSlice): OutputFile[] {
  const measures = serviceMeasures(facts, service)
  return ruleFiles({
    facts,
    owner: service.name,
    objectFolder,
    measures,
    made: withWindows(alerting.rules, measures, { facts, team: service.team, dashboard: service.name }),
    written: [],
  })
}

function emitSharedRules(slice: SharedRuleSlice): OutputFile[] {
  const { facts, objectFolder, alerting } = slice
  const measures = sharedMeasures(facts, slice.shared)
  const context = { facts, team: facts.team, dashboard: slice.dashboard }
  return ruleFiles({
    facts,
    owner: platformOwner,
    objectFolder,
    measures,
    made: withWindows(alerting.rules, measures, context),
    written: alerting.rules.filter(({ expression }) => expression !== '').map((rule) => expressionAlert(rule, context)),
  })
}

function withWindows(rules: AlertRule[], measures: Measure[], context: AlertContext): OwnedRules['made'] {
  return rules.flatMap((rule) =>
    conditionAlerts([rule], measures, context).map((made) => ({ ...made, baselineWindow: rule.baselineWindow })),
  )
}
