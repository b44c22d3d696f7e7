// Units of the Alertmanager configuration: one per environment.
import { isMonitored } from '../../model/observability/metrics.ts'
import type { Emitter } from '../../model/output.ts'
import type { AlertmanagerSlice } from './slices.ts'

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
