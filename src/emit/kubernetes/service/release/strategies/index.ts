// The ways to release, as Kubernetes and Argo Rollouts take them.
import type { StrategyName, StrategyOf } from '../../../../../model/delivery/strategies/contract.ts'
import type { Strategy } from '../../../../../model/service.ts'
import { blueGreen } from './blue-green.ts'
import { canary } from './canary.ts'
import type { StrategyObjects } from './contract.ts'
import { recreate } from './recreate.ts'
import { rolling } from './rolling.ts'

const strategies: { [Name in StrategyName]: StrategyObjects<StrategyOf<Name>> } = {
  rolling,
  recreate,
  'blue-green': blueGreen,
  canary,
}

/** How Kubernetes is told of a strategy. */
export function objectsFor({ kind }: Pick<Strategy, 'kind'>): StrategyObjects<Strategy> {
  return strategies[kind]
}
