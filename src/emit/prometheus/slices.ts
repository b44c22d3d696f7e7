// What the units of rules and their tests are made from: plain JSON, and nothing else may be read.
import type { AlertRule } from '../../model/observability/alert.ts'
import type { Dependency } from '../../model/dependencies.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import type { Service } from '../../model/service.ts'
import type { MeasuredBackups } from '../../model/observability/measures/backup-measures.ts'
import type { MeasuredDatabase } from '../../model/observability/measures/external-database-measures.ts'
import type { MeasuredSecrets } from '../../model/observability/measures/secret-measures.ts'
import type { MeasuredQueue } from '../../model/observability/measures/shared-measures.ts'

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

/**
 * `certificates`: cert-manager issues some; `databases`: those that CloudNativePG runs in the cluster; `dashboard`: the
 * one that shows nodes, '' where the spec asks for none.
 */
export type SharedRuleSlice = {
  kind: 'shared'
  facts: EnvironmentFacts
  objectFolder: string
  alerting: RuleAlerting
  certificates: boolean
  queues: MeasuredQueue[]
  databases: { name: string }[]
  externalDatabases: MeasuredDatabase[]
  dependencies: Dependency[]
  /** The Trivy operator looks at the images that run. */
  scanned: boolean
  secrets: MeasuredSecrets
  backups: MeasuredBackups
  dashboard: 'infrastructure' | ''
}

export type RuleSlice = ServiceRuleSlice | SharedRuleSlice
