// What brings requests into the cluster: how each gateway is asked for, and what it can do with the requests.
import type { Protocol, Route, Service } from './service.ts'

/** The gateways of the language. */
export type GatewayKind = 'traefik' | 'nginx' | 'kong' | 'istio' | 'haproxy' | 'alb' | 'gclb' | 'application-gateway' | 'cloud'

/** What the spec can ask of a gateway beyond routes, TLS, redirects and headers, which Gateway API itself has. */
export type GatewayAbility = 'rateLimit' | 'cors' | 'compression' | 'allow' | 'stickySessions' | 'timeout'

/**
 * How a gateway does it: by a field or filter of Gateway API, by custom resources of its own, by a setting of its
 * installation that holds for all services alike, or not at all.
 */
export type Way = 'standard' | 'extension' | 'installation' | 'no'

export type Gateway = {
  title: string
  /** The class that a Gateway names. */
  className: string
  /** The controller of a class that we declare ourselves; '' where the installation brings its class. */
  controller: string
  /** Where the Gateway and its certificates stand. */
  namespace: string
  /** The installation creates pods for each Gateway in the Gateway's namespace, which therefore is a namespace of its own. */
  ownNamespace: boolean
  /** Ports of the listeners. */
  ports: { http: number; https: number }
  can: Record<GatewayAbility, Way>
}

const publicPorts = { http: 80, https: 443 }
const nothing: Gateway['can'] = { rateLimit: 'no', cors: 'no', compression: 'no', allow: 'no', stickySessions: 'no', timeout: 'no' }

/** A gateway for which nothing is installed and nothing extra is written yet; `not-yet-supported` says so. */
function unwritten(title: string, className: string): Gateway {
  return { title, className, controller: '', namespace: 'gateway-system', ownNamespace: false, ports: publicPorts, can: nothing }
}

export const gateways: Record<GatewayKind, Gateway> = {
  traefik: {
    title: 'Traefik',
    className: 'traefik',
    controller: 'traefik.io/gateway-controller',
    namespace: 'traefik',
    ownNamespace: false,
    // The entry points inside its pods, which its Service maps from 80 and 443: a listener must have the port of one.
    // @see https://github.com/traefik/traefik-helm-chart/blob/master/traefik/values.yaml (ports.web.port, ports.websecure.port)
    ports: { http: 8000, https: 8443 },
    // It accepts the timeouts of an HTTPRoute and ignores them. @see https://github.com/traefik/traefik/issues/11902
    can: { rateLimit: 'extension', cors: 'extension', compression: 'extension', allow: 'extension', stickySessions: 'extension', timeout: 'extension' },
  },
  kong: {
    title: 'Kong',
    className: 'kong',
    // @see https://developer.konghq.com/kubernetes-ingress-controller/class-annotations
    controller: 'konghq.com/kic-gateway-controller',
    namespace: 'kong',
    ownNamespace: false,
    ports: publicPorts,
    // Only the time of the request to the service can be limited. gzip is a directive of the proxy as a whole.
    can: { rateLimit: 'extension', cors: 'extension', compression: 'installation', allow: 'extension', stickySessions: 'extension', timeout: 'standard' },
  },
  nginx: {
    title: 'NGINX Gateway Fabric',
    className: 'nginx',
    controller: '',
    namespace: 'nginx-gateway',
    ownNamespace: false,
    ports: publicPorts,
    // @see https://docs.nginx.com/nginx-gateway-fabric/traffic-management/snippets/
    can: { rateLimit: 'extension', cors: 'standard', compression: 'extension', allow: 'extension', stickySessions: 'extension', timeout: 'extension' },
  },
  istio: {
    title: 'Istio',
    className: 'istio',
    controller: '',
    namespace: 'istio-ingress',
    ownNamespace: true,
    ports: publicPorts,
    // Limits and compression would be patches of Envoy's own configuration, which break with its versions.
    can: { rateLimit: 'no', cors: 'standard', compression: 'no', allow: 'extension', stickySessions: 'extension', timeout: 'standard' },
  },
  haproxy: unwritten('HAProxy', 'haproxy'),
  alb: unwritten('Application Load Balancer', 'alb'),
  gclb: unwritten('Cloud Load Balancing', 'gke-l7-global-external-managed'),
  'application-gateway': unwritten('Application Gateway for Containers', 'azure-alb-external'),
  cloud: unwritten("the cloud's own load balancer", 'cloud'),
}

/** Those that are installed and fully written; `infrastructure.gateway` warns about the others. */
export const writtenGateways: GatewayKind[] = ['traefik', 'nginx', 'kong', 'istio']

/** A connection that stays open is no slow request: the gateway must not cut it. */
const openEnded: ReadonlySet<Protocol> = new Set(['websocket', 'grpc'])

export function staysOpen({ protocol }: Pick<Service, 'protocol'>): boolean {
  return openEnded.has(protocol)
}

/** Seconds that a request on the route may take; 0: the gateway's own limit, or no request with an end. */
export function timeLimit(service: Pick<Service, 'protocol'>, route: Pick<Route, 'timeout'>): number {
  return staysOpen(service) ? 0 : route.timeout
}

/** True where Traefik must be told more of a service than Gateway API can say: it goes by a TraefikService. */
export function needsTraefikService(service: Pick<Service, 'protocol' | 'stickySessions'>, route: Pick<Route, 'timeout'>): boolean {
  return service.stickySessions || timeLimit(service, route) > 0
}
