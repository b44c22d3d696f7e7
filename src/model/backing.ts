// What services use: databases, caches, queues, buckets, third parties and domains, as meant.
import type { Environment } from './environment.ts'
import type { ObjectStorage } from './object-storage.ts'

export type DatabaseEngine = 'postgres' | 'mysql' | 'mongodb' | 'sqlite'
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

export type Database = {
  name: string
  engine: DatabaseEngine
  version: string
  provider: BackingProvider
  port: number
  storage: string
  replicas: number
  highlyAvailable: boolean
  pooling: boolean
  backup: Backup | null
}

export type Cache = {
  name: string
  engine: 'redis' | 'valkey' | 'memcached'
  version: string
  provider: BackingProvider
  port: number
  mode: 'single' | 'sentinel' | 'cluster'
}

export type Queue = {
  name: string
  engine: 'redis' | 'rabbitmq' | 'kafka' | 'sqs'
  /** The cache or broker that holds the queue; '' where the engine's own broker does. */
  broker: string
  port: number
}

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

export type External = { name: string; url: string; host: string; port: number; health: string; interval: number }

export type Domain = {
  name: string
  minimumTls: '1.2' | '1.3'
  /** Seconds of Strict-Transport-Security; 0: no header. */
  hsts: number
  redirectHttps: boolean
  /** Security headers that browsers obey, in addition to HSTS. */
  headers: { name: string; value: string }[]
  dnsProvider: string
}

/** Something that runs in the cluster for services to use; `users` are the names of the services that do. */
export type Backing = { users: string[] } & ({ kind: 'database'; database: Database } | { kind: 'cache'; cache: Cache })

/** What we write objects for, by kind and engine. */
const writtenEngines: ReadonlySet<string> = new Set([])

/** Engines whose passwords External Secrets makes in the cluster, by kind and engine; other operators make their own. */
const generatedPasswords: ReadonlySet<string> = new Set([])

/** True when something in the cluster gets its password from a generator, which needs External Secrets and no store. */
export function generatesPasswords(environment: Pick<Environment, 'databases' | 'caches' | 'services'>): boolean {
  return clusterBackings(environment).some((backing) => generatedPasswords.has(engineOf(backing)))
}

/** What the cluster itself runs for the services of an environment, and who uses it. */
export function clusterBackings({ databases, caches, services }: Pick<Environment, 'databases' | 'caches' | 'services'>): Backing[] {
  const usersOf = (name: string) => services.filter(({ uses }) => uses.some((use) => use.name === name)).map((service) => service.name)
  const all: Backing[] = [
    ...databases.filter(runsInCluster).map((database): Backing => ({ kind: 'database', database, users: usersOf(database.name) })),
    ...caches.filter(runsInCluster).map((cache): Backing => ({ kind: 'cache', cache, users: usersOf(cache.name) })),
  ]
  return all.filter((backing) => writtenEngines.has(engineOf(backing)))
}

function runsInCluster({ provider }: { provider: BackingProvider }): boolean {
  return provider === 'cluster'
}

/** The name that it is known by in `uses`, and that its folder and its Application take. */
export function nameOf(backing: Backing): string {
  return backing.kind === 'database' ? backing.database.name : backing.cache.name
}

/** Kind and engine, such as `database/postgres`: which objects it becomes. */
export function engineOf(backing: Backing): string {
  return backing.kind === 'database' ? `database/${backing.database.engine}` : `cache/${backing.cache.engine}`
}
