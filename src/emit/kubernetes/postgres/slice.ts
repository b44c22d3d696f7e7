// What the objects of one PostgreSQL database are made from, and the labels that its operator puts on pods.
import type { Bucket, Database } from '../../../model/backing.ts'
import type { BackingSlice } from '../units.ts'

export type PostgresSlice = Pick<BackingSlice, 'facts' | 'monitored'> & { database: Database; bucket: Bucket | null; clients: string[] }

/** Narrows the slice of a backing service. A row of another kind in the table of engines would be our own mistake. */
export function postgresSlice({ facts, monitored, backing }: BackingSlice): PostgresSlice {
  if (backing.kind !== 'database') throw new Error(`${backing.kind} is no database`)
  return { facts, monitored, database: backing.database, bucket: backing.bucket, clients: backing.clients }
}

/** Pods of the servers, and of the jobs that set them up, which carry no other label that could be selected by. */
export function serverPods(database: string): Record<string, string> {
  return { 'cnpg.io/cluster': database }
}

export function poolerPods(pooler: string): Record<string, string> {
  return { 'cnpg.io/poolerName': pooler }
}

/** Where CloudNativePG and its plugins run. */
export const operatorNamespace = 'cnpg-system'

/** The plugin that writes backups and the log of changes into buckets. */
export const backupPlugin = 'barman-cloud.cloudnative-pg.io'

/** Ports of a server beside that of PostgreSQL: where the operator asks for its state, and its metrics and those of the pool. */
export const ports = { status: 8000, metrics: 9187, poolerMetrics: 9127 }
