// What cert-manager reads of the secret store to get certificates: the tokens that write DNS records, and the keys of accounts.
import type { AddonSecret } from '../addon.ts'
import type { Domain } from '../data/backing.ts'
import { dnsTokens } from './dns.ts'
import type { Certificates, Environment, EnvironmentFacts } from '../environment.ts'
import { secretPath } from '../names/secrets.ts'
import { previewDomains, type Preview } from '../delivery/preview.ts'
import { clusterServices } from '../delivery/targets.ts'

/** The key that shows an authority whose customer we are, in the secret store's entry of the authority. */
export const accountKey = 'EAB_HMAC_KEY'

/** The Secret of that key. */
export function accountSecret(authority: string): string {
  return `${authority}-eab`
}

/** The domains that a cluster needs certificates for: those of its services, and of the previews in it. */
export function certifiedDomains(environment: Pick<Environment, 'domains' | 'services'>, guests: Preview[]): Domain[] {
  const used = new Set([
    ...clusterServices(environment).flatMap(({ routes }) => routes.map(({ domain }) => domain)),
    ...guests.flatMap(previewDomains),
  ])
  return environment.domains.filter(({ name }) => used.has(name))
}

/** One entry per provider with a token and per authority with an account; `of` is its name. */
export function issuerSecrets(
  facts: EnvironmentFacts,
  domains: Domain[],
  { authorities }: Certificates,
): { of: string; secret: AddonSecret }[] {
  const providers = [...new Set(domains.map(({ dnsProvider }) => dnsProvider))]
  const tokens = providers.flatMap((of) =>
    dnsTokens[of] === undefined
      ? []
      : [{ of, secret: secretOf(facts, of, dnsTokens[of].secret, dnsTokens[of].variable) }],
  )
  const used = new Set(domains.map(({ authority }) => authority))
  const accounts = authorities
    .filter(({ name, account }) => used.has(name) && account !== '')
    .map(({ name: of }) => ({ of, secret: secretOf(facts, of, accountSecret(of), accountKey) }))
  return [...tokens, ...accounts]
}

function secretOf({ secretStore }: EnvironmentFacts, owner: string, name: string, key: string): AddonSecret {
  return { name, entries: [{ key, path: secretPath(secretStore, owner), property: key }] }
}
