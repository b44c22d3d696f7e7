// A unit of rules to its files: what the owner's things are measured with, and the alerts that watch them.
import type { AlertRule } from '../../model/observability/alert.ts'
import type { OutputFile } from '../../model/output.ts'
import { conditionAlerts, expressionAlert, type AlertContext } from './alerts.ts'
import { backupMeasures } from '../../model/observability/measures/backup-measures.ts'
import { ruleFiles, type OwnedRules } from './files.ts'
import type { Measure } from '../../model/observability/measures/measure.ts'
import { serviceMeasures } from '../../model/observability/measures/service-measures.ts'
import { platformOwner } from './platform-owner.ts'
import { dependencyMeasures } from '../../model/observability/measures/dependency-measures.ts'
import { externalDatabaseMeasures } from '../../model/observability/measures/external-database-measures.ts'
import { secretMeasures } from '../../model/observability/measures/secret-measures.ts'
import { vulnerabilityMeasures } from '../../model/observability/measures/vulnerability-measures.ts'
import {
  certificateMeasures,
  databaseMeasures,
  nodeMeasures,
  queueMeasures,
  volumeMeasures,
} from '../../model/observability/measures/shared-measures.ts'
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
  const measures = sharedMeasures(slice)
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

/** Every signal of what belongs to no single service. */
export function sharedMeasures({
  facts,
  queues,
  databases,
  externalDatabases,
  dependencies,
  certificates,
  scanned,
  secrets,
  backups,
}: Omit<SharedRuleSlice, 'alerting' | 'kind' | 'dashboard' | 'objectFolder'>): Measure[] {
  return [
    ...nodeMeasures(facts),
    ...volumeMeasures(facts),
    ...(certificates ? certificateMeasures(facts) : []),
    ...secretMeasures(facts, secrets),
    ...queueMeasures(facts, queues),
    ...databaseMeasures(facts, databases),
    ...externalDatabaseMeasures(facts, externalDatabases),
    ...dependencyMeasures(facts, dependencies),
    ...backupMeasures(facts, backups),
    ...(scanned ? vulnerabilityMeasures(facts) : []),
  ]
}

function withWindows(rules: AlertRule[], measures: Measure[], context: AlertContext): OwnedRules['made'] {
  return rules.flatMap((rule) =>
    conditionAlerts([rule], measures, context).map((made) => ({ ...made, baselineWindow: rule.baselineWindow })),
  )
}
