// The certificates of the hosts that the gateway serves.
import type { ICertificate } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate'
import type { Chart } from 'cdk8s'
import { environmentNames } from '../../../model/names.ts'
import { addObject } from '../chart.ts'
import { definedElsewhere, healthApart, platformWaves, syncWave } from '../sync.ts'
import type { PlatformSlice, PublicHost } from '../units.ts'

/** Names that Let's Encrypt puts into one certificate. @see https://letsencrypt.org/docs/rate-limits/ */
const namesPerCertificate = 100

/** A certificate to be made: the name of the object and of its Secret, and the hosts in it. */
type DomainCertificate = { name: string; hosts: string[] }

/** Adds the Certificates of each domain, in the namespace of the gateway, which reads their Secrets. */
export function emitCertificates(chart: Chart, { facts, domains, hosts }: PlatformSlice): void {
  const certificates = domains.flatMap(({ name, authority }) => certificatesOf(name, hosts).map((each) => ({ ...each, authority })))
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

/** The certificates of one domain: one, and another for each further hundred hosts. */
export function certificatesOf(domain: string, hosts: PublicHost[]): DomainCertificate[] {
  const names = hosts.filter((entry) => entry.domain === domain).map(({ host }) => host)
  const count = Math.ceil(names.length / namesPerCertificate)
  return Array.from({ length: count }, (_, index) => ({
    name: environmentNames.certificate(domain) + (index === 0 ? '' : `-${index + 1}`),
    hosts: names.slice(index * namesPerCertificate, (index + 1) * namesPerCertificate),
  }))
}
