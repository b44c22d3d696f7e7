// The definitions of monitors and rules, before anything that comes with one of them.
import { isMonitored } from '../../model/observability/metrics.ts'
import type { Addon } from '../addon.ts'

export const prometheusOperatorCrds: Addon = {
  namespace: 'monitoring',
  wave: -9,
  // One of them alone is larger than the annotation of a client-side apply may be.
  serverSideApply: true,
  podSecurity: 'privileged',
  isNeeded: isMonitored,
  neededBy: '`observability.metrics`',
  values: () => ({}),
}
