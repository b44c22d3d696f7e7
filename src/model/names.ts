// Every conventional name of the platform: labels, object names, secret paths, file paths. No emitter spells one itself.
import type { EnvironmentFacts } from './environment.ts'
import type { Service } from './service.ts'
import type { NextVersion } from './workload.ts'

/** Owner of fields and files: the value of `app.kubernetes.io/managed-by`. */
const managedBy = 'quoin'

/** Name of the container of a service in its pod; monitors and network policies find its ports by the names below. */
export const containerName = 'app'
export const portName = 'http'

/** The step of a pod that runs before its process. */
export const initContainerName = 'init'
export const metricsPortName = 'metrics'
export const healthPortName = 'health'

/** Where the controller that admits pods runs, and looks for the passwords of registries. */
export const policyNamespace = 'kyverno'

/** What looks at the Jobs of migrations: its account, its rights, and the name of its pods. */
export const migrationWatch = 'migration-watch'

/** Where KEDA runs, which looks at queues to scale their workers. */
export const scalerNamespace = 'keda'

/** Where the Secrets arrive that people keep encrypted in the platform's repository, and in which folder of it. */
export const sopsNamespace = 'sops'
export const sopsFolder = (environment: string) => `secrets/${environment}`

/** The Secret with the key that decrypts them, which people make once, and the key in it. */
export const sopsKey = { secret: 'sops-age-key', key: 'key' }

/** Label and taint (effect NoSchedule) of nodes that vanish at short notice: what makes node pools writes them. */
export const spotNodes = { key: 'quoin.dev/capacity', value: 'spot' }

/** On every object of an environment; namespaces of previews are known by it. */
export const environmentLabel = 'quoin.dev/environment'

/** On every namespace, put there by Kubernetes itself: its name. @see https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name */
export const namespaceLabel = 'kubernetes.io/metadata.name'

/** Labels that others than selectors look for. */
export const labelKeys = {
  name: 'app.kubernetes.io/name',
  team: 'quoin.dev/team',
  language: 'quoin.dev/language',
  /** On pods that mount the claims of a service. */
  claims: 'quoin.dev/claims',
}

/** On Applications of a further region. */
export const regionLabel = 'quoin.dev/region'

/** Standard labels by which an object's owner, environment and team are found. */
export function labelsOf(facts: EnvironmentFacts, owner: string, component: string): Record<string, string> {
  return {
    [labelKeys.name]: owner,
    'app.kubernetes.io/instance': `${owner}-${facts.environment}`,
    'app.kubernetes.io/component': component,
    'app.kubernetes.io/part-of': facts.platform,
    'app.kubernetes.io/managed-by': managedBy,
    [environmentLabel]: facts.environment,
    [labelKeys.team]: facts.team,
    ...Object.fromEntries(facts.tags.map(({ name, value }) => [name, value])),
  }
}

/** The two labels that never change in an object's life: what selectors select. */
export function selectorOf(owner: string, facts: Pick<EnvironmentFacts, 'platform'>): Record<string, string> {
  return { 'app.kubernetes.io/name': owner, 'app.kubernetes.io/part-of': facts.platform }
}

/** The pods of a broker, by the labels that its operator puts on them and lets nobody change. */
export function brokerPods(engine: string, broker: string): Record<string, string> {
  if (engine === 'kafka')
    return { 'strimzi.io/cluster': broker, 'strimzi.io/kind': 'Kafka', 'strimzi.io/name': `${broker}-kafka` }
  return { 'app.kubernetes.io/name': broker, 'app.kubernetes.io/component': 'rabbitmq' }
}

/** Where the operators of brokers run; that of RabbitMQ stands in its manifests. */
export const brokerOperatorNamespaces = { rabbitmq: 'rabbitmq-system', kafka: 'strimzi' }

/** Names of the Kubernetes objects that belong to a service. */
export const objectNames = {
  workload: (service: string) => service,
  service: (service: string) => service,
  /** The Service of a version that is judged before it takes over: `web-preview`, `web-canary`. */
  nextService: (service: string, next: NextVersion) => `${service}-${next}`,
  serviceAccount: (service: string) => service,
  configMap: (service: string) => `${service}-env`,
  files: (service: string, digest: string) => `${service}-files-${digest}`,
  secret: (service: string) => `${service}-secrets`,
  autoscaler: (service: string) => `${service}-hpa`,
  /** What KEDA scales by, and the credentials with which it asks one queue. */
  scaledObject: (service: string) => service,
  triggerAuthentication: (service: string, queue: string) => `${service}-${queue}`,
  analysis: (service: string, moment: 'before' | 'after' | 'during') => `${service}-${moment}-release`,
  smokeTest: (service: string) => `${service}-smoke`,
  disruptionBudget: (service: string) => service,
  networkPolicy: (service: string) => service,
  route: (service: string) => service,
  /** One route per host: the first has the name of the service, which is all that most services need. */
  hostRoute: (service: string, host: string, isFirst: boolean) => (isFirst ? service : `${service}-${dashed(host)}`),
  redirectRoute: (service: string) => `${service}-redirect`,
  serviceMonitor: (service: string) => service,
  migrationJob: (service: string) => `${service}-migrate`,
  migrationWait: (service: string) => `${service}-waits`,
  seedJob: (service: string) => `${service}-seed`,
  volumeClaim: (service: string, volume: string) => `${service}-${volume}`,
  celeryExporter: (service: string) => `${service}-exporter`,
  /** Of what runs in the cluster for services: its configuration, its users and passwords, and its pods by name. */
  backingConfig: (backing: string) => `${backing}-config`,
  credentials: (backing: string) => `${backing}-credentials`,
  nodes: (backing: string) => `${backing}-nodes`,
  middleware: (service: string, purpose: string) => `${service}-${purpose}`,
}

/** What the snapshots of a Vault in the cluster are called among the backups of databases. */
export const storeOfSecrets = 'vault-store'

/** What owns the StorageClass that an environment writes: its folder, and its Application. */
export const storageOwner = 'storage-classes'

/** Names of what stands around a database in the cluster. */
export const databaseNames = {
  /** Services that its operator makes: of the primary, and of the replicas. */
  primary: (database: string) => `${database}-rw`,
  replicas: (database: string) => `${database}-ro`,
  pooler: (database: string) => `${database}-pooler`,
  /** The Secret with the user of the applications, which the operator makes. */
  credentials: (database: string) => `${database}-app`,
  /** The Secret with the authority that signs the certificates of the servers and of the pool, which the operator makes. */
  authority: (database: string) => `${database}-ca`,
  /** Where pods that connect find the certificate of that authority; its key stays in the Secret. */
  authorityFolder: (database: string) => `/var/run/tls/${database}`,
  authorityFile: (database: string) => `/var/run/tls/${database}/ca.crt`,
  /** The Secret with the user that Vault makes for a while. */
  dynamicCredentials: (database: string) => `${database}-credentials`,
  /** What the exporter of its servers asks besides. */
  queries: (database: string) => `${database}-monitoring`,
  backupSecret: (database: string) => `${database}-backup`,
  importJob: (database: string) => `${database}-import`,
  /** The database and the user that applications get. */
  application: 'app',
}

/** Where Prometheus answers inside the cluster: the Service that kube-prometheus-stack makes for a release of its own name. */
export function prometheusUrl({ monitoringNamespace }: Pick<EnvironmentFacts, 'monitoringNamespace'>): string {
  return `http://kube-prometheus-stack-prometheus.${monitoringNamespace}.svc:9090`
}

/** Names shared by a whole environment. */
export const environmentNames = {
  rootApplication: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}`,
  project: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}`,
  addonProject: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}-addons`,
  /** Of the shared objects: an Application of the same name stands beside it, so the kind is in the name. */
  platformProject: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}-platform-project`,
  backupProject: (facts: EnvironmentFacts) => `${facts.platform}-${facts.environment}-backups-project`,
  application: (facts: EnvironmentFacts, owner: string) => `${facts.platform}-${facts.environment}-${owner}`,
  /** Previews have a store of their own beside that of their host, which reads nothing but what is theirs. */
  /** Of one more region; the Argo CD of the first keeps all of them apart by name. */
  regionalApplication: (facts: EnvironmentFacts, region: string, owner: string) =>
    `${facts.platform}-${facts.environment}-${region}-${owner}`,
  secretStore: (facts: EnvironmentFacts) =>
    facts.preview ? `${facts.secretStore.name}-${facts.environment}` : facts.secretStore.name,
  pullSecret: 'registry-credentials',
  issuer: 'letsencrypt',
  certificate: (domain: string) => `${dashed(domain)}-tls`,
  /** Listeners of the Gateway: one for plain HTTP, and per domain one for the domain itself and one for hosts below it. */
  /** Of the oldest version of TLS that load balancers of Google Cloud accept, one per project and version. */
  tlsPolicy: (oldest: string) => `tls-${oldest.replace('.', '-')}`,
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

/** A repository or its owner as part of a name; GitHub does not tell case apart. */
export function nameOfSlug(slug: string): string {
  return slug
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
}

/** `wildcard--` stands for the first label of `*.example.com`; no label of a host can end in a dash, so it names nothing else. */
function dashed(domain: string): string {
  return domain.replace(/^\*\./, 'wildcard--').replaceAll('.', '-')
}

/** How something in the namespace of the services is reached from any namespace; clusters keep their domain's usual name. */
export function clusterHost(name: string, facts: Pick<EnvironmentFacts, 'namespace'>): string {
  return `${name}.${facts.namespace}.svc.cluster.local`
}

/** Who External Secrets is to Vault: one role per environment, so that staging can never read what belongs to production. */
export function vaultRole(platform: string, environment: string): string {
  return `${platform}-${environment}`
}

/** The entry of the secret store that holds what `owner` needs in one environment: one entry per owner, isolated by environment. */
export function secretPath(store: { prefix: string }, owner: string): string {
  return store.prefix === '' ? owner : `${store.prefix}/${owner}`
}

/** What the cloud knows a bucket by: names of buckets are global to a provider, so they carry platform and environment. */
export function bucketName(
  { platform, environment }: Pick<EnvironmentFacts, 'platform' | 'environment'>,
  bucket: string,
): string {
  return `${platform}-${environment}-${bucket}`
}

/** What sign-ins through GitHub call a team, given as owner/team. @see https://dexidp.io/docs/connectors/github/ */
export function groupOf(team: string): string {
  return team.replace('/', ':')
}

/** What monitoring listens on inside the cluster, as its add-ons name their Services. */
const monitoringServices = { pushgateway: { name: 'prometheus-pushgateway', port: 9091 } }

/** The URL of a part of monitoring, without a slash at its end. */
export function monitoringAddress(
  { monitoringNamespace }: Pick<EnvironmentFacts, 'monitoringNamespace'>,
  part: keyof typeof monitoringServices,
): string {
  const { name, port } = monitoringServices[part]
  return `http://${name}.${monitoringNamespace}:${port}`
}

/** The port of a part of monitoring. */
export function monitoringPort(part: keyof typeof monitoringServices): number {
  return monitoringServices[part].port
}

/** Backups that jobs make: the objects around them, and where in a bucket they stand. */
export const backupNames = {
  /** The folder and the Application of all jobs of an environment. */
  owner: 'backups',
  scripts: 'backup-scripts',
  job: (database: string) => `${database}-backup`,
  restoreTest: (database: string) => `${database}-restore-test`,
  /** The Secret with the keys of a bucket. */
  bucketKeys: (bucket: string) => `${bucket}-bucket`,
  /** The Secret with the URL of a database, where it stands in the store. */
  databaseKeys: (database: string) => `${database}-backup-source`,
  dumps: (database: string) => `dumps/${database}`,
}

/** Velero: where it runs, the folder in each bucket that is its own, and what it knows backups by. */
export const veleroNames = {
  namespace: 'velero',
  prefix: 'velero',
  credentials: (bucket: string) => `velero-${bucket}`,
  schedule: (content: string, bucket: string) => `${content}-${bucket}`,
}

/** Folders under `generated/`, without a slash at the end. */
export const folders = {
  argocd: (environment: string) => `argocd/${environment}`,
  kubernetes: (environment: string, owner: string) => `kubernetes/${environment}/${owner}`,
  /** All objects of an environment; of a preview the folder of its kustomization. */
  kubernetesRoot: (environment: string) => `kubernetes/${environment}`,
  platformObjects: (environment: string) => `kubernetes/${environment}/platform`,
  helm: (environment: string, addon: string) => `helm/${environment}/${addon}`,
  terraform: (stack: string, environment: string) => `terraform/${stack}/${environment}`,
  github: (slug: string) => `github/${slug}/.github`,
  rules: (environment: string) => `prometheus/${environment}/rules`,
  ruleTests: (environment: string) => `prometheus/${environment}/tests`,
  alertmanager: (environment: string) => `alertmanager/${environment}`,
  dashboards: (environment: string) => `grafana/${environment}/dashboards`,
  effective: 'effective',
  /** The chart of the services, for those who install them by Helm. */
  chart: (platform: string) => `charts/${platform}`,
}

/** The environment of outputs that belong to none, such as the GitHub stack. */
export const sharedEnvironment = 'shared'

/** File names of workflows; a service's own checks are `<service>-ci.yml`. */
export const workflowFiles = {
  checks: (service: string) => `${service}-ci.yml`,
  single: 'ci-cd.yml',
  build: 'docker-build.yml',
  promote: 'promote.yml',
  preview: 'preview.yml',
  previewCleanup: 'preview-cleanup.yml',
  security: 'security.yml',
}

/** The CamelCase form that alert names and file titles take: `high-error-rate` is `HighErrorRate`. */
export function camelCase(name: string): string {
  return name.replace(/(^|[-_ ])([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
}

/** True when the service accepts connections, and so has a Service, probes on a port and peers that may call it. */
export function listens(service: Pick<Service, 'port'>): boolean {
  return service.port > 0
}
