// How a Redis or Valkey is reached: the Service of its users, and the names of its pods.
import type { Chart } from 'cdk8s'
import { IntOrString, KubeService, KubeServiceAccount } from '../../kit/api-objects.ts'
import type { ServicePort } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { metricsPortName, objectNames } from '../../../../model/names/services.ts'
import { selectorOf } from '../../../../model/names/labels.ts'
import { addDisruptionBudget } from '../disruption-budget.ts'
import { addObject } from '../../kit/chart.ts'
import { components, ports, replicasOf, type CacheSlice } from './names.ts'

/**
 * Adds both Services. Users of a single instance reach the server, those of a cluster any of its servers, from which their
 * library learns of the others. Sentinel only tells clients who the primary is, and not all can ask: so there a proxy
 * follows the primary, and the same URL works everywhere.
 */
export function addCacheServices(chart: Chart, slice: CacheSlice): void {
  const { facts, cache, monitored } = slice
  const component = (name: string) => ({ ...selectorOf(cache.name, facts), 'app.kubernetes.io/component': name })
  const own = servicePort(cache.engine, cache.port)
  addObject(
    chart,
    'service',
    KubeService.manifest({
      metadata: { name: cache.name, labels: { 'app.kubernetes.io/component': 'client' } },
      spec: {
        type: 'ClusterIP',
        selector: component(cache.mode === 'sentinel' ? components.proxy : components.server),
        ports: [own],
      },
    }),
  )
  addObject(
    chart,
    'service.nodes',
    KubeService.manifest({
      metadata: { name: objectNames.nodes(cache.name) },
      spec: {
        type: 'ClusterIP',
        clusterIp: 'None',
        // They must find each other before any of them is ready.
        publishNotReadyAddresses: true,
        selector: component(components.server),
        ports: [own, ...modePorts(slice), ...(monitored ? [servicePort(metricsPortName, ports.metrics)] : [])],
      },
    }),
  )
}

function modePorts({ cache }: CacheSlice): ServicePort[] {
  return { single: [], sentinel: [servicePort('sentinel', ports.sentinel)], cluster: [servicePort('bus', ports.bus)] }[
    cache.mode
  ]
}

function servicePort(name: string, port: number): ServicePort {
  return { name, port, targetPort: IntOrString.fromString(name), protocol: 'TCP' }
}

/** Adds the ServiceAccount, which has no rights and whose pods get no token. */
export function emitCacheServiceAccount(chart: Chart, { cache }: CacheSlice): void {
  addObject(
    chart,
    'service-account',
    KubeServiceAccount.manifest({ metadata: { name: cache.name }, automountServiceAccountToken: false }),
  )
}

/** Adds the PodDisruptionBudget. */
export function emitCacheDisruptionBudget(chart: Chart, { facts, cache }: CacheSlice): void {
  addDisruptionBudget(chart, 'pod-disruption-budget', cache.name, replicasOf(cache), {
    ...selectorOf(cache.name, facts),
    'app.kubernetes.io/component': components.server,
  })
}
