// What the units of alertmanager.yml are made from: plain JSON, and nothing else may be read.
import type { Alerting, AlertRule } from '../../model/observability/alert.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'

export type AlertmanagerSlice = { facts: EnvironmentFacts; alerting: Alerting; rules: AlertRule[] }
