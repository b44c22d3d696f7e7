// Who signs the certificates of the environment, and how it is shown that a domain is ours.
import type { IClusterIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer'
import type { Chart } from 'cdk8s'
import { accountKey, accountSecret, issuerSecrets } from '../../../model/network/certificates.ts'
import type { Authority } from '../../../model/environment.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { addObject } from '../kit/chart.ts'
import { addExternalSecret } from '../service/external-secret.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'
import { dnsSolverOf, issuerNamespace } from './dns-solver.ts'

type Acme = NonNullable<IClusterIssuer['spec']['acme']>
type Solver = NonNullable<Acme['solvers']>[number]

const annotations = { ...syncWave(platformWaves.issuers), ...definedElsewhere }

/** Adds a ClusterIssuer per authority in use, and the tokens by which they write DNS records; none where nothing is public. */
export function addClusterIssuer(chart: Chart, slice: PlatformSlice): void {
  const { certificates, domains, facts } = slice
  for (const { of, secret } of issuerSecrets(facts, domains, certificates))
    addExternalSecret(chart, `external-secret.${of}`, facts, { namespace: issuerNamespace, annotations }, secret)
  const used = new Set(domains.map(({ authority }) => authority))
  for (const authority of certificates.authorities) if (used.has(authority.name)) addIssuer(chart, slice, authority)
}

function addIssuer(chart: Chart, slice: PlatformSlice, authority: Authority): void {
  addObject<IClusterIssuer>(chart, `cluster-issuer.${authority.name}`, {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: authority.name, annotations },
    spec: { acme: acmeOf(slice, authority) },
  })
}

function acmeOf(slice: PlatformSlice, { name, server, account }: Authority): Acme {
  const { email } = slice.certificates
  return {
    server,
    email: email === '' ? undefined : email,
    privateKeySecretRef: { name: `${name}-account` },
    externalAccountBinding:
      account === '' ? undefined : { keyID: account, keySecretRef: { name: accountSecret(name), key: accountKey } },
    solvers: solversOf(slice, name),
  }
}

/**
 * A domain whose DNS we can write is proved by a record, which works behind a CDN that answers for it; the others by a
 * file that the gateway serves. cert-manager takes the solver with the most specific selector.
 */
function solversOf({ facts, domains }: PlatformSlice, authority: string): Solver[] {
  const byRecord = domains
    .filter((domain) => domain.authority === authority)
    .flatMap((domain): Solver[] => {
      const dns01 = dnsSolverOf(domain, facts)
      return dns01 === undefined ? [] : [{ selector: { dnsZones: [domain.name] }, dns01 }]
    })
  const { name, namespace } = facts.gateway
  const sectionName = environmentNames.httpListener
  const listener = { group: 'gateway.networking.k8s.io', kind: 'Gateway', name, namespace, sectionName }
  return [...byRecord, { http01: { gatewayHTTPRoute: { parentRefs: [listener] } } }]
}
