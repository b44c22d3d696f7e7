// The token by which cert-manager writes DNS records, for the providers that need nothing but a token.
import type { IClusterIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer'
import type { Chart } from 'cdk8s'
import type { EnvironmentFacts } from '../../../model/environment.ts'
import { secretPath } from '../../../model/names.ts'
import { addExternalSecret } from '../external-secret.ts'
import { definedElsewhere, platformWaves, syncWave } from '../sync.ts'

type DnsSolver = NonNullable<NonNullable<NonNullable<IClusterIssuer['spec']['acme']>['solvers']>[number]['dns01']>

/** `variable` is the key in the secret store's entry of the provider, and of the Secret made from it. */
export type DnsToken = { secret: string; variable: string; solver: DnsSolver }

/** Where a ClusterIssuer looks for its Secrets: the namespace that cert-manager is installed in. */
const issuerNamespace = 'cert-manager'

const tokens: Record<string, DnsToken> = {
  cloudflare: {
    secret: 'cloudflare-api-token',
    variable: 'CLOUDFLARE_API_TOKEN',
    solver: { cloudflare: { apiTokenSecretRef: { name: 'cloudflare-api-token', key: 'CLOUDFLARE_API_TOKEN' } } },
  },
  digitalocean: {
    secret: 'digitalocean-token',
    variable: 'DIGITALOCEAN_TOKEN',
    solver: { digitalocean: { tokenSecretRef: { name: 'digitalocean-token', key: 'DIGITALOCEAN_TOKEN' } } },
  },
}

/** The token of a DNS provider; null for those that ask for more than a token, or where none is named. */
export function dnsTokenOf(provider: string): DnsToken | null {
  return tokens[provider] ?? null
}

/** Adds the ExternalSecret that brings the token to cert-manager; nothing for providers without one. */
export function addDnsToken(chart: Chart, facts: EnvironmentFacts, provider: string): void {
  const token = dnsTokenOf(provider)
  if (token === null) return
  const annotations = { ...syncWave(platformWaves.issuers), ...definedElsewhere }
  const entry = { key: token.variable, path: secretPath(facts.secretStore, provider), property: token.variable }
  const secret = { name: token.secret, entries: [entry] }
  addExternalSecret(chart, `external-secret.${provider}`, facts, { namespace: issuerNamespace, annotations }, secret)
}
