// Rules about the clusters of environments, and about the previews in them.
import { isIssuedHere } from '../../model/data/backing.ts'
import { provesByRecord } from '../../model/network/dns.ts'
import { previewDomains, type Preview } from '../../model/delivery/preview.ts'
import { hasCluster } from '../../model/delivery/targets.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { publicServices } from '../network/gateways.ts'
import type { Rule } from '../rule.ts'

/** An environment brings its add-ons, and two of them in one cluster would each undo what the other one installs. */
export const sharedCluster: Rule = ({ environments }) => {
  const owners = new Map<string, string>()
  return environments
    .filter((environment) => hasCluster(environment) && !environment.facts.preview)
    .flatMap(({ name, facts: { cluster } }): Finding[] => {
      const other = owners.get(cluster)
      if (other === undefined) owners.set(cluster, name)
      return other === undefined ? [] : [sharingFinding(name, other, cluster)]
    })
}

function sharingFinding(name: string, other: string, cluster: string): Finding {
  return {
    code: 'shared-cluster',
    severity: 'error',
    at: { path: ['environments', name, 'cluster'] },
    message: `the environments \`${other}\` and \`${name}\` would both own the cluster \`${cluster}\``,
    why: 'each has an Argo CD and add-ons of its own, and would undo what the other one installs',
    hint: 'give one of them another cluster; only previews (`deploy: pull-request`) live in the cluster of another environment',
    related: [{ message: `\`${other}\``, at: { path: ['environments', other], target: 'key' } }],
  }
}

/** All previews of a domain share one certificate with a wildcard, which authorities give only for a DNS record. */
export const previewCertificate: Rule = ({ previews }) =>
  previews
    .filter(({ host }) => host !== '')
    .flatMap((preview) => previewDomains(preview).flatMap((name) => unproven(preview, name)))

/** So does a route with a wildcard, whose host stands in the certificate of its domain. */
export const wildcardCertificate: Rule = ({ environments }) =>
  environments.flatMap((environment) =>
    publicServices(environment).flatMap(({ name: service, routes }) =>
      routes
        .filter(({ host, domain }) => host.startsWith('*.') && isUnproven(environment, domain))
        .map(({ host, domain }): Finding => ({
          code: 'wildcard-certificate',
          severity: 'error',
          at: { path: ['services', service, 'routes'], environment: environment.name, target: 'key' },
          message: `\`${host}\` needs a certificate with a wildcard, and nothing here can write the record that proves \`${domain}\``,
          why: 'authorities give such a certificate only for a DNS record; the other hosts of the domain share it, and would have none either',
          hint: `name each host, or let one of these host the zone: ${recordHosts}`,
        })),
    ),
  )

/** Whom cert-manager can write records to. */
const recordHosts = 'cloudflare, digitalocean, route53, or clouddns and azuredns with their `account`'

function isUnproven({ domains }: Pick<Environment, 'domains'>, name: string): boolean {
  const domain = domains.find((each) => each.name === name)
  return domain !== undefined && isIssuedHere(domain) && !provesByRecord(domain)
}

function unproven(preview: Preview, name: string): Finding[] {
  const { name: environment } = preview
  if (!isUnproven(preview, name)) return []
  return [
    {
      code: 'preview-certificate',
      severity: 'error',
      at: { path: ['domains', name, 'provider'], environment },
      message: `the previews of \`${environment}\` need a certificate for every host below \`${environment}.${name}\`, and nothing here can write the record that proves it`,
      why: 'authorities give a certificate with a wildcard only for a DNS record; without one no preview can be opened',
      hint: `let one of these host the zone: ${recordHosts}`,
    },
  ]
}
