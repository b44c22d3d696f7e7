// The service mesh: which pods belong to it, and what it needs of them.
import type { EnvironmentFacts } from '../environment.ts'
import type { Service } from '../service.ts'

/** `strict`: pods of the mesh talk only to those that prove who they are. */
export type Mesh = { kind: 'none' | 'linkerd' | 'istio'; strict: boolean }

/** Where the control plane runs. */
export const meshNamespaces = { linkerd: 'linkerd', istio: 'istio-system' } as const

/**
 * The port on which a pod takes encrypted connections for all its ports; 0: none. Network policies must let it through.
 * @see https://linkerd.io/2/reference/iptables/
 * @see https://istio.io/latest/docs/ambient/usage/networkpolicy/
 */
export const tunnelPorts: Record<Mesh['kind'], number> = { none: 0, linkerd: 4143, istio: 15008 }

/** Ports of Linkerd's control plane that every proxy asks: identities, destinations, policies. */
export const linkerdPorts = [8080, 8086, 8090]

/**
 * Where each proxy of Linkerd answers with its metrics, outside of the port for members: the PodMonitor of the chart selects
 * the proxies of all namespaces.
 * @see https://github.com/linkerd/linkerd2/blob/edge-26.8.3/charts/linkerd-control-plane/values.yaml#L167
 */
export const linkerdMetricsPort = 4191

/** Where ztunnel asks for the health of a pod from, in place of the kubelet. */
export const ambientProbes = '169.254.7.127/32'

/** Labels and annotations of a pod. */
export type Marks = { labels: Record<string, string>; annotations: Record<string, string> }

const none: Marks = { labels: {}, annotations: {} }
const ambient = { 'istio.io/dataplane-mode': 'ambient' }
const injected = { 'linkerd.io/inject': 'enabled' }

/** What makes the pods of a service members. Databases are none: their operators are strangers to the mesh. */
export function memberMarks({ mesh }: Pick<EnvironmentFacts, 'mesh'>, service: Pick<Service, 'uses'>): Marks {
  if (mesh.kind === 'istio') return { labels: ambient, annotations: {} }
  if (mesh.kind === 'none') return none
  const strict = { 'config.linkerd.io/default-inbound-policy': 'all-authenticated' }
  const outside = portsOutside(service)
  const skipped = { 'config.linkerd.io/skip-outbound-ports': outside.join(',') }
  return { labels: {}, annotations: { ...injected, ...(mesh.strict && strict), ...(outside.length > 0 && skipped) } }
}

/** What makes others members that only call: Prometheus. */
export function callerMarks({ mesh }: Pick<EnvironmentFacts, 'mesh'>): Marks {
  if (mesh.kind === 'istio') return { labels: ambient, annotations: {} }
  return mesh.kind === 'none' ? none : { labels: {}, annotations: injected }
}

/** What makes a gateway a member whose clients are none: their connections reach it untouched, with their address. */
export function gatewayMarks(facts: Pick<EnvironmentFacts, 'mesh'>, ports: readonly number[]): Marks {
  const { labels, annotations } = callerMarks(facts)
  if (facts.mesh.kind === 'none') return none
  const untouched: Record<string, string> =
    facts.mesh.kind === 'istio'
      ? { 'ambient.istio.io/bypass-inbound-capture': 'true' }
      : { 'config.linkerd.io/skip-inbound-ports': ports.join(',') }
  return { labels, annotations: { ...annotations, ...untouched } }
}

/** Ports of what is no member, where the proxy would only wait for a protocol that it knows; not those of HTTP, nor of services. */
function portsOutside({ uses }: Pick<Service, 'uses'>): number[] {
  const inside = new Set(uses.filter(({ kind }) => kind === 'service').map(({ port }) => port))
  const outside = uses
    .filter(({ kind, port }) => kind !== 'service' && ![0, 80, 443].includes(port) && !inside.has(port))
    .map(({ port }) => port)
  return [...new Set(outside)].sort((one, other) => one - other)
}
