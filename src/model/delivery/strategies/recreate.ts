// The old version stops before the new one starts: there is none to go back to, and so nothing is judged.
import type { StrategyOf, StrategyParts } from './contract.ts'

export const recreate: StrategyParts<StrategyOf<'recreate'>> = {
  rollout: 'never',
  runsTwoVersions: false,
  keepsOldPods: () => false,
  nextVersion: () => null,
  validate: () => [],
  judgements: () => [],
  momentOf: () => 'during',
  seconds: () => null,
}
