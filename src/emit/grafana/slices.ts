// What the units of dashboards are made from: plain JSON, and nothing else may be read.
import type { AlertRule } from '../../model/observability/alert.ts'
import type { BuiltInDashboard } from '../../model/observability/dashboards.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import type { CustomMetric, Service } from '../../model/service.ts'

/** The rules whose limits are drawn, one object per environment. */
export type Alerting = { rules: AlertRule[] }

export type ServiceDashboardSlice = { kind: 'service'; facts: EnvironmentFacts; service: Service; alerting: Alerting }

/** `list`: declared metrics with their services, and built-in signals. */
export type NamedDashboardSlice = {
  kind: 'named'
  facts: EnvironmentFacts
  name: string
  alerting: Alerting
  /** Some address is asked from outside. */
  probed: boolean
  content:
    | { kind: 'built-in'; name: BuiltInDashboard }
    | { kind: 'list'; declared: { metric: CustomMetric; service: string }[]; signals: string[] }
}

/** `names`: the dashboards of the environment, in alphabetical order. */
export type KustomizationSlice = { kind: 'kustomization'; facts: EnvironmentFacts; names: string[] }

export type DashboardSlice = ServiceDashboardSlice | NamedDashboardSlice | KustomizationSlice
