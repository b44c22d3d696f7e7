// What services use: databases, caches, queues, buckets, third parties and domains, as meant.

export type DatabaseEngine = 'postgres' | 'mysql' | 'mongodb' | 'sqlite'
export type BackingProvider = 'managed' | 'cluster' | 'supabase' | 'atlas' | 'external'

/** When backups are made and how long they stay. Times in seconds; `pitr` 0: none; `schedule` is a cron expression. */
export type Backup = { schedule: string; interval: number; retention: number; pitr: number; to: string[] }

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

export type Bucket = { name: string }

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
