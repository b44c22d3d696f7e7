// Units of the Alertmanager configuration: one per environment.
import type { Alerting, AlertRule } from '../../model/observability/alert.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import type { Emitter } from '../../model/output.ts'

export type AlertmanagerSlice = { facts: EnvironmentFacts; alerting: Alerting; rules: AlertRule[] }

/** `alertmanager/<environment>/alertmanager.yml`. */
export const alertmanager: Emitter<AlertmanagerSlice> = {
  units: (platform) =>
    platform.environments.filter(isMonitored).map(({ name, facts, alerting, alertRules }) => ({
      environment: name,
      owner: 'alertmanager',
      slice: { facts, alerting, rules: alertRules },
    })),
  load: async () => (await import('./alertmanager.ts')).emitAlertmanager,
}
