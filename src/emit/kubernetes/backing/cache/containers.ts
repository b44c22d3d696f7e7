// The containers of a Redis or Valkey pod: the server, what keeps several of them one, and the exporter.
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar'
import type { Cache } from '../../../../model/data/backing.ts'
import { metricsPortName, objectNames } from '../../../../model/names/services.ts'
import { shellCommand } from '../../kit/shell.ts'
import { cacheImages, engineImage } from '../../../../model/versions/caches.ts'
import { backingContainer, backingResources } from '../pod.ts'
import { folders, memoryPerPod, nodesHost, ports, programs, replicasOf, type CacheSlice } from './names.ts'

/**
 * What a server needs beyond its data: connections, buffers of replicas, and with persistence the pages that change while
 * the file is written anew by a copy of the process. Parts of the data, and MiB for what does not grow with it.
 */
const overhead = { volatile: 1.25, persistent: 1.5, fixed: 64 }

export function containersOf(slice: CacheSlice): IContainer[] {
  const { cache, monitored } = slice
  const companion = { single: [], sentinel: [sentinel(slice)], cluster: [keeper(slice)] }[cache.mode]
  return [server(slice), ...companion, ...(monitored ? [exporter(slice)] : [])]
}

/** MiB that the server may use before the kernel ends it. */
export function memoryLimit(cache: Cache): number {
  return Math.ceil(memoryPerPod(cache) * (cache.persistence ? overhead.persistent : overhead.volatile)) + overhead.fixed
}

function server(slice: CacheSlice): IContainer {
  const { cache } = slice
  const single = cache.mode === 'single'
  return {
    ...backingContainer,
    name: 'server',
    image: engineImage(cache.engine, cache.version),
    command: single ? [programs(cache).server, `${folders.config}/server.conf`] : script('server.sh'),
    env: environmentOf(slice),
    ports: [
      { name: cache.engine, containerPort: cache.port },
      ...(cache.mode === 'cluster' ? [{ name: 'bus', containerPort: ports.bus }] : []),
    ],
    resources: backingResources('100m', '1', `${memoryLimit(cache)}Mi`),
    ...serverProbes(cache),
    lifecycle: single ? undefined : { preStop: { exec: { command: script('stop.sh') } } },
    volumeMounts: [
      mount('config', folders.config, true),
      ...(cache.password ? [mount('auth', folders.auth, true)] : []),
      mount('data', folders.data),
      mount('tmp', '/tmp'),
    ],
  }
}

/** Loading a large file takes minutes, in which the server accepts connections and answers nothing. */
function serverProbes(cache: Cache): Pick<IContainer, 'startupProbe' | 'readinessProbe' | 'livenessProbe'> {
  const question = cache.mode === 'cluster' ? 'cluster info | grep -q cluster_state:ok' : 'ping | grep -q PONG'
  const tcpSocket = { port: cache.engine }
  return {
    startupProbe: { tcpSocket, periodSeconds: 5, failureThreshold: 60 },
    readinessProbe: {
      exec: { command: shellCommand(`${programs(cache).cli} -h 127.0.0.1 ${question}`) },
      periodSeconds: 5,
      timeoutSeconds: 3,
      failureThreshold: 3,
    },
    livenessProbe: { tcpSocket, periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 6 },
  }
}

function sentinel(slice: CacheSlice): IContainer {
  const { cache } = slice
  return {
    ...backingContainer,
    name: 'sentinel',
    image: engineImage(cache.engine, cache.version),
    command: script('sentinel.sh'),
    env: environmentOf(slice),
    ports: [{ name: 'sentinel', containerPort: ports.sentinel }],
    resources: backingResources('20m', '100m', '64Mi'),
    startupProbe: { tcpSocket: { port: 'sentinel' }, periodSeconds: 5, failureThreshold: 60 },
    readinessProbe: {
      exec: { command: shellCommand(`${programs(cache).cli} -h 127.0.0.1 -p ${ports.sentinel} ping | grep -q PONG`) },
      periodSeconds: 10,
      timeoutSeconds: 3,
    },
    livenessProbe: { tcpSocket: { port: 'sentinel' }, periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 6 },
    volumeMounts: [mount('config', folders.config, true), mount('data', folders.data), mount('tmp', '/tmp')],
  }
}

function keeper(slice: CacheSlice): IContainer {
  const { cache } = slice
  return {
    ...backingContainer,
    name: 'keeper',
    image: engineImage(cache.engine, cache.version),
    command: script('keeper.sh'),
    env: environmentOf(slice),
    resources: backingResources('10m', '100m', '32Mi'),
    // Every round leaves a mark; none for two minutes means that it hangs.
    readinessProbe: { exec: { command: ['test', '-f', '/tmp/alive'] }, periodSeconds: 10 },
    livenessProbe: {
      exec: { command: shellCommand('test -n "$(find /tmp/alive -mmin -2)"') },
      initialDelaySeconds: 60,
      periodSeconds: 30,
    },
    volumeMounts: [mount('config', folders.config, true), mount('tmp', '/tmp')],
  }
}

/** The lists of queues are asked for by name: their lengths are the depths of the queues. */
function exporter({ cache, queues }: CacheSlice): IContainer {
  const lists = queues
    .flatMap(({ depth, deadList }) =>
      depth?.kind === 'redis' ? [...depth.lists, ...(deadList === '' ? [] : [deadList])] : [],
    )
    .map((list) => `db0=${list}`)
  return {
    ...backingContainer,
    name: 'exporter',
    image: cacheImages.redisExporter,
    env: [
      { name: 'REDIS_ADDR', value: `redis://127.0.0.1:${cache.port}` },
      ...(cache.password ? [passwordVariable('REDIS_PASSWORD', cache)] : []),
      ...(cache.mode === 'cluster' ? [{ name: 'REDIS_EXPORTER_IS_CLUSTER', value: 'true' }] : []),
      ...(lists.length > 0 ? [{ name: 'REDIS_EXPORTER_CHECK_SINGLE_KEYS', value: lists.join(',') }] : []),
    ],
    ports: [{ name: metricsPortName, containerPort: ports.metrics }],
    resources: backingResources('10m', '100m', '64Mi'),
    readinessProbe: { httpGet: { path: '/health', port: metricsPortName }, periodSeconds: 10 },
    livenessProbe: { tcpSocket: { port: metricsPortName }, periodSeconds: 10, failureThreshold: 6 },
  }
}

/** What the scripts and probes read; the command line client takes its password from `REDISCLI_AUTH`, that of Valkey too. */
function environmentOf({ facts, cache }: CacheSlice): IEnvVar[] {
  const password = cache.password ? [passwordVariable('REDISCLI_AUTH', cache)] : []
  if (cache.mode === 'single') return password
  const { server: serverProgram, cli } = programs(cache)
  const values = {
    NAME: cache.name,
    NODES: nodesHost(cache, facts),
    REPLICAS: String(replicasOf(cache)),
    SERVER: serverProgram,
    CLI: cli,
    CONFIG: folders.config,
    DATA: folders.data,
    PERSISTENT: String(cache.persistence),
  }
  const fields = { POD_NAME: 'metadata.name', POD_IP: 'status.podIP' }
  return [
    ...Object.entries(values).map(([name, value]) => ({ name, value })),
    ...Object.entries(fields).map(([name, fieldPath]) => ({ name, valueFrom: { fieldRef: { fieldPath } } })),
    ...password,
  ]
}

export function passwordVariable(name: string, cache: Pick<Cache, 'name'>): IEnvVar {
  return { name, valueFrom: { secretKeyRef: { name: objectNames.credentials(cache.name), key: 'password' } } }
}

function script(name: string): string[] {
  return ['sh', `${folders.config}/${name}`]
}

function mount(name: string, mountPath: string, readOnly?: true): NonNullable<IContainer['volumeMounts']>[number] {
  return { name, mountPath, readOnly }
}
