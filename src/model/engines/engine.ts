// What one engine of databases, caches or queues is to the rest of the compiler. Each engine of the schema has a record of
// its own file, and the tables in `index.ts` are closed over the schema: an engine without one does not compile.
import type { CacheSpec, DatabaseSpec, QueueSpec } from '../../derived/spec.ts'
import type { ManagedPorts } from '../../facts/managed-databases/index.ts'
import type { ExporterKind } from '../data/exporter.ts'

export type DatabaseEngine = DatabaseSpec['engine']
export type CacheEngine = NonNullable<CacheSpec['engine']>
export type QueueEngine = QueueSpec['engine']
export type EngineName = DatabaseEngine | CacheEngine | QueueEngine

/** What holds for every engine, whatever it is used as. */
export type Engine = {
  /** What it listens on unless told otherwise, which is also how we run it in the cluster; 0: it is no server. */
  port: number
  /** Clouds whose managed service listens elsewhere. */
  managedPorts: ManagedPorts
  /** The variable in which applications expect its URL; '' where they know it by no name in particular. */
  variable: string
  /** What measures one that others run; null where nothing does. */
  exporter: ExporterKind | null
  /** Who makes the password of one in the cluster: a generator of ours, its operator, or nobody, because it has none. */
  password: 'generator' | 'operator' | 'none'
  /** Whether we write objects that run it in the cluster. */
  runsInCluster: boolean
}

/** A database keeps what was put into it, so data comes in, goes out and is brought back. */
export type DatabaseRecord = Engine & {
  /** Of one in the cluster, where the spec names none; '' where it has no version of its own. */
  newestVersion: string
  answersSql: boolean
  /** Drivers find the replicas by the one URL, and need no second one to read from. */
  findsReplicas: boolean
  /** Why no pool can stand before it; '' where one can. */
  unpooled: string
  /** Engines whose data can be brought into it. */
  importsFrom: readonly DatabaseEngine[]
  /** What puts a dump of it into the database at `$DATABASE_URL`; empty where nothing dumps it. */
  load: readonly string[]
}

export type CacheRecord = Engine
export type QueueRecord = Engine
