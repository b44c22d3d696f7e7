// The old version stops before the new one starts.
import type { StrategyObjects } from './contract.ts'
import type { StrategyOf } from '../../../../../model/delivery/strategies/contract.ts'

export const recreate: StrategyObjects<StrategyOf<'recreate'>> = {
  deployment: () => ({ type: 'Recreate' }),
  rollout: () => null,
}
