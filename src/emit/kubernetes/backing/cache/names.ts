// What a Redis or Valkey in the cluster is made of: how many pods, which ports, where its files stand.
import type { Cache } from '../../../../model/data/backing.ts'
import { clusterHost, objectNames } from '../../../../model/names/services.ts'
import type { EnvironmentFacts } from '../../../../model/environment.ts'
import type { Queue } from '../../../../model/data/queue.ts'

/** What the objects of one Redis or Valkey are made from. */
export type CacheSlice = { facts: EnvironmentFacts; cache: Cache; queues: Queue[]; monitored: boolean }

export const ports = { sentinel: 26379, bus: 16379, metrics: 9121, status: 8405 }

/** The value of the component label: the servers, and before them the proxy that follows the primary. */
export const components = { server: 'cache', proxy: 'proxy' }

/** In the containers. */
export const folders = { config: '/config', auth: '/auth', data: '/data' }

/** Shards of a cluster: the fewest of which a majority is left when one is lost. Each has one replica. */
const shards = 3

/** Three where one may be lost and the others still agree on the primary. */
const replicasByMode = { single: 1, sentinel: 3, cluster: 2 * shards }

export function replicasOf({ mode }: Pick<Cache, 'mode'>): number {
  return replicasByMode[mode]
}

/** MiB of data in one pod: the whole, or what one shard holds. */
export function memoryPerPod({ memory, mode }: Pick<Cache, 'memory' | 'mode'>): number {
  return mode === 'cluster' ? Math.ceil(memory / shards) : memory
}

/** The part of a pod's host name that follows its own name. */
export function nodesHost({ name }: Pick<Cache, 'name'>, facts: EnvironmentFacts): string {
  return clusterHost(objectNames.nodes(name), facts)
}

/** `redis-server` and `redis-cli`, or those of Valkey. */
export function programs({ engine }: Pick<Cache, 'engine'>): { server: string; cli: string } {
  return { server: `${engine}-server`, cli: `${engine}-cli` }
}
