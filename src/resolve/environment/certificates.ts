// Whom the certificates of an environment are asked of.
import { certificateManager, isIssuedHere } from '../../model/data/backing.ts'
import type { Authority, Certificates } from '../../model/environment.ts'
import type { Context } from '../context.ts'

/**
 * ACME directories. Let's Encrypt has a second one where development may ask as often as it likes: browsers do not trust
 * what comes from there. Staging is like production.
 * @see https://letsencrypt.org/docs/staging-environment/
 * @see https://zerossl.com/documentation/acme/
 */
const directories: Record<string, { trusted: string; untrusted: string }> = {
  letsencrypt: {
    trusted: 'https://acme-v02.api.letsencrypt.org/directory',
    untrusted: 'https://acme-staging-v02.api.letsencrypt.org/directory',
  },
  zerossl: { trusted: 'https://acme.zerossl.com/v2/DV90', untrusted: 'https://acme.zerossl.com/v2/DV90' },
}

/** The authority for those that do not speak ACME; `not-yet-supported` says so. */
const usualAuthority = 'letsencrypt'

/** The authority that certificates of a domain come from. */
export function authorityOf(issuer: string): string {
  return issuer === certificateManager || directories[issuer] !== undefined ? issuer : usualAuthority
}

/** One authority per issuer that some domain names; the first email channel is told when a certificate is about to end. */
export function certificatesOf({ spec, facts }: Context): Certificates {
  const email = spec.alerts.channels['email']
  const first = Array.isArray(email) ? email[0] : undefined
  const authorities = new Map<string, Authority>()
  for (const { tls } of Object.values(spec.domains)) {
    const name = authorityOf(tls.issuer)
    if (!isIssuedHere({ authority: name })) continue
    const { trusted = '', untrusted = '' } = directories[name] ?? {}
    authorities.set(name, {
      name,
      server: facts.tier === 'development' ? untrusted : trusted,
      account: tls.account ?? '',
    })
  }
  return { authorities: [...authorities.values()], email: typeof first === 'string' ? first : '' }
}
