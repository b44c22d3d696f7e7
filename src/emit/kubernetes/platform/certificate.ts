// The certificates of the hosts that the gateway serves.
import type { ICertificate } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate'
import type { Chart } from 'cdk8s'
import { isIssuedHere } from '../../../model/data/backing.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { previewHosts } from '../../../model/delivery/preview.ts'
import { addObject } from '../kit/chart.ts'
import { definedElsewhere, healthApart, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice, PublicHost } from '../slices.ts'

/** Names that Let's Encrypt puts into one certificate. @see https://letsencrypt.org/docs/rate-limits/ */
const namesPerCertificate = 100

/** A certificate to be made: the name of the object and of its Secret, and the hosts in it. */
type DomainCertificate = { name: string; hosts: string[] }

/** Adds the Certificates of each domain, in the namespace of the gateway, which reads their Secrets. */
export function addCertificates(chart: Chart, slice: PlatformSlice): void {
  const { facts, domains } = slice
  const certificates = domains
    .filter(isIssuedHere)
    .flatMap((domain) => ofDomain(domain, slice).map((each) => ({ ...each, authority: domain.authority })))
  for (const certificate of certificates) {
    addObject<ICertificate>(chart, `certificate.${certificate.name}`, {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: {
        name: certificate.name,
        namespace: facts.gateway.namespace,
        annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere, ...healthApart },
      },
      spec: {
        secretName: certificate.name,
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: certificate.authority },
        dnsNames: certificate.hosts,
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
      },
    })
  }
}

/**
 * Those of its hosts, and one with a wildcard for all previews: there is a limit on new certificates per week, and none on
 * previews.
 */
function ofDomain({ name }: PlatformSlice['domains'][number], { hosts, previews }: PlatformSlice): DomainCertificate[] {
  const guests = previews
    .filter(({ domains }) => domains.includes(name))
    .map(({ facts: { environment } }) => environment)
  const wildcards = guests.map((preview) => ({
    name: environmentNames.previewCertificate(name, preview),
    hosts: [previewHosts(preview, name)],
  }))
  return [...certificatesOf(name, hosts), ...wildcards]
}

/** The certificates of one domain: one, and another for each further hundred hosts. */
export function certificatesOf(domain: string, hosts: PublicHost[]): DomainCertificate[] {
  const names = hosts.filter((entry) => entry.domain === domain).map(({ host }) => host)
  const count = Math.ceil(names.length / namesPerCertificate)
  return Array.from({ length: count }, (_, index) => ({
    name: environmentNames.certificate(domain) + (index === 0 ? '' : `-${index + 1}`),
    hosts: names.slice(index * namesPerCertificate, (index + 1) * namesPerCertificate),
  }))
}
