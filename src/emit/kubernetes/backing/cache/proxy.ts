// The proxy of `mode: sentinel`: TCP to whichever server is the primary, so that users need to know nothing of Sentinel.
import { digestOfText } from '../../../../lib/hash.ts'
import type { Chart } from 'cdk8s'
import { KubeConfigMap } from '../../kit/api-objects.ts'
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment'
import type { IContainer } from 'kubernetes-models/v1/Container'
import { labelsOf, selectorOf } from '../../../../model/names/labels.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { cacheImages } from '../../../../model/versions/caches.ts'
import { addDisruptionBudget } from '../disruption-budget.ts'
import { backingContainer, backingPod, backingResources } from '../pod.ts'
import { addObject } from '../../kit/chart.ts'
import { serviceWaves, syncWave } from '../../kit/sync.ts'
import { passwordVariable } from './containers.ts'
import { components, nodesHost, ports, replicasOf, type CacheSlice } from './names.ts'

/** Two: while one moves to another node, the other forwards. */
const proxies = 2

const file = 'haproxy.cfg'

export function addCacheProxy(chart: Chart, slice: CacheSlice): void {
  const { facts, cache } = slice
  if (cache.mode !== 'sentinel') return
  const name = `${cache.name}-${components.proxy}`
  const labels = { ...selectorOf(cache.name, facts), 'app.kubernetes.io/component': components.proxy }
  const configuration = proxyConfig(slice)
  addObject(
    chart,
    'config-map.proxy',
    KubeConfigMap.manifest({
      metadata: { name: objectNames.backingConfig(name), annotations: syncWave(serviceWaves.configuration) },
      data: { [file]: configuration },
    }),
  )
  addObject<IDeployment>(chart, 'deployment', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels: { 'app.kubernetes.io/component': components.proxy } },
    spec: {
      replicas: proxies,
      selector: { matchLabels: labels },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      template: {
        metadata: {
          labels: labelsOf(facts, cache.name, components.proxy),
          annotations: { 'checksum/config': digestOfText(configuration) },
        },
        spec: {
          ...backingPod(cache.name, components.proxy, facts, proxies),
          containers: [proxyContainer(slice)],
          volumes: [
            { name: 'config', configMap: { name: objectNames.backingConfig(name) } },
            { name: 'tmp', emptyDir: { sizeLimit: '16Mi' } },
          ],
        },
      },
    },
  })
  addDisruptionBudget(chart, 'pod-disruption-budget.proxy', name, proxies, labels)
}

function proxyContainer({ cache }: CacheSlice): IContainer {
  return {
    ...backingContainer,
    name: components.proxy,
    image: cacheImages.haproxy,
    command: ['haproxy', '-W', '-db', '-f', `/config/${file}`],
    env: [passwordVariable('REDIS_PASSWORD', cache)],
    ports: [
      { name: cache.engine, containerPort: cache.port },
      { name: 'status', containerPort: ports.status },
    ],
    resources: backingResources('50m', '1', '128Mi'),
    readinessProbe: { httpGet: { path: '/ready', port: 'status' }, periodSeconds: 5, failureThreshold: 2 },
    livenessProbe: { httpGet: { path: '/alive', port: 'status' }, periodSeconds: 10, failureThreshold: 6 },
    // Endpoints learn that it leaves before it closes what is open.
    lifecycle: { preStop: { sleep: { seconds: 5 } } },
    volumeMounts: [
      { name: 'config', mountPath: '/config', readOnly: true },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  }
}

/**
 * The primary is the server that says so and has replicas: one that was cut off from them still calls itself primary, but
 * takes no writes. Connections may be idle for a day, as those of workers that wait for jobs are.
 * @see https://docs.haproxy.org/3.2/configuration.html
 */
function proxyConfig({ facts, cache }: CacheSlice): string {
  const servers = Array.from(
    { length: replicasOf(cache) },
    (_, number) => `  server ${cache.name}-${number} ${cache.name}-${number}.${nodesHost(cache, facts)}:${cache.port}`,
  )
  return [
    'global',
    '  maxconn 10000',
    '  log stdout format raw local0 notice',
    'resolvers cluster',
    '  parse-resolv-conf',
    '  hold valid 5s',
    'defaults',
    '  mode tcp',
    '  log global',
    '  timeout connect 3s',
    '  timeout check 3s',
    '  timeout client 1d',
    '  timeout server 1d',
    '  option clitcpka',
    '  option srvtcpka',
    'frontend cache',
    `  bind :${cache.port}`,
    '  default_backend primary',
    'backend primary',
    '  option tcp-check',
    '  tcp-check connect',
    '  tcp-check send "AUTH ${REDIS_PASSWORD}\\r\\n"',
    '  tcp-check expect string +OK',
    '  tcp-check send "INFO replication\\r\\n"',
    '  tcp-check expect rstring role:master\\r\\nconnected_slaves:[1-9]',
    '  tcp-check send "QUIT\\r\\n"',
    '  tcp-check expect string +OK',
    '  default-server check inter 1s fall 2 rise 1 on-marked-down shutdown-sessions resolvers cluster init-addr libc,none',
    ...servers,
    'frontend status',
    '  mode http',
    '  timeout client 10s',
    `  bind :${ports.status}`,
    '  monitor-uri /alive',
    '  http-request use-service prometheus-exporter if { path /metrics }',
    '  http-request return status 200 if { path /ready } { nbsrv(primary) ge 1 }',
    '  http-request return status 503',
    '',
  ].join('\n')
}
