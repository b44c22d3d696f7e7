// Replicas are replaced a few at a time.
import type { StrategyOf, StrategyParts } from './contract.ts'
import { duringRelease, watchSeconds } from './judgement.ts'

export const rolling: StrategyParts<StrategyOf<'rolling'>> = {
  rollout: 'to-take-back',
  runsTwoVersions: false,
  keepsOldPods: () => false,
  nextVersion: () => null,
  validate: () => [],
  judgements: ({ rollback }) => duringRelease([], rollback),
  momentOf: () => 'during',
  seconds: (_, rollback) => watchSeconds(rollback),
}
