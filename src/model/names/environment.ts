// Names that a whole environment shares.
import type { EnvironmentFacts } from '../environment.ts'
import { dashed, nameOfSlug } from './words.ts'

/** Where the controller that admits pods runs, and looks for the passwords of registries. */
export const policyNamespace = 'kyverno'

/** Where KEDA runs, which looks at queues to scale their workers. */
export const scalerNamespace = 'keda'

/** What owns the StorageClass that an environment writes: its folder, and its Application. */
export const storageOwner = 'storage-classes'

/** Names shared by a whole environment. */
export const environmentNames = {
  rootApplication: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}`,
  project: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}`,
  addonProject: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}-addons`,
  /** Of the shared objects: an Application of the same name stands beside it, so the kind is in the name. */
  platformProject: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}-platform-project`,
  backupProject: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}-backups-project`,
  application: (facts: EnvironmentFacts, owner: string) => `${facts.platform}-${facts.environment}-${owner}`,
  /** Of one more region; the Argo CD of the first keeps all of them apart by name. */
  regionalApplication: (facts: EnvironmentFacts, region: string, owner: string) =>
    `${facts.platform}-${facts.environment}-${region}-${owner}`,
  /** Previews have a store of their own beside that of their host, which reads nothing but what is theirs. */
  secretStore: (facts: EnvironmentFacts) =>
    facts.preview ? `${facts.secretStore.name}-${facts.environment}` : facts.secretStore.name,
  pullSecret: 'registry-credentials',
  issuer: 'letsencrypt',
  certificate: (domain: string) => `${dashed(domain)}-tls`,
  /** Of the oldest version of TLS that load balancers of Google Cloud accept, one per project and version. */
  tlsPolicy: (oldest: string) => `tls-${oldest.replace('.', '-')}`,
  /** Listeners of the Gateway: one for plain HTTP, and per domain one for the domain itself and one for hosts below it. */
  httpListener: 'http',
  httpsListener: (domain: string, host: string) => `https-${dashed(domain)}${host === domain ? '-apex' : ''}`,
  domainAllow: (domain: string) => `${dashed(domain)}-allow`,
  /** Of all previews of an environment together. */
  previewListener: (domain: string, preview: string) => `https-${dashed(domain)}-${preview}`,
  previewCertificate: (domain: string, preview: string) => `${dashed(domain)}-${preview}-tls`,
  domainHeaders: (domain: string) => `${dashed(domain)}-headers`,
  httpsRedirect: 'https-redirect',
  /** The policy that admits what the workflow of a repository has signed. */
  signedImages: (repository: string) => `signed-${nameOfSlug(repository)}`,
}

/** The environment of outputs that belong to none, such as the GitHub stack. */
export const sharedEnvironment = 'shared'
