// The new version starts beside the old one behind a Service of its own, and the Service of the old one is pointed at it.
import { objectNames } from '../../../../../model/names/services.ts'
import { analysisAt } from './analysis.ts'
import type { StrategyObjects } from './contract.ts'
import type { StrategyOf } from '../../../../../model/delivery/strategies/contract.ts'

export const blueGreen: StrategyObjects<StrategyOf<'blue-green'>> = {
  deployment: () => null,
  rollout: ({ service }, { promote, keep }) => ({
    blueGreen: {
      activeService: objectNames.service(service.name),
      previewService: objectNames.nextService(service.name, 'preview'),
      autoPromotionEnabled: promote === 'auto',
      // The old version stays up for this long, so that going back is a switch and not a start.
      scaleDownDelaySeconds: keep,
      prePromotionAnalysis: analysisAt(service, 'before'),
      postPromotionAnalysis: analysisAt(service, 'after'),
    },
  }),
}
