// Who hosts DNS zones, and how programs in the cluster may write to them.

import type { Domain } from '../data/backing.ts'

/** @see https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/ */
const annotationPrefix = 'external-dns.alpha.kubernetes.io'

/** `variable` is the key in the secret store's entry of the provider, and of the Secret `secret` that is made from it. */
export type DnsToken = { secret: string; variable: string }

/** The providers that ask for nothing but a token; the clouds know the pod by its identity. */
export const dnsTokens: Readonly<Record<string, DnsToken>> = {
  cloudflare: { secret: 'cloudflare-api-token', variable: 'CLOUDFLARE_API_TOKEN' },
  digitalocean: { secret: 'digitalocean-token', variable: 'DIGITALOCEAN_TOKEN' },
}

/** What external-dns calls the providers that it can write to with what we know, and the variable of its token. */
export const recordWriters: Readonly<Record<string, { name: string; variable: string }>> = {
  cloudflare: { name: 'cloudflare', variable: 'CF_API_TOKEN' },
  digitalocean: { name: 'digitalocean', variable: 'DO_TOKEN' },
  // The clouds know the pod by the identity of its ServiceAccount. Azure asks for a file that describes it, which we cannot write.
  route53: { name: 'aws', variable: '' },
  clouddns: { name: 'google', variable: '' },
}

/** What external-dns reads on a route of the domain; nothing where somebody else writes the records. */
export function recordAnnotations(
  domain: Pick<Domain, 'name' | 'records' | 'proxied' | 'ttl'>,
  host: string,
): Record<string, string> {
  if (domain.records !== 'cluster') return {}
  return {
    [`${annotationPrefix}/ttl`]: String(domain.ttl),
    ...(isProxied(domain, host) && { [`${annotationPrefix}/cloudflare-proxied`]: 'true' }),
  }
}

/**
 * True where requests to the host come through Cloudflare. Its certificates are for the domain and one level below it; a host
 * further down would answer browsers with an error, so it is reached past Cloudflare.
 * @see https://developers.cloudflare.com/ssl/edge-certificates/universal-ssl/limitations/
 */
export function isProxied({ name, proxied }: Pick<Domain, 'name' | 'proxied'>, host: string): boolean {
  return proxied && (host === name || !host.slice(0, -name.length - 1).includes('.'))
}

/** Keeps external-dns from a route whose hosts stand in others too: they could say other things of one record. */
export const withoutRecords = { [`${annotationPrefix}/controller`]: 'none' }

/** True where cert-manager can write the DNS record that proves a domain, which a certificate with a wildcard asks for. */
export function provesByRecord({ dnsProvider, dnsAccount }: Pick<Domain, 'dnsProvider' | 'dnsAccount'>): boolean {
  if (dnsProvider === 'clouddns') return dnsAccount !== ''
  if (dnsProvider === 'azuredns') return dnsAccount.includes('/')
  return ['cloudflare', 'digitalocean', 'route53'].includes(dnsProvider)
}
