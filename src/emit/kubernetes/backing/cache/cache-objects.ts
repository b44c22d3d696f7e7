// All objects of a Redis or Valkey in the cluster.
import type { Chart } from 'cdk8s'
import type { AddObjects } from '../../kit/chart.ts'
import type { BackingSlice } from '../../slices.ts'
import { emitCacheConfig } from './config-map.ts'
import { emitCacheCredentials } from './credentials.ts'
import { emitCacheMonitors } from './monitors.ts'
import type { CacheSlice } from './names.ts'
import { emitCacheNetworkPolicy } from './network-policy.ts'
import { addCacheProxy } from './proxy.ts'
import { emitCacheDisruptionBudget, emitCacheServiceAccount, addCacheServices } from './services.ts'
import { addCacheStatefulSet, emitCacheVolumeClaim } from './stateful-set.ts'

const kinds: AddObjects<CacheSlice>[] = [
  emitCacheServiceAccount,
  emitCacheCredentials,
  emitCacheConfig,
  emitCacheVolumeClaim,
  addCacheStatefulSet,
  addCacheProxy,
  addCacheServices,
  emitCacheDisruptionBudget,
  emitCacheMonitors,
]

export function emitCacheObjects(chart: Chart, { facts, backing, monitored }: BackingSlice): void {
  if (backing.kind !== 'cache') return
  const slice: CacheSlice = { facts, monitored, cache: backing.cache, queues: backing.queues }
  for (const addObjects of kinds) addObjects(chart, slice)
  emitCacheNetworkPolicy(chart, slice, backing)
}
