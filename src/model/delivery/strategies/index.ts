// The ways to release. A strategy that is added to the model has no row here until all its parts are written.
import type { Strategy } from '../../service.ts'
import { blueGreen } from './blue-green.ts'
import { canary } from './canary.ts'
import type { StrategyName, StrategyOf, StrategyParts } from './contract.ts'
import { recreate } from './recreate.ts'
import { rolling } from './rolling.ts'

const strategies: { [Name in StrategyName]: StrategyParts<StrategyOf<Name>> } = {
  rolling,
  recreate,
  'blue-green': blueGreen,
  canary,
}

/** What the model knows of a strategy. */
export function partsOf({ kind }: Pick<Strategy, 'kind'>): StrategyParts<Strategy> {
  return strategies[kind]
}
