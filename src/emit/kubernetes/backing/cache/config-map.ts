// The configuration of a Redis or Valkey, and the scripts that make several of them one.
import { digestOf } from '../../../../lib/hash.ts'
import type { Chart } from 'cdk8s'
import { KubeConfigMap } from '../../kit/api-objects.ts'
import type { Cache } from '../../../../model/data/backing.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { addObject } from '../../kit/chart.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import { clusterScripts } from './cluster-scripts.ts'
import { folders, memoryPerPod, type CacheSlice } from './names.ts'
import { sentinelScripts } from './sentinel-scripts.ts'

export function emitCacheConfig(chart: Chart, { cache }: CacheSlice): void {
  addObject(
    chart,
    'config-map',
    KubeConfigMap.manifest({
      metadata: { name: objectNames.backingConfig(cache.name), annotations: syncWave(serviceWaves.configuration) },
      data: configurationOf(cache),
    }),
  )
}

/** SHA-256 of all files: a changed one restarts the pods. */
export function cacheChecksum(cache: Cache): string {
  return digestOf(configurationOf(cache))
}

/** By file name. */
function configurationOf(cache: Cache): Record<string, string> {
  const scripts = { single: {}, sentinel: sentinelScripts, cluster: clusterScripts }[cache.mode]
  return { 'server.conf': serverConfig(cache), ...scripts }
}

/**
 * Without persistence nothing is ever written to disk. With it every write goes to the append-only file, which loses a
 * second at most; snapshots would add nothing. @see https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/
 */
function serverConfig(cache: Cache): string {
  return [
    ...(cache.password ? [`include ${folders.auth}/auth.conf`] : open),
    `dir ${folders.data}`,
    `maxmemory ${memoryPerPod(cache)}mb`,
    `maxmemory-policy ${cache.eviction}`,
    `appendonly ${cache.persistence ? 'yes' : 'no'}`,
    'appendfsync everysec',
    'save ""',
    ...modeConfig[cache.mode],
    '',
  ].join('\n')
}

/**
 * Without a password a server answers to its own pod alone, unless it is told otherwise: network policies say who comes in.
 * @see https://redis.io/docs/latest/operate/oss_and_stack/management/security/#protected-mode
 */
const open = ['protected-mode no']

const modeConfig: Record<Cache['mode'], string[]> = {
  single: [],
  // A primary that was cut off takes no writes, which would be lost when it follows the new one.
  sentinel: ['min-replicas-to-write 1', 'min-replicas-max-lag 10'],
  cluster: [
    'cluster-enabled yes',
    'cluster-config-file nodes.conf',
    'cluster-node-timeout 6000',
    // The other shards go on while one has no server.
    'cluster-require-full-coverage no',
    // Addresses of pods change, names do not.
    'cluster-preferred-endpoint-type hostname',
  ],
}
