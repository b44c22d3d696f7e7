// Which networks of clusters know third parties by name. A plain NetworkPolicy knows addresses only, and those of a
// third party change from day to day.
import { cloudOf } from '../clouds/index.ts'
import type { External } from '../data/backing.ts'
import type { EnvironmentFacts } from '../environment.ts'
import type { Use } from '../service.ts'

/** True where policies of the cluster can name what is outside of it. */
export function knowsNames(facts: Pick<EnvironmentFacts, 'provider'>): boolean {
  return cloudOf(facts).namesInPolicies
}

/** The third parties of these uses that policies can name; all others are let through by port. */
export function namedThirdParties(
  facts: Pick<EnvironmentFacts, 'provider'>,
  uses: readonly Use[],
  externals: readonly External[],
): External[] {
  if (!knowsNames(facts)) return []
  const used = new Set(uses.filter(({ kind }) => kind === 'external').map(({ named }) => named))
  return externals.filter(({ name, host }) => used.has(name) && host !== '')
}
