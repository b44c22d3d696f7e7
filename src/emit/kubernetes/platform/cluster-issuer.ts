// Who signs the certificates of the environment, and how it is shown that a domain is ours.
import type { IClusterIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer'
import type { Chart } from 'cdk8s'
import { environmentNames } from '../../../model/names.ts'
import { addObject } from '../chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../sync.ts'
import type { PlatformSlice } from '../units.ts'
import { addDnsToken, dnsTokenOf } from './dns-token.ts'

type Solver = NonNullable<NonNullable<IClusterIssuer['spec']['acme']>['solvers']>[number]

/** Adds the ClusterIssuer, and the tokens by which it writes DNS records; none where nothing is public. */
export function emitClusterIssuer(chart: Chart, slice: PlatformSlice): void {
  const { certificates, domains } = slice
  if (domains.length === 0) return
  const providers = new Set(domains.map(({ dnsProvider }) => dnsProvider))
  for (const provider of providers) addDnsToken(chart, slice.facts, provider)
  addObject<IClusterIssuer>(chart, 'cluster-issuer', {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: {
      name: certificates.issuer,
      annotations: { ...syncWave(platformWaves.issuers), ...definedElsewhere },
    },
    spec: {
      acme: {
        server: certificates.server,
        email: certificates.email === '' ? undefined : certificates.email,
        privateKeySecretRef: { name: `${certificates.issuer}-account` },
        solvers: solversOf(slice),
      },
    },
  })
}

/**
 * A domain whose DNS we can write is proved by a record, which works behind a CDN that answers for it; the others by a
 * file that the gateway serves. cert-manager takes the solver with the most specific selector.
 */
function solversOf({ facts, domains }: PlatformSlice): Solver[] {
  const byRecord = domains.flatMap(({ name, dnsProvider }): Solver[] => {
    const token = dnsTokenOf(dnsProvider)
    return token === null ? [] : [{ selector: { dnsZones: [name] }, dns01: token.solver }]
  })
  const { name, namespace } = facts.gateway
  const sectionName = environmentNames.httpListener
  const listener = { group: 'gateway.networking.k8s.io', kind: 'Gateway', name, namespace, sectionName }
  return [...byRecord, { http01: { gatewayHTTPRoute: { parentRefs: [listener] } } }]
}
