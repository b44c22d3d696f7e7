// Which networks of clusters know third parties by name. A plain NetworkPolicy knows addresses only, and those of a
// third party change from day to day.
import type { External } from '../data/backing.ts'
import type { EnvironmentFacts } from '../environment.ts'
import type { Use } from '../service.ts'

/** By cloud: whether Cilium's own policies are there, which look names up as the pods do. */
const namesInPolicies: Record<EnvironmentFacts['provider'], boolean> = {
  // All its clusters run Cilium. @see https://www.digitalocean.com/community/tutorials/doks-cilium-network-policies-observability
  digitalocean: true,
  // The VPC CNI knows addresses. @see https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html
  aws: false,
  // Dataplane V2 is Cilium without its policies; names are part of an edition that is paid for.
  gcp: false,
  // Names are part of Advanced Container Networking Services, which are paid for.
  azure: false,
  none: false,
}

/** True where policies of the cluster can name what is outside of it. */
export function knowsNames({ provider }: Pick<EnvironmentFacts, 'provider'>): boolean {
  return namesInPolicies[provider]
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
