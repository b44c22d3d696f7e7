// What the objects of one database are made from, whatever its engine.
import { pods } from '../kit/peers.ts'
import type { NetworkPolicyPeer } from 'cdk8s-plus-27/lib/imports/k8s.js'
import type { Bucket, Database } from '../../../model/data/backing.ts'
import type { Tier } from '../../../model/environment.ts'
import { selectorOf } from '../../../model/names/labels.ts'
import type { BackingSlice } from '../slices.ts'

export type DatabaseSlice = Pick<BackingSlice, 'facts' | 'monitored'> & {
  database: Database
  bucket: Bucket | null
  clients: string[]
}

/** Narrows the slice of a backing service. A row of another kind in the table of engines would be our own mistake. */
export function databaseSlice({ facts, monitored, backing }: BackingSlice): DatabaseSlice {
  if (backing.kind !== 'database') throw new Error(`${backing.kind} is no database`)
  return { facts, monitored, database: backing.database, bucket: backing.bucket, clients: backing.clients }
}

/**
 * What a server is given, by tier. Memory is requested whole, because a database that the kernel kills loses its cache and
 * its connections; processors are shared, and not limited: a throttled database is slow for everybody.
 */
const sizes: Record<Tier, { cpu: string; memory: string }> = {
  development: { cpu: '100m', memory: '512Mi' },
  staging: { cpu: '250m', memory: '1Gi' },
  production: { cpu: '500m', memory: '2Gi' },
}

export function serverResources(tier: Tier) {
  const { cpu, memory } = sizes[tier]
  return { requests: { cpu, memory }, limits: { memory } }
}

/** The pods that connect to the database: of services, and of their migrations. */
export function clientsOf({ facts, clients }: DatabaseSlice): NetworkPolicyPeer[] {
  return clients.map((client) => pods(selectorOf(client, facts)))
}
