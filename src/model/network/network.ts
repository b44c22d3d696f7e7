// Which networks of clusters know third parties by name. A plain NetworkPolicy knows addresses only, and those of a
// third party change from day to day.
import { cloudOf } from '../clouds/index.ts'
import type { External } from '../data/backing.ts'
import type { EnvironmentFacts } from '../environment.ts'
import type { Service } from '../service.ts'

/** True where policies of the cluster can name what is outside of it. */
export function knowsNames(facts: Pick<EnvironmentFacts, 'provider'>): boolean {
  return cloudOf(facts).namesInPolicies
}

/**
 * The namespace of a host inside the cluster, such as `identity` of `keycloak.identity.svc.cluster.local`; '' of any other.
 * @see https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
export function namespaceOfHost(host: string): string {
  return /\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?\.?$/.exec(host)?.[1] ?? ''
}

/**
 * The third parties of a service that policies can name; all others are let through by port. Policies add up: where the
 * service reaches something else without a name at the same port, such as a bucket, that port is open to everybody, and a
 * name would only look like a restriction.
 */
export function namedThirdParties(
  facts: Pick<EnvironmentFacts, 'provider'>,
  { uses, telemetry }: Pick<Service, 'uses' | 'telemetry'>,
  externals: readonly External[],
): External[] {
  if (!knowsNames(facts)) return []
  const used = new Set(uses.filter(({ kind }) => kind === 'external').map(({ named }) => named))
  const candidates = externals.filter(({ name, host }) => used.has(name) && host !== '' && namespaceOfHost(host) === '')
  const names = new Set(candidates.map(({ name }) => name))
  const open = new Set([
    ...uses
      .filter(({ kind, named, location }) => location === 'outside' && !(kind === 'external' && names.has(named)))
      .map(({ port }) => port),
    ...telemetry.filter(({ pod }) => pod === '').map(({ port }) => port),
  ])
  return candidates.filter(({ port }) => !open.has(port) && !open.has(0))
}
