// How cert-manager writes the DNS record that proves a domain, by who hosts the zone.
import type { IClusterIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer'
import type { Domain } from '../../../model/data/backing.ts'
import type { EnvironmentFacts } from '../../../model/environment.ts'
import { dnsTokens } from '../../../model/network/dns.ts'

type DnsSolver = NonNullable<NonNullable<NonNullable<IClusterIssuer['spec']['acme']>['solvers']>[number]['dns01']>

/** Where a ClusterIssuer looks for its Secrets: the namespace that cert-manager is installed in. */
export const issuerNamespace = 'cert-manager'

/** One row per provider; undefined where it asks for an account that is not told. */
const solvers: Record<string, (domain: Domain, facts: EnvironmentFacts) => DnsSolver | undefined> = {
  cloudflare: () => ({ cloudflare: { apiTokenSecretRef: tokenReference('cloudflare') } }),
  digitalocean: () => ({ digitalocean: { tokenSecretRef: tokenReference('digitalocean') } }),
  // The role that the pod of cert-manager has; the region is that of the API, which is the same zone everywhere.
  route53: (_, { secretStore }) => ({ route53: secretStore.region === '' ? {} : { region: secretStore.region } }),
  // The workload identity of the pod of cert-manager.
  clouddns: ({ dnsAccount }) => (dnsAccount === '' ? undefined : { cloudDNS: { project: dnsAccount } }),
  azuredns: ({ name, dnsAccount }) => {
    const [subscriptionID = '', resourceGroupName = ''] = dnsAccount.split('/')
    return resourceGroupName === ''
      ? undefined
      : { azureDNS: { subscriptionID, resourceGroupName, hostedZoneName: name, environment: 'AzurePublicCloud' } }
  },
}

/** The solver by DNS of a domain; undefined where the gateway must answer the challenge. */
export function dnsSolverOf(domain: Domain, facts: EnvironmentFacts): DnsSolver | undefined {
  return solvers[domain.dnsProvider]?.(domain, facts)
}

function tokenReference(provider: string): { name: string; key: string } {
  const { secret = '', variable = '' } = dnsTokens[provider] ?? {}
  return { name: secret, key: variable }
}
