// All objects of a Memcached in the cluster: one server, in memory alone.
import type { Chart } from 'cdk8s'
import { IntOrString, KubeNetworkPolicy, KubeService, KubeServiceAccount } from '../../kit/api-objects.ts'
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment'
import type { IContainer } from 'kubernetes-models/v1/Container'
import type { Cache } from '../../../../model/data/backing.ts'
import { labelsOf, selectorOf } from '../../../../model/names/labels.ts'
import { metricsPortName } from '../../../../model/names/services.ts'
import { cacheImages, engineImage } from '../../../../model/versions/caches.ts'
import { allow, clientPeers } from '../peers.ts'
import { backingContainer, backingPod, backingResources } from '../pod.ts'
import { addObject } from '../../kit/chart.ts'
import { addServiceMonitor, nameAsJob } from '../../kit/monitors.ts'
import { inNamespace } from '../../kit/peers.ts'
import type { BackingSlice } from '../../slices.ts'

/** MiB for connections and the tables that find the data; it takes its `-m` for the data alone. */
const overhead = 64

const metricsPort = 9150

export function addMemcachedObjects(chart: Chart, slice: BackingSlice): void {
  if (slice.backing.kind !== 'cache') return
  const { cache } = slice.backing
  addObject(
    chart,
    'service-account',
    KubeServiceAccount.manifest({ metadata: { name: cache.name }, automountServiceAccountToken: false }),
  )
  addDeployment(chart, slice, cache)
  addService(chart, slice, cache)
  addNetworkPolicy(chart, slice, cache)
  if (!slice.monitored) return
  addServiceMonitor(chart, {
    name: cache.name,
    matchLabels: selectorOf(cache.name, slice.facts),
    jobLabel: nameAsJob,
    endpoints: [{ port: metricsPortName }],
  })
}

function addDeployment(chart: Chart, { facts, monitored }: BackingSlice, cache: Cache): void {
  addObject<IDeployment>(chart, 'deployment', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: cache.name },
    spec: {
      replicas: 1,
      selector: { matchLabels: selectorOf(cache.name, facts) },
      // Two would hold different values for the same key.
      strategy: { type: 'Recreate' },
      template: {
        metadata: { labels: labelsOf(facts, cache.name, 'cache') },
        spec: {
          ...backingPod(cache.name, 'cache', facts, 1),
          containers: [server(cache), ...(monitored ? [exporter(cache)] : [])],
        },
      },
    },
  })
}

function server(cache: Cache): IContainer {
  const tcpSocket = { port: cache.engine }
  return {
    ...backingContainer,
    name: 'server',
    image: engineImage(cache.engine, cache.version),
    args: ['memcached', '-m', String(cache.memory), ...(cache.eviction === 'noeviction' ? ['-M'] : [])],
    ports: [{ name: cache.engine, containerPort: cache.port }],
    resources: backingResources('50m', '1', `${cache.memory + overhead}Mi`),
    readinessProbe: { tcpSocket, periodSeconds: 5, timeoutSeconds: 3 },
    livenessProbe: { tcpSocket, periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 6 },
  }
}

function exporter(cache: Cache): IContainer {
  return {
    ...backingContainer,
    name: 'exporter',
    image: cacheImages.memcachedExporter,
    args: [`--memcached.address=127.0.0.1:${cache.port}`],
    ports: [{ name: metricsPortName, containerPort: metricsPort }],
    resources: backingResources('10m', '100m', '32Mi'),
    readinessProbe: { httpGet: { path: '/metrics', port: metricsPortName }, periodSeconds: 10 },
    livenessProbe: { tcpSocket: { port: metricsPortName }, periodSeconds: 10, failureThreshold: 6 },
  }
}

function addService(chart: Chart, { facts, monitored }: BackingSlice, cache: Cache): void {
  const port = (name: string, number: number) => ({
    name,
    port: number,
    targetPort: IntOrString.fromString(name),
    protocol: 'TCP',
  })
  const ports = [port(cache.engine, cache.port), ...(monitored ? [port(metricsPortName, metricsPort)] : [])]
  addObject(
    chart,
    'service',
    KubeService.manifest({
      metadata: { name: cache.name },
      spec: { type: 'ClusterIP', selector: selectorOf(cache.name, facts), ports },
    }),
  )
}

function addNetworkPolicy(chart: Chart, { facts, backing, monitored }: BackingSlice, cache: Cache): void {
  if (!facts.networkPolicies) return
  addObject(
    chart,
    'network-policy',
    KubeNetworkPolicy.manifest({
      metadata: { name: cache.name },
      spec: {
        podSelector: { matchLabels: selectorOf(cache.name, facts) },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          ...allow(clientPeers(facts, backing), [cache.port]),
          ...(monitored ? allow([inNamespace(facts.monitoringNamespace)], [metricsPort]) : []),
        ],
        egress: [],
      },
    }),
  )
}
