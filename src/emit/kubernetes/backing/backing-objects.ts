// The Kubernetes objects of what services use and the cluster runs: a database, a cache, a broker.
import { engineOf, nameOf } from '../../../model/data/backing.ts'
import type { OutputFile } from '../../../model/output.ts'
import { folders, labelsOf } from '../../../model/names.ts'
import { emitCacheObjects } from './cache/cache-objects.ts'
import { emitMemcachedObjects } from './cache/memcached.ts'
import { emitChart, type AddObjects } from '../kit/chart.ts'
import { importKinds } from './import/index.ts'
import { mongodbKinds } from './mongodb/index.ts'
import { kafkaKinds } from './kafka/index.ts'
import { postgresKinds } from './postgres/index.ts'
import { rabbitmqKinds } from './rabbitmq/index.ts'
import type { BackingSlice } from '../slices.ts'

/** By kind and engine: one row per kind of object. */
const engines: Record<string, AddObjects<BackingSlice>[]> = {
  'database/postgres': [...postgresKinds, ...importKinds],
  'database/mongodb': [...mongodbKinds, ...importKinds],
  'import/postgres': importKinds,
  'import/mongodb': importKinds,
  'cache/redis': [emitCacheObjects],
  'cache/valkey': [emitCacheObjects],
  'cache/memcached': [emitMemcachedObjects],
  'broker/rabbitmq': rabbitmqKinds,
  'broker/kafka': kafkaKinds,
}

/** The files of one backing service, one per kind of object, in the namespace of its users. */
export function emitBackingObjects(slice: BackingSlice): OutputFile[] {
  const { facts, backing } = slice
  const folder = folders.kubernetes(facts.environment, nameOf(backing))
  const props = { namespace: facts.namespace, labels: labelsOf(facts, nameOf(backing), backing.kind) }
  return emitChart(folder, props, engines[engineOf(backing)] ?? [], slice)
}
