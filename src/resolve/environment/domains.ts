// Domains: effective spec -> model.
import { isJsonObject } from '../../lib/json.ts'
import { seconds } from '../../lib/quantities.ts'
import type { Domain } from '../../model/data/backing.ts'
import { recordWriters } from '../../model/network/dns.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import { authorityOf } from './certificates.ts'
import type { Context } from '../context.ts'
import type { EffectiveDomain, EffectiveSpec } from '../layers/effective.ts'

export function domainsOf({ spec, facts }: Context): Domain[] {
  return Object.entries(spec.domains).map(([name, domain]) => ({
    name,
    minimumTls: domain.tls.min,
    hsts: seconds(domain.tls.hsts),
    redirectHttps: domain.redirectHttps,
    headers: Object.entries(domain.headers || {}).map(([header, value]) => ({ name: header, value: String(value) })),
    dnsProvider: domain.provider,
    dnsAccount: domain.account ?? '',
    authority: authorityOf(domain.tls.issuer),
    allow: domain.allow ?? [],
    proxied: facts.tier !== 'development' && isProxied(domain),
    records: recordsOf(domain, spec, facts),
    ttl: seconds(domain.ttl),
  }))
}

/** Cloudflare can only protect and keep what comes through it. */
function isProxied({ provider, cdn, waf, ddos }: EffectiveDomain): boolean {
  const byCloudflare = !isJsonObject(cdn) || cdn.provider === undefined || cdn.provider === 'cloudflare'
  return provider === 'cloudflare' && ((Boolean(cdn) && byCloudflare) || waf === true || ddos === true)
}

/**
 * external-dns follows the address of the gateway's load balancer, which only the cluster knows. Development has none; the
 * records of a domain that fails over lead to several clusters, so no single one may write them; and one external-dns
 * speaks to one provider, that of the first domain.
 */
function recordsOf(
  { provider, failover }: EffectiveDomain,
  { addons, domains }: EffectiveSpec,
  { tier, target }: EnvironmentFacts,
): Domain['records'] {
  const isOff = addons?.['external-dns'] === false || tier === 'development' || target !== 'kubernetes'
  const served = Object.values(domains).find((domain) => recordWriters[domain.provider] !== undefined)?.provider
  return isOff || failover || provider !== served ? 'elsewhere' : 'cluster'
}
