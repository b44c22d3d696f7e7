// Who is selected by labels and found by ports: Services, network policies, budgets, scalers and monitors.
import type { Json, JsonObject } from '../../../src/lib/json.ts'
import { listAt, mapAt, textAt } from '../read.ts'
import type { Place, Row } from '../row.ts'
import { selects, type World } from '../world.ts'
import { podsOfNamespace } from './pods.ts'

export const networkRows: Row[] = [
  {
    name: 'pods of a Service',
    kinds: ['Service'],
    at: ['/spec/selector'],
    missing: (place, world) => podsOfNamespace({ ...place, value: { matchLabels: place.value } }, world),
    broken: (value) => ({ ...(value as JsonObject), gone: 'yes' }),
  },
  { name: 'port of a Service’s pods', kinds: ['Service'], at: ['/spec/ports/*/targetPort'], missing: portOfPods },
  { name: 'pods of a budget', kinds: ['PodDisruptionBudget'], at: ['/spec/selector'], missing: podsOfNamespace },
  {
    name: 'pods of a workload',
    kinds: ['Deployment', 'StatefulSet', 'DaemonSet', 'Rollout'],
    at: ['/spec/selector'],
    missing: podsOfNamespace,
  },
  { name: 'pods of a network policy', kinds: ['NetworkPolicy'], at: ['/spec/podSelector'], missing: podsOfPolicy },
  {
    name: 'peers of a network policy',
    kinds: ['NetworkPolicy'],
    at: ['/spec/ingress/*/from/*/podSelector', '/spec/egress/*/to/*/podSelector'],
    missing: peers,
  },
  {
    name: 'namespace of a peer',
    kinds: ['NetworkPolicy', 'Kafka'],
    at: [
      '/spec/kafka/listeners/*/networkPolicyPeers/*/namespaceSelector/matchLabels/kubernetes.io~1metadata.name',
      '/spec/ingress/*/from/*/namespaceSelector/matchLabels/kubernetes.io~1metadata.name',
      '/spec/egress/*/to/*/namespaceSelector/matchLabels/kubernetes.io~1metadata.name',
    ],
    missing: namespaceOfPeer,
  },
  { name: 'Services of a monitor', kinds: ['ServiceMonitor'], at: ['/spec/selector'], missing: servicesOfMonitor },
  {
    name: 'port of a monitor’s Services',
    kinds: ['ServiceMonitor'],
    at: ['/spec/endpoints/*/port'],
    missing: portOfMonitor,
  },
  {
    name: 'pods of a Cilium policy',
    kinds: ['CiliumNetworkPolicy'],
    at: ['/spec/endpointSelector'],
    missing: podsOfNamespace,
  },
  { name: 'pods of a monitor', kinds: ['PodMonitor'], at: ['/spec/selector'], missing: podsOfNamespace },
  {
    name: 'port of a monitor’s pods',
    kinds: ['PodMonitor'],
    at: ['/spec/podMetricsEndpoints/*/port'],
    missing: portOfPodMonitor,
  },
]

function portOfPods({ value, document, namespace }: Place, world: World): string | undefined {
  const pods = world.podsLike(namespace, { matchLabels: mapAt(document, 'spec', 'selector') })
  return pods.length === 0 || pods.some(({ ports }) => hasPort(ports, value))
    ? undefined
    : `port ${String(value)} of the pods`
}

/** Pods that come and go, so that no object of ours makes them. */
const passing: Readonly<Record<string, string>> = {
  'acme.cert-manager.io/http01-solver': 'cert-manager runs it while it proves that a host is ours',
  'cnpg.io/jobRole': 'CloudNativePG runs it to start or to restore a cluster',
}

function podsOfPolicy(place: Place, world: World): string | undefined {
  const labels = Object.keys(mapAt(place.value, 'matchLabels'))
  return labels.some((label) => passing[label] !== undefined) ? undefined : podsOfNamespace(place, world)
}

/** Without a namespace the policy's own is meant; what charts run in theirs is not known. */
export function peers(place: Place, world: World): string | undefined {
  const named = textAt(place.owner, 'namespaceSelector', 'matchLabels', 'kubernetes.io/metadata.name')
  if (named === '' && place.owner['namespaceSelector'] !== undefined) return undefined
  const namespace = named || place.namespace
  return named !== '' && !world.knowsPodsOf(namespace) ? undefined : podsOfPolicy({ ...place, namespace }, world)
}

function namespaceOfPeer({ value }: Place, world: World): string | undefined {
  return world.namespaces.has(String(value)) ? undefined : `namespace ${String(value)}`
}

function servicesOf({ document, namespace }: Place, world: World) {
  const names = listAt(document, 'spec', 'namespaceSelector', 'matchNames').map(String)
  const selector = mapAt(document, 'spec', 'selector')
  return world.services.filter(
    (service) =>
      (names.length === 0 ? [namespace] : names).includes(service.namespace) && selects(selector, service.labels),
  )
}

function servicesOfMonitor(place: Place, world: World): string | undefined {
  return servicesOf(place, world).length > 0 ? undefined : `Services like ${JSON.stringify(place.value)}`
}

function portOfMonitor(place: Place, world: World): string | undefined {
  const services = servicesOf(place, world)
  return services.length === 0 || services.some(({ ports }) => hasPort(ports, place.value))
    ? undefined
    : `port ${String(place.value)} of the Services`
}

function portOfPodMonitor({ value, document, namespace }: Place, world: World): string | undefined {
  const pods = world.podsLike(namespace, mapAt(document, 'spec', 'selector'))
  return pods.length === 0 || pods.some(({ ports }) => hasPort(ports, value))
    ? undefined
    : `port ${String(value)} of the pods`
}

/** By name or number; true where the ports are not known. */
function hasPort(ports: { name: string; port: number }[] | undefined, wanted: Json): boolean {
  return ports === undefined || ports.some(({ name, port }) => name === wanted || port === wanted)
}

/** A port number or name of a Service, wherever a route names one; what has no such Service is the row of its name. */
export function portOfService({ value, owner, namespace }: Place, world: World): string | undefined {
  const service = world.service(textAt(owner, 'namespace') || namespace, textAt(owner, 'name'))
  return service === undefined || hasPort(service.ports, value)
    ? undefined
    : `port ${String(value)} of Service ${service.namespace}/${service.name}`
}
