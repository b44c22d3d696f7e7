// Replicas are replaced a few at a time: by the Deployment, or by a Rollout that watches the new version afterwards.
import { judgedSeconds } from '../../../../../model/delivery/release.ts'
import { backgroundAnalysis } from './analysis.ts'
import { countOrPercent, type StrategyObjects } from './contract.ts'
import type { StrategyOf } from '../../../../../model/delivery/strategies/contract.ts'

export const rolling: StrategyObjects<StrategyOf<'rolling'>> = {
  deployment: ({ surge, unavailable }) => ({
    type: 'RollingUpdate',
    rollingUpdate: { maxSurge: countOrPercent(surge), maxUnavailable: countOrPercent(unavailable) },
  }),
  /** Until the pause is over, the controller can still bring the old version back. */
  rollout: ({ service }, { surge, unavailable }) => ({
    canary: {
      maxSurge: countOrPercent(surge),
      maxUnavailable: countOrPercent(unavailable),
      steps: [{ setWeight: 100 }, { pause: { duration: judgedSeconds(service, 'during') ?? 0 } }],
      analysis: backgroundAnalysis(service),
    },
  }),
}
