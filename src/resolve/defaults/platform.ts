// Defaults of everything but services. Tier defaults follow one table: development has no load balancer, autoscaling,
// paging, backups or recovery; staging has all but recovery; production has all.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import { clouds } from '../../model/clouds/index.ts'
import { databaseEngines, type DatabaseEngine } from '../../model/engines/index.ts'
import { defaultKubernetes } from '../../model/versions/kubernetes.ts'
import { serviceDefaults } from './services.ts'
import type { Default, DefaultContext } from './fill.ts'

const empty = (): Json => ({})

/** What must exist before services are filled, because their defaults look at it. */
const foundations: Default[] = [
  { path: 'repository.visibility', value: () => 'private', reason: 'nothing becomes public by accident' },
  { path: 'repository.protection', value: empty, reason: 'the default branch is always protected' },
  { path: 'repository.protection.reviews', value: () => 1, reason: 'a second pair of eyes' },
  {
    path: 'repository.protection.codeOwners',
    value: () => false,
    reason: 'asks for a CODEOWNERS file that names people',
  },
  { path: 'repository.protection.signed', value: () => false, reason: 'asks for a signing key of every contributor' },
  { path: 'infrastructure', value: empty, reason: 'a platform runs somewhere' },
  { path: 'infrastructure.provider', value: () => 'none', reason: 'no cloud account is assumed' },
  { path: 'infrastructure.target', value: () => 'kubernetes', reason: 'the target that Argo CD delivers to' },
  {
    path: 'infrastructure.cluster',
    value: ({ target }) => (target === 'kubernetes' ? {} : undefined),
    reason: 'Kubernetes runs in a cluster',
  },
  {
    path: 'infrastructure.cluster.version',
    value: () => defaultKubernetes,
    reason: 'the newest that the pinned Argo CD is tested with',
  },
  {
    path: 'infrastructure.gateway',
    value: () => 'traefik',
    reason: 'implements Gateway API, and runs on every cloud alike',
  },
  { path: 'infrastructure.state', value: empty, reason: 'Terraform keeps its state remotely' },
  {
    path: 'infrastructure.state.backend',
    value: () => 'terraform-cloud',
    reason: 'HCP Terraform applies what was merged',
  },
  {
    path: 'infrastructure.state.organization',
    value: stateOrganization,
    reason: 'named like the owner of the repository',
  },
  { path: 'delivery', value: empty, reason: 'every platform delivers' },
  {
    path: 'delivery.mode',
    value: (_, { spec }) => (member(spec.infrastructure, 'target') === 'kubernetes' ? 'gitops' : 'push'),
    reason: 'Argo CD pulls into Kubernetes; other targets are pushed to',
  },
  { path: 'delivery.registry', value: () => 'ghcr.io', reason: 'the registry that GitHub gives every repository' },
  { path: 'delivery.tags', value: () => ['sha'], reason: 'a tag that names the commit never moves' },
  { path: 'delivery.platforms', value: () => ['amd64'], reason: 'what most nodes are' },
  { path: 'delivery.sign', value: () => false, reason: 'signatures only help where something verifies them' },
  { path: 'delivery.strategy', value: () => ({ rolling: {} }), reason: "Kubernetes' own default" },
  { path: 'delivery.smoke', value: () => [], reason: 'the health checks of the services' },
  { path: 'delivery.rollback.auto', value: () => false, reason: 'people decide until the spec says otherwise' },
  ...['services', 'databases', 'caches', 'queues', 'buckets', 'externals', 'domains'].map((path) => ({
    path,
    value: empty,
    reason: 'none are declared',
  })),
]

/** What the backups of one database take over from those of the platform; the rest says what else is backed up. */
const databaseBackupKeys = ['schedule', 'retention', 'incremental', 'pitr', 'to', 'encrypted', 'verify', 'maxSize']

const backing: Default[] = [
  {
    path: 'databases.*.provider',
    value: databaseProvider,
    reason: 'the cloud runs it where there is a cloud; in development the cluster does, where it can',
  },
  { path: 'databases.*.version', value: newestVersion, reason: 'the newest that we know to work' },
  { path: 'databases.*.storage', value: () => '10Gi', reason: 'the smallest volume that every cloud offers' },
  { path: 'databases.*.replicas', value: () => 0, reason: 'reads go to the primary until somebody asks' },
  { path: 'databases.*.ha', value: () => false, reason: 'a standby doubles the price' },
  {
    path: 'databases.*.pooling.mode',
    value: () => 'transaction',
    reason: 'a connection is shared by all who do not wait for an answer',
  },
  {
    path: 'databases.*.pooling.size',
    value: () => 20,
    reason: 'a fifth of the 100 connections that PostgreSQL allows by default',
  },
  { path: 'databases.*.encrypted', value: () => true, reason: 'disks are given back to the provider one day' },
  { path: 'databases.*.crossRegion', value: () => false, reason: 'a second region doubles the price' },
  { path: 'caches.*.engine', value: () => 'redis', reason: 'what applications expect behind REDIS_URL' },
  { path: 'caches.*.provider', value: () => 'cluster', reason: 'a cache can be lost, so the cluster runs it' },
  { path: 'caches.*.mode', value: () => 'single', reason: 'one instance until somebody asks' },
  {
    path: 'caches.*.memory',
    value: () => '256Mi',
    reason: 'some hundred thousand sessions; little enough for the smallest nodes',
  },
  { path: 'caches.*.persistence', value: () => false, reason: 'what is cached can be computed again' },
  {
    path: 'caches.*.password',
    value: ({ provider, engine }) => (provider === 'cluster' && engine !== 'memcached' ? true : undefined),
    reason: 'who gets into the network has not got into the data yet',
  },
  {
    path: 'caches.*.eviction',
    value: ({ persistence }) => (persistence === true ? 'noeviction' : 'allkeys-lru'),
    reason: 'what must survive a restart must not be thrown out either; a cache forgets what was used longest ago',
  },
  { path: 'queues.*.partitions', value: () => 1, reason: 'one until somebody asks' },
  {
    path: 'queues.*.retries',
    value: () => 3,
    reason: 'most failures are short; what fails three times more fails for good',
  },
  { path: 'queues.*.deadLetter', value: () => false, reason: 'kept messages need somebody who looks at them' },
  { path: 'externals.*.interval', value: () => '60s', reason: 'gentle enough for a service that is not ours' },
  { path: 'buckets.*.public', value: () => false, reason: 'nothing becomes public by accident' },
  { path: 'buckets.*.versioned', value: () => false, reason: 'every version is paid for' },
  { path: 'domains.*.provider', value: () => 'cloudflare', reason: 'DNS, CDN and firewall in one free plan' },
  {
    path: 'domains.*.cdn',
    value: () => false,
    reason: 'a network in front of everything changes how answers are kept',
  },
  { path: 'domains.*.ttl', value: () => '5m', reason: 'a move to another address is seen within five minutes' },
  { path: 'domains.*.tls', value: empty, reason: 'every domain is served over TLS' },
  { path: 'domains.*.tls.issuer', value: () => 'letsencrypt', reason: 'free and renewed by itself' },
  { path: 'domains.*.tls.min', value: () => '1.2', reason: 'what browsers of the last ten years speak' },
  {
    path: 'domains.*.tls.hsts',
    value: (_, { tier }) => (tier === 'production' ? '1y' : '0s'),
    reason: 'the least that preload lists accept; outside production it would pin browsers to throw-away hosts',
  },
  { path: 'domains.*.redirectHttps', value: () => true, reason: 'nothing is served in plain text' },
  { path: 'domains.*.headers', value: empty, reason: 'the security headers that no application depends on' },
  { path: 'domains.*.headers.X-Content-Type-Options', value: () => 'nosniff', reason: 'browsers must not guess types' },
  { path: 'domains.*.headers.X-Frame-Options', value: () => 'SAMEORIGIN', reason: 'other sites must not frame ours' },
  {
    path: 'domains.*.headers.Referrer-Policy',
    value: () => 'strict-origin-when-cross-origin',
    reason: "browsers' own default, made certain",
  },
]

const operations: Default[] = [
  { path: 'observability', value: empty, reason: 'on by default' },
  { path: 'observability.metrics', value: empty, reason: 'on by default in every tier' },
  {
    path: 'observability.metrics.retention',
    value: (_, { tier }) => ({ development: '3d', staging: '7d', production: '15d' })[tier],
    reason: 'long enough to look back at the last release of the tier',
  },
  {
    path: 'observability.metrics.interval',
    value: () => '30s',
    reason: 'twenty samples in the shortest alert window that is usual',
  },
  {
    path: 'observability.logs',
    value: (observability) => (observability.metrics === false ? undefined : {}),
    reason: 'on by default in every tier, beside the Grafana that shows them',
  },
  {
    path: 'observability.logs.store',
    value: () => 'loki',
    reason: 'keeps logs in files or in a bucket, without a search cluster of its own',
  },
  {
    path: 'observability.logs.retention',
    value: (_, { tier }) => ({ development: '3d', staging: '7d', production: '30d' })[tier],
    reason: 'as long as the tier is looked back at: a weekend, a release, a month',
  },
  {
    path: 'observability.logs.level',
    value: (_, { tier }) => (tier === 'development' ? 'debug' : 'info'),
    reason: 'development shows everything; elsewhere debugging would be most of what is stored',
  },
  { path: 'observability.logs.browser', value: () => false, reason: 'it opens a path that everybody may write to' },
  {
    path: 'observability.traces.store',
    value: () => 'tempo',
    reason: 'keeps traces without an index, and Grafana reads it',
  },
  {
    path: 'observability.traces.sampling',
    value: () => '10%',
    reason: 'enough to see where time goes, at a tenth of the volume',
  },
  { path: 'observability.traces.retention', value: () => '7d', reason: 'as long as people ask what a request did' },
  {
    path: 'observability.errors.provider',
    value: () => 'sentry',
    reason: 'the tracker that most frameworks have a library for',
  },
  {
    path: 'observability.errors.organization',
    value: ownerOfRepository,
    reason: 'named like the owner of the repository',
  },
  { path: 'observability.errors.alert', value: () => ['new'], reason: 'an error that nobody has seen before is news' },
  {
    path: 'observability.uptime.interval',
    value: () => '1m',
    reason: 'an outage is seen before the first alert could wait for it',
  },
  {
    path: 'observability.uptime.provider',
    value: () => 'blackbox',
    reason: 'comes with Prometheus, and its alerts go the same way',
  },
  { path: 'observability.profiling', value: () => false, reason: 'it costs a few percent of every processor' },
  { path: 'observability.dashboards', value: () => ['overview'], reason: 'the one that everybody opens first' },
  { path: 'alerts', value: empty, reason: 'the built-in rules exist everywhere' },
  { path: 'alerts.engine', value: () => 'alertmanager', reason: 'comes with Prometheus' },
  { path: 'alerts.smtp.port', value: () => 587, reason: 'the port for submission, which demands STARTTLS (RFC 6409)' },
  { path: 'alerts.channels', value: empty, reason: 'nobody is called until the spec says who' },
  { path: 'ci', value: empty, reason: 'every push is checked' },
  { path: 'ci.branches', value: () => ['main'], reason: "GitHub's default branch" },
  { path: 'ci.workflow', value: () => 'per-service', reason: 'a service is checked only when it changed' },
  { path: 'ci.scans', value: () => ['trivy'], reason: 'images are scanned before they are deployed' },
  { path: 'ci.failOn', value: () => 'high', reason: 'medium findings would stop every second build' },
  { path: 'ci.dependabot', value: () => 'weekly', reason: 'often enough for fixes, seldom enough to be read' },
  {
    path: 'ci.timeout',
    value: () => '15m',
    reason: 'a check that hangs must not burn six hours, the default of GitHub',
  },
  { path: 'secrets', value: empty, reason: 'every platform has some' },
  { path: 'secrets.store', value: storeOfProvider, reason: "the provider's own store, Vault where there is none" },
  {
    path: 'secrets.audit',
    value: () => false,
    reason: 'a log of every access is large, and asks for a place to be kept',
  },
  { path: 'backups', value: backupsOfTier, reason: 'daily in staging and production; development is thrown away' },
  { path: 'backups.schedule', value: () => 'daily', reason: 'a day of work is what most teams can repeat' },
  { path: 'backups.retention', value: () => '30d', reason: 'mistakes are often found at the end of a month' },
  { path: 'backups.encrypted', value: () => true, reason: 'a copy of the data needs the protection of the data' },
  {
    path: 'backups.include',
    value: (_, { spec }) => (someVolume(spec) ? ['databases', 'volumes'] : ['databases']),
    reason: 'what nothing else can bring back; git holds the rest',
  },
  {
    path: 'backups.maskSecrets',
    value: () => true,
    reason: 'a copy of the configuration must not be a way to the secrets',
  },
  {
    path: 'recovery.failover',
    value: () => 'manual',
    reason: 'moving to another region for a short failure costs more than the failure',
  },
  {
    path: 'databases.*.backup',
    value: (_, { spec }) => (includesDatabases(spec.backups) ? settingsOfDatabases(spec.backups) : undefined),
    reason: 'the platform-wide `backups`',
  },
  ...databaseBackupKeys.map((key) => ({
    path: `databases.*.backup.${key}`,
    value: (_: JsonObject, { spec }: DefaultContext) => member(spec.backups, key),
    reason: 'the platform-wide `backups`, from which a database says only what differs',
  })),
  { path: 'databases.*.backup.schedule', value: () => 'daily', reason: 'a day of work is what most teams can repeat' },
  {
    path: 'databases.*.backup.retention',
    value: () => '30d',
    reason: 'mistakes are often found at the end of a month',
  },
  {
    path: 'databases.*.backup.encrypted',
    value: () => true,
    reason: 'a copy of the data needs the protection of the data',
  },
  { path: 'security', value: empty, reason: 'hardening is on by default' },
  {
    path: 'security.podSecurity',
    value: () => 'restricted',
    reason: 'the strictest Pod Security standard; what our workloads pass',
  },
  {
    path: 'security.signedImages',
    value: () => false,
    reason: 'asks for `delivery.sign`, and for images that were signed',
  },
  { path: 'security.chaos.schedule', value: () => 'on-demand', reason: 'failures come when people are ready to watch' },
  { path: 'security.chaos.faults', value: () => ['pod-kill'], reason: 'the failure that every service must survive' },
  {
    path: 'security.mtls',
    value: ({ mesh }) => (mesh === undefined ? undefined : true),
    reason: 'proving identities is what a mesh is for',
  },
  {
    path: 'security.scanning',
    value: (_, { spec }) => (member(spec.infrastructure, 'target') === 'kubernetes' ? ['trivy-operator'] : undefined),
    reason: 'what was safe when it was built is not so for ever',
  },
  { path: 'security.networkPolicies', value: () => true, reason: 'deny by default, allow along `uses`' },
  {
    path: 'team.oncall.provider',
    value: () => 'pagerduty',
    reason: 'Alertmanager calls it without anything in between',
  },
  { path: 'team.oncall.rotation', value: () => 'weekly', reason: 'a night on call is bearable when it comes seldom' },
  {
    path: 'team.oncall.escalate',
    value: () => '15m',
    reason: 'long enough to reach a computer, short enough that nobody waits for one who sleeps',
  },
  { path: 'runbooks', value: empty, reason: 'every alert links to one' },
]

/** Every default, in the order in which they build on each other. */
export const defaults: Default[] = [...foundations, ...serviceDefaults, ...backing, ...operations]

function member(owner: Json | undefined, key: string): Json | undefined {
  return isJsonObject(owner) ? owner[key] : undefined
}

function stateOrganization(state: JsonObject, { spec }: { spec: JsonObject }): Json | undefined {
  const slug = String(member(spec.repository, 'name'))
  return state.backend === 'terraform-cloud' ? slug.slice(0, slug.indexOf('/')) : undefined
}

function ownerOfRepository(_: JsonObject, { spec }: { spec: JsonObject }): Json {
  const slug = String(member(spec.repository, 'name'))
  return slug.slice(0, slug.indexOf('/'))
}

function storeOfProvider(_: JsonObject, { spec }: { spec: JsonObject }): Json {
  const provider = String(member(spec.infrastructure, 'provider'))
  return Object.values(clouds).find(({ name }) => name === provider)?.secretStore ?? 'vault'
}

function includesDatabases(backups: Json | undefined): backups is JsonObject {
  return isJsonObject(backups) && Array.isArray(backups.include) && backups.include.includes('databases')
}

/** Of the platform's backups what holds for each database. */
export function settingsOfDatabases(backups: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(backups).filter(([key]) => databaseBackupKeys.includes(key)))
}

/** SQLite is a file of its service; MySQL has no operator here that is kept up, so without a cloud somebody else runs it. */
function databaseProvider({ engine }: JsonObject, { spec, tier }: DefaultContext): Json {
  const hasCloud = member(spec.infrastructure, 'provider') !== 'none'
  if (engine === 'sqlite') return 'cluster'
  if (engine === 'mysql') return hasCloud ? 'managed' : 'external'
  return tier !== 'development' && hasCloud ? 'managed' : 'cluster'
}

function newestVersion({ engine, provider }: JsonObject): Json | undefined {
  return provider === 'cluster' ? databaseEngines[engine as DatabaseEngine]?.newestVersion || undefined : undefined
}

/** Some service keeps files that outlive its pods; those of SQLite are among them. */
function someVolume({ services, databases }: JsonObject): boolean {
  if (
    Object.values(isJsonObject(databases) ? databases : {}).some((database) => member(database, 'engine') === 'sqlite')
  )
    return true
  const volumes = Object.values(isJsonObject(services) ? services : {}).map((service) => member(service, 'volumes'))
  return volumes.some((sizes) => isJsonObject(sizes) && Object.values(sizes).some((size) => size !== 'tmp'))
}

function backupsOfTier(_: JsonObject, { tier }: { tier: string }): Json | undefined {
  return tier === 'development' ? undefined : {}
}
