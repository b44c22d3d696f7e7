// external-dns: writes the DNS records of the routes, which lead to the load balancer of the gateway.
import type { JsonObject } from '../../lib/json.ts'
import type { AddonSecret } from '../../model/addon.ts'
import type { Domain } from '../../model/data/backing.ts'
import { dnsTokens, recordWriters } from '../../model/network/dns.ts'
import { secretPath } from '../../model/names/secrets.ts'
import { followsSecrets } from '../../model/security/rotation.ts'
import { monitor, resources, type Addon, type EnvironmentBase } from '../addon.ts'

/**
 * Needed where a domain leaves its records to the cluster. The load balancer is made by the cluster, so only the cluster
 * knows where records must lead; and records of what was removed go with it.
 */
export const externalDns: Addon = {
  namespace: 'external-dns',
  // After the secret store, which gives its pods the token that they start with.
  wave: -2,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: (environment) => managed(environment).length > 0,
  neededBy: 'routes outside of development, in domains whose provider it can write to',
  values: (environment) => ({
    provider: { name: recordWriters[providerOf(environment)]?.name ?? '' },
    sources: ['gateway-httproute'],
    // Records go when their route goes; the register below keeps it away from all that it did not write.
    policy: 'sync',
    // What this cluster wrote is marked as its own, beside each record.
    txtOwnerId: `${environment.facts.platform}-${environment.name}`,
    txtPrefix: 'external-dns-',
    domainFilters: managed(environment).map(({ name }) => name),
    ...tokenVariable(environment),
    ...(environment.facts.secretStore.rotates && { deploymentAnnotations: followsSecrets(environment.facts) }),
    ...projectOf(environment),
    logFormat: 'json',
    resources: resources('10m', '64Mi'),
    serviceMonitor: monitor(environment),
  }),
  // Each cluster marks the records that it wrote; the first to write a name keeps it.
  regionalValues: (_, { cluster }) => ({ txtOwnerId: cluster }),
  secrets: (environment) => tokenSecrets(environment),
}

/** The domains whose records it writes; the model gives it those of one provider only. */
function managed({ domains, services }: EnvironmentBase): Domain[] {
  const used = new Set(services.flatMap(({ routes }) => routes.map(({ domain }) => domain)))
  return domains.filter(({ name, records }) => records === 'cluster' && used.has(name))
}

function providerOf(environment: EnvironmentBase): string {
  return managed(environment)[0]?.dnsProvider ?? ''
}

function tokenVariable(environment: EnvironmentBase): JsonObject {
  const provider = providerOf(environment)
  const token = dnsTokens[provider]
  const variable = recordWriters[provider]?.variable ?? ''
  return token === undefined
    ? {}
    : { env: [{ name: variable, valueFrom: { secretKeyRef: { name: token.secret, key: token.variable } } }] }
}

function projectOf(environment: EnvironmentBase): JsonObject {
  const account = managed(environment)[0]?.dnsAccount ?? ''
  return providerOf(environment) === 'clouddns' && account !== '' ? { extraArgs: { 'google-project': account } } : {}
}

function tokenSecrets(environment: EnvironmentBase): AddonSecret[] {
  const provider = providerOf(environment)
  const token = dnsTokens[provider]
  if (token === undefined) return []
  return [
    {
      name: token.secret,
      entries: [
        { key: token.variable, path: secretPath(environment.facts.secretStore, provider), property: token.variable },
      ],
    },
  ]
}
