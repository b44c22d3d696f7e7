// What the units of rules and their tests are made from: plain JSON, and nothing else may be read.
import type { AlertRule } from '../../model/observability/alert.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import type { SharedThings } from '../../model/observability/measures/environment-measures.ts'
import type { Service } from '../../model/service.ts'

/** The part of alerting that rules need, one object per environment. */
export type RuleAlerting = { rules: AlertRule[] }

/** `objectFolder`: where the cluster reads the same rules as an object; '' where no cluster does. */
export type ServiceRuleSlice = {
  kind: 'service'
  facts: EnvironmentFacts
  objectFolder: string
  service: Service
  alerting: RuleAlerting
}

/** `shared`: what is measured; `dashboard`: the one that shows nodes, '' where the spec asks for none. */
export type SharedRuleSlice = {
  kind: 'shared'
  facts: EnvironmentFacts
  objectFolder: string
  alerting: RuleAlerting
  shared: SharedThings
  dashboard: 'infrastructure' | ''
}

export type RuleSlice = ServiceRuleSlice | SharedRuleSlice
