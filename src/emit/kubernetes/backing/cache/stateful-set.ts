// The StatefulSet of a Redis or Valkey, and the volume of the one that keeps its data.
import type { Chart } from 'cdk8s'
import { KubePersistentVolumeClaim, Quantity } from '../../kit/api-objects.ts'
import type { IStatefulSet } from 'kubernetes-models/apps/v1/StatefulSet'
import type { IVolume } from 'kubernetes-models/v1/Volume'
import type { Cache } from '../../../../model/data/backing.ts'
import { labelsOf, selectorOf } from '../../../../model/names/labels.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { backingPod } from '../pod.ts'
import { addObject } from '../../kit/chart.ts'
import { keptInProduction } from '../../kit/sync.ts'
import { cacheChecksum } from './config-map.ts'
import { containersOf } from './containers.ts'
import { components, memoryPerPod, replicasOf, type CacheSlice } from './names.ts'

/** Seconds to hand over to a replica, and to write what is left in memory. */
const gracePeriod = 60

export function addCacheStatefulSet(chart: Chart, slice: CacheSlice): void {
  const { facts, cache } = slice
  const labels = { ...selectorOf(cache.name, facts), 'app.kubernetes.io/component': components.server }
  addObject<IStatefulSet>(chart, 'stateful-set', {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: cache.name },
    spec: {
      replicas: replicasOf(cache),
      serviceName: objectNames.nodes(cache.name),
      // None of several can be ready before the others are there.
      podManagementPolicy: 'Parallel',
      selector: { matchLabels: labels },
      template: {
        metadata: {
          labels: labelsOf(facts, cache.name, components.server),
          annotations: { 'checksum/config': cacheChecksum(cache) },
        },
        spec: {
          ...backingPod(cache.name, components.server, facts, replicasOf(cache)),
          terminationGracePeriodSeconds: gracePeriod,
          containers: containersOf(slice),
          volumes: volumesOf(cache),
        },
      },
      volumeClaimTemplates: hasClaimPerPod(cache) ? [claimTemplate(cache)] : undefined,
    },
  })
}

/** Adds the claim of a single instance: an object of its own can grow later, the template of a StatefulSet cannot. */
export function emitCacheVolumeClaim(chart: Chart, { facts, cache }: CacheSlice): void {
  if (!cache.persistence || cache.mode !== 'single') return
  addObject(
    chart,
    'persistent-volume-claim',
    KubePersistentVolumeClaim.manifest({
      metadata: { name: objectNames.volumeClaim(cache.name, 'data'), annotations: keptInProduction(facts) },
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: Quantity.fromString(storageOf(cache)) } },
      },
    }),
  )
}

/** What remembers its place in a cluster keeps it on a volume even where the data is thrown away. */
function hasClaimPerPod({ mode, persistence }: Cache): boolean {
  return mode === 'cluster' || (mode === 'sentinel' && persistence)
}

function claimTemplate(cache: Cache) {
  return {
    metadata: { name: 'data' },
    spec: { accessModes: ['ReadWriteOnce' as const], resources: { requests: { storage: storageOf(cache) } } },
  }
}

/**
 * Twice the data, because the file is written anew beside the old one, and room for what is added meanwhile. In powers
 * of two, so that a little more memory asks for no other volume: the size in a template is for ever.
 */
function storageOf(cache: Cache): string {
  const needed = cache.persistence ? (2 * memoryPerPod(cache)) / 1024 + 1 : 1
  return `${2 ** Math.ceil(Math.log2(needed))}Gi`
}

function volumesOf(cache: Cache): IVolume[] {
  return [
    { name: 'config', configMap: { name: objectNames.backingConfig(cache.name) } },
    ...(cache.password ? [authVolume(cache)] : []),
    { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } },
    ...(hasClaimPerPod(cache) ? [] : [dataVolume(cache)]),
  ]
}

function authVolume({ name }: Cache): IVolume {
  const items = [{ key: 'auth.conf', path: 'auth.conf' }]
  return { name: 'auth', secret: { secretName: objectNames.credentials(name), items } }
}

/** A replica gets the data of its primary as a file. */
function dataVolume(cache: Cache): IVolume {
  if (cache.persistence)
    return { name: 'data', persistentVolumeClaim: { claimName: objectNames.volumeClaim(cache.name, 'data') } }
  return { name: 'data', emptyDir: { sizeLimit: `${memoryPerPod(cache) + 128}Mi` } }
}
