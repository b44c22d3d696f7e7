// What services use: databases, caches, queues, buckets, third parties and domains, as meant.
import type { Environment } from '../environment.ts'
import { backupNames, databaseNames } from '../names/backing.ts'
import { objectNames } from '../names/services.ts'
import { exporterNames, queriedMetrics } from './exporter.ts'
import type { ObjectStorage } from './object-storage.ts'
import {
  cacheEngines,
  databaseEngines,
  queueEngines,
  type CacheEngine,
  type DatabaseEngine,
  type Engine,
} from '../engines/index.ts'
import type { Queue, QueueEngine } from './queue.ts'

export type { DatabaseEngine }
export type BackingProvider = 'managed' | 'cluster' | 'supabase' | 'atlas' | 'external'

/**
 * When backups are made and how long they stay. Schedules are cron expressions, '' for never; times in seconds, `pitr` 0:
 * none; `interval` is the longest time between two backups, full or incremental.
 */
export type Backup = {
  schedule: string
  incremental: string
  interval: number
  retention: number
  pitr: number
  /** Buckets by their names in the spec. */
  to: string[]
  encrypted: boolean
  /** When the last backup is restored on trial. */
  verify: string
  /** Bytes above which a backup is suspicious; 0: none. */
  maxSize: number
}

export type BackupContent = 'databases' | 'volumes' | 'buckets' | 'cluster' | 'config' | 'functions' | 'builds' | 'logs'

/** The backups of a whole environment. `logRetention` in seconds. */
export type PlatformBackup = Backup & { include: BackupContent[]; logRetention: number; maskSecrets: boolean }

/** When a connection goes back to the pool, and how many the pool holds to the database. */
export type Pooling = { mode: 'session' | 'transaction' | 'statement'; size: number }

/**
 * A database whose data is brought over once. A SQLite file stands on the claim of a service, which runs as `user`; where no
 * service has it (null), people copy it into the running import. A server
 * has its URL, with its password, in the database's entry of the secret store. `name` of the database there, '' where the
 * spec does not say.
 */
export type DatabaseImport = {
  engine: DatabaseEngine
  path: string
  volume: { claim: string; path: string; user: number } | null
  port: number
  name: string
}

export type Database = {
  name: string
  engine: DatabaseEngine
  version: string
  provider: BackingProvider
  port: number
  storage: string
  /** The StorageClass whose volumes are encrypted; '' for the default of the cluster, which every cloud but Amazon encrypts. */
  storageClass: string
  replicas: number
  highlyAvailable: boolean
  pooling: Pooling | null
  /** Milliseconds after which a query is logged; 0: never. */
  slowQuery: number
  extensions: string[]
  parameters: { name: string; value: string | number | boolean }[]
  importFrom: DatabaseImport | null
  /** Users get credentials that Vault makes for a while, and not those of one long-lived user. */
  dynamicCredentials: boolean
  backup: Backup | null
}

/** What is thrown out when the memory is full, in the words of Redis. */
export type Eviction =
  | 'noeviction'
  | 'allkeys-lru'
  | 'allkeys-lfu'
  | 'allkeys-random'
  | 'volatile-lru'
  | 'volatile-lfu'
  | 'volatile-random'
  | 'volatile-ttl'

export type Cache = {
  name: string
  engine: CacheEngine
  version: string
  provider: BackingProvider
  port: number
  mode: 'single' | 'sentinel' | 'cluster'
  /** MiB that data may take, over all shards. */
  memory: number
  /** Data survives a restart. */
  persistence: boolean
  /** Clients give a password that the cluster has made. */
  password: boolean
  eviction: Eviction
}

/** A server of messages that holds several queues; it has no entry of its own in the spec. */
export type Broker = { name: string; engine: Exclude<QueueEngine, 'redis' | 'sqs'> }

/** `fullName` is what the cloud knows it by. Ages in seconds, 0: never; `replicate` is a region or ''. */
export type Bucket = {
  name: string
  fullName: string
  storage: ObjectStorage
  retention: number
  archive: number
  replicate: string
  versioned: boolean
  public: boolean
}

/** `sla`: the availability that it promises, such as `99.9%`; '' where it promises none. */
export type External = {
  name: string
  url: string
  host: string
  port: number
  health: string
  interval: number
  sla: string
}

export type Domain = {
  name: string
  minimumTls: '1.2' | '1.3'
  /** Seconds of Strict-Transport-Security; 0: no header. */
  hsts: number
  redirectHttps: boolean
  /** Security headers that browsers obey, in addition to HSTS. */
  headers: { name: string; value: string }[]
  dnsProvider: string
  /** What holds the zone: a project, or `subscription/resource group`; '' where it is not told, or the provider has no such thing. */
  dnsAccount: string
  /** Name of the authority that its certificates come from. */
  authority: string
  /** Address ranges that may come in; empty: everybody. */
  allow: string[]
  /** Requests come through Cloudflare, which stands between the client and the gateway. */
  proxied: boolean
  /** Who writes the records of its hosts: external-dns in the cluster, or nobody here. Never two. */
  records: 'cluster' | 'elsewhere'
  /** Seconds that resolvers may keep its records. */
  ttl: number
}

/** The oldest version of TLS that no domain has ruled out: where all share a listener, the strictest decides. */
export function strictestTls(domains: Pick<Domain, 'minimumTls'>[]): Domain['minimumTls'] {
  return domains.some(({ minimumTls }) => minimumTls === '1.3') ? '1.3' : '1.2'
}

/** The name of an authority that gives certificates to load balancers of AWS alone, which find them by themselves. */
export const certificateManager = 'acm'

/** True where cert-manager asks for the certificates of the domain. */
export function isIssuedHere({ authority }: Pick<Domain, 'authority'>): boolean {
  return authority !== certificateManager
}

/**
 * Something that runs in the cluster for services to use. `users` are the names of the services that do, `clients` the
 * owners of all pods that connect to it: the users, their migrations, and what exports their metrics. `queues` are held by it;
 * `scales`: KEDA connects to it too and counts what waits in them.
 */
export type Backing = { users: string[]; clients: string[] } & (
  | { kind: 'database'; database: Database; /** Takes its backups; null where none does. */ bucket: Bucket | null }
  | { kind: 'cache'; cache: Cache; queues: Queue[]; scales: boolean }
  | { kind: 'broker'; broker: Broker; queues: Queue[]; scales: boolean }
)

/** True when something in the cluster gets its password from a generator, which needs External Secrets and no store. */
export function generatesPasswords(environment: UsingEnvironment): boolean {
  return clusterBackings(environment).some(
    (backing) => recordOf(backing).password === 'generator' && (backing.kind !== 'cache' || backing.cache.password),
  )
}

type UsingEnvironment = Pick<Environment, 'databases' | 'caches' | 'queues' | 'buckets' | 'services'>

/** What the cluster itself runs for the services of an environment, and who uses it. */
export function clusterBackings(environment: UsingEnvironment): Backing[] {
  return backingsWithObjects(environment).filter(
    (backing) => backing.kind !== 'database' || runsInCluster(backing.database),
  )
}

/** What has objects of its own in the cluster: what runs there, and databases elsewhere into which something there brings data. */
export function backingsWithObjects({ databases, caches, queues, buckets, services }: UsingEnvironment): Backing[] {
  const heldBy = (name: string) => queues.filter(({ broker }) => broker === name).sort(byName)
  const all: Backing[] = [
    ...databases.filter(isAtWork).map((database): Backing => ({
      kind: 'database',
      database,
      bucket: bucketOf(database, buckets),
      ...clientsOfDatabase(database, buckets, services),
    })),
    ...caches.filter(runsInCluster).map((cache): Backing => ({
      kind: 'cache',
      cache,
      queues: heldBy(cache.name),
      scales: scalesOn(heldBy(cache.name), services),
      ...usersOf(cache.name, services),
    })),
    ...brokersOf(queues).map((broker): Backing => ({
      kind: 'broker',
      broker,
      queues: heldBy(broker.name),
      scales: scalesOn(heldBy(broker.name), services),
      ...usersOf(broker.name, services),
    })),
  ]
  return all.filter(isWritten)
}

/** True where an autoscaler asks the server itself for the depth of one of these queues; that of Celery asks Prometheus. */
function scalesOn(queues: Queue[], services: Environment['services']): boolean {
  const names = new Set(queues.map(({ name }) => name))
  return services.some(
    ({ scaling }) =>
      scaling.kind === 'keda' &&
      scaling.triggers.some(
        (trigger) => trigger.kind === 'queue' && trigger.source.kind === 'broker' && names.has(trigger.queue),
      ),
  )
}

function usersOf(name: string, services: Environment['services']): Pick<Backing, 'users' | 'clients'> {
  const users = services.filter(({ uses }) => uses.some((use) => use.name === name))
  const migrations = users
    .filter(({ migration }) => migration !== null)
    .map((user) => objectNames.migrationJob(user.name))
  const holdsQueueOf = ({ uses }: Environment['services'][number]) =>
    uses.some((use) => use.name === name && use.kind === 'queue')
  const exporters = users
    .filter((user) => user.metrics?.exporter === 'celery' && holdsQueueOf(user))
    .map((user) => objectNames.celeryExporter(user.name))
  const queries = queriedMetrics(name, services).length > 0 ? [exporterNames.queries(name)] : []
  const names = users.map((user) => user.name)
  // The order of a spec has no meaning here, and must change no policy.
  return { users: names.sort(), clients: [...names, ...migrations, ...exporters, ...queries].sort() }
}

/** Jobs that dump a database connect to it too; so does the test that compares PostgreSQL with what was restored. */
function withBackups(
  { users, clients }: Pick<Backing, 'users' | 'clients'>,
  database: Database,
  buckets: Bucket[],
): Pick<Backing, 'users' | 'clients'> {
  const { name, engine, backup } = database
  if (backup === null || bucketOf(database, buckets) === null) return { users, clients }
  if (engine !== 'postgres') return { users, clients: [...clients, backupNames.job(name)] }
  return { users, clients: backup.verify === '' ? clients : [...clients, backupNames.restoreTest(name)] }
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1
}

/** The brokers that hold the queues of RabbitMQ and Kafka, each once. */
export function brokersOf(queues: Queue[]): Broker[] {
  const brokers = new Map<string, Broker>()
  for (const { engine, broker } of queues) {
    if (engine === 'rabbitmq' || engine === 'kafka') brokers.set(broker, { name: broker, engine })
  }
  return [...brokers.values()]
}

/** True when a database in the cluster writes its backups into a bucket. */
export function backsUpToBuckets(environment: UsingEnvironment): boolean {
  return clusterBackings(environment).some(
    (backing) => engineOf(backing) === 'database/postgres' && backing.kind === 'database' && backing.bucket !== null,
  )
}

/** True when something of this kind and engine, such as `database/postgres`, runs in the cluster. */
export function runsEngine(environment: UsingEnvironment, engine: string): boolean {
  return clusterBackings(environment).some((backing) => engineOf(backing) === engine)
}

/** The first of the buckets that its backups go to. */
function bucketOf({ backup }: Database, buckets: Bucket[]): Bucket | null {
  return buckets.find(({ name }) => name === backup?.to[0]) ?? null
}

/** A database runs in the cluster, or something there brings data into it. */
function isAtWork(database: Database): boolean {
  return runsInCluster(database) || database.importFrom !== null
}

/** The pods of users and migrations, of what makes and tries backups, and of the import. */
function clientsOfDatabase(
  database: Database,
  buckets: Bucket[],
  services: Environment['services'],
): Pick<Backing, 'users' | 'clients'> {
  const { users, clients } = withBackups(usersOf(database.name, services), database, buckets)
  return {
    users,
    clients: database.importFrom === null ? clients : [...clients, databaseNames.importJob(database.name)],
  }
}

function runsInCluster({ provider }: { provider: BackingProvider }): boolean {
  return provider === 'cluster'
}

/** The name that it is known by in `uses`, and that its folder and its Application take. */
export function nameOf(backing: Backing): string {
  return thingOf(backing).name
}

/**
 * Kind and engine, such as `database/postgres`: which objects it becomes. Of a database that others run, only the import of
 * data is in the cluster, such as `import/postgres`.
 */
export function engineOf(backing: Backing): string {
  const kind = backing.kind === 'database' && !runsInCluster(backing.database) ? 'import' : backing.kind
  return `${kind}/${thingOf(backing).engine}`
}

/** Whether we write objects for it: to run it, or to bring data into it. */
function isWritten(backing: Backing): boolean {
  return backing.kind === 'database' && !runsInCluster(backing.database)
    ? databaseEngines[backing.database.engine].importsFrom.length > 0
    : recordOf(backing).runsInCluster
}

function recordOf(backing: Backing): Engine {
  switch (backing.kind) {
    case 'database':
      return databaseEngines[backing.database.engine]
    case 'cache':
      return cacheEngines[backing.cache.engine]
    case 'broker':
      return queueEngines[backing.broker.engine]
  }
}

function thingOf(backing: Backing): { name: string; engine: string } {
  switch (backing.kind) {
    case 'database':
      return backing.database
    case 'cache':
      return backing.cache
    case 'broker':
      return backing.broker
  }
}
