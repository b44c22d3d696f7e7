// The Kubernetes objects of what services use and the cluster runs: a database, a cache, a broker.
import { engineOf, nameOf, type Backing } from '../../../model/data/backing.ts'
import type { EngineName } from '../../../model/engines/index.ts'
import type { OutputFile } from '../../../model/output.ts'
import { folders } from '../../../model/names/files.ts'
import { labelsOf } from '../../../model/names/labels.ts'
import { emitCacheObjects } from './cache/cache-objects.ts'
import { addMemcachedObjects } from './cache/memcached.ts'
import { emitChart, type AddObjects } from '../kit/chart.ts'
import { importKinds } from './import/index.ts'
import { mongodbKinds } from './mongodb/index.ts'
import { kafkaKinds } from './kafka/index.ts'
import { postgresKinds } from './postgres/index.ts'
import { rabbitmqKinds } from './rabbitmq/index.ts'
import type { BackingSlice } from '../slices.ts'

/** What runs each engine, one row per kind of object. A record says which of them we run at all. */
const engines: Record<EngineName, AddObjects<BackingSlice>[]> = {
  postgres: [...postgresKinds, ...importKinds],
  mongodb: [...mongodbKinds, ...importKinds],
  mysql: [],
  sqlite: [],
  redis: [emitCacheObjects],
  valkey: [emitCacheObjects],
  memcached: [addMemcachedObjects],
  rabbitmq: rabbitmqKinds,
  kafka: kafkaKinds,
  sqs: [],
}

/** The files of one backing service, one per kind of object, in the namespace of its users. */
export function emitBackingObjects(slice: BackingSlice): OutputFile[] {
  const { facts, backing } = slice
  const folder = folders.kubernetes(facts.environment, nameOf(backing))
  const props = { namespace: facts.namespace, labels: labelsOf(facts, nameOf(backing), backing.kind) }
  return emitChart(folder, props, kindsOf(backing), slice)
}

/** Of a database that others run, only the import of data is in the cluster. */
function kindsOf(backing: Backing): AddObjects<BackingSlice>[] {
  const [kind, engine] = engineOf(backing).split('/')
  return kind === 'import' ? importKinds : engines[engine as EngineName]
}
