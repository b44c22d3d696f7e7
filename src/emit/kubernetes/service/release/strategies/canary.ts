// A growing share of the requests goes to the new version: by the weights of its routes, or by the number of its pods.
import { objectNames } from '../../../../../model/names/services.ts'
import { routeNames } from '../../../../../model/network/routes.ts'
import { gatewayWeights } from '../../../../../model/versions/plugins.ts'
import { nextVersionOf } from '../../../../../model/workload.ts'
import type { ServiceSlice } from '../../../slices.ts'
import { backgroundAnalysis } from './analysis.ts'
import type { Canary, StrategyObjects } from './contract.ts'
import type { StrategyOf } from '../../../../../model/delivery/strategies/contract.ts'

export const canary: StrategyObjects<StrategyOf<'canary'>> = {
  deployment: () => null,
  rollout: (slice, { steps, pause }) => ({
    canary: {
      ...(nextVersionOf(slice.service) === 'canary' ? weighedByRoutes(slice) : {}),
      steps: canarySteps(steps, pause),
      analysis: backgroundAnalysis(slice.service),
    },
  }),
}

/** A pause after each share but the last, where the release is over. */
function canarySteps(steps: number[], pause: number): Canary['steps'] {
  const waits = (share: number, index: number) => share < 100 || index < steps.length - 1
  return steps.flatMap((share, index) => [
    { setWeight: share },
    ...(waits(share, index) ? [{ pause: { duration: pause } }] : []),
  ])
}

function weighedByRoutes({
  facts,
  service,
}: ServiceSlice): Pick<Canary, 'stableService' | 'canaryService' | 'trafficRouting'> {
  const httpRoutes = routeNames(service).map((name) => ({ name }))
  return {
    stableService: objectNames.service(service.name),
    canaryService: objectNames.nextService(service.name, 'canary'),
    trafficRouting: { plugins: { [gatewayWeights.name]: { httpRoutes, namespace: facts.namespace } } },
  }
}
