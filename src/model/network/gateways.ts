// What brings requests into the cluster: how each gateway is asked for, and what it can do with the requests.
import { loadBalancerRanges } from './client-address.ts'
import type { EnvironmentFacts } from '../environment.ts'
import type { Protocol, Route, Service } from '../service.ts'

/** The gateways of the language. */
export type GatewayKind =
  'traefik' | 'nginx' | 'kong' | 'istio' | 'haproxy' | 'alb' | 'gclb' | 'application-gateway' | 'cloud'

/** What the spec can ask of a gateway beyond routes, TLS, redirects and headers, which Gateway API itself has. */
export type GatewayAbility =
  'rateLimit' | 'cors' | 'compression' | 'allow' | 'stickySessions' | 'timeout' | 'routeHeaders' | 'rewrite'

/**
 * How a gateway does it: by a field or filter of Gateway API, by custom resources of its own for a route, or for a service with
 * all its routes, by a setting of its installation that holds for all services alike, or not at all.
 */
export type Way = 'standard' | 'extension' | 'service' | 'installation' | 'no'

/**
 * Where HTTPS listeners have their certificates from: Secrets, which cert-manager fills, or the certificate manager of AWS, which
 * finds one for each host by itself.
 */
export type CertificateSource = 'secrets' | 'acm'

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
  certificates: CertificateSource
  /** The cloud that it is part of; '' where it runs in pods, anywhere. */
  cloud: EnvironmentFacts['provider'] | ''
  /** The cluster brings the definitions of Gateway API, and looks after their version. */
  ownDefinitions: boolean
}

const publicPorts = { http: 80, https: 443 }
const nothing: Gateway['can'] = {
  rateLimit: 'no',
  cors: 'no',
  compression: 'no',
  allow: 'no',
  stickySessions: 'no',
  timeout: 'no',
  routeHeaders: 'no',
  rewrite: 'no',
}

/** What runs in pods of the cluster. */
const inPods = { certificates: 'secrets', cloud: '', ownDefinitions: false } as const

/** A gateway that nobody can be given yet; a rule says why, and what else there is. */
function unwritten(title: string, className: string): Gateway {
  return {
    ...inPods,
    title,
    className,
    controller: '',
    namespace: 'gateway-system',
    ownNamespace: false,
    ports: publicPorts,
    can: nothing,
  }
}

export const gateways: Record<GatewayKind, Gateway> = {
  traefik: {
    ...inPods,
    title: 'Traefik',
    className: 'traefik',
    controller: 'traefik.io/gateway-controller',
    namespace: 'traefik',
    ownNamespace: false,
    // The entry points inside its pods, which its Service maps from 80 and 443: a listener must have the port of one.
    // @see https://github.com/traefik/traefik-helm-chart/blob/master/traefik/values.yaml (ports.web.port, ports.websecure.port)
    ports: { http: 8000, https: 8443 },
    // It accepts the timeouts of an HTTPRoute and ignores them. @see https://github.com/traefik/traefik/issues/11902
    can: {
      rateLimit: 'extension',
      cors: 'extension',
      compression: 'extension',
      allow: 'extension',
      stickySessions: 'extension',
      timeout: 'extension',
      routeHeaders: 'standard',
      rewrite: 'standard',
    },
  },
  kong: {
    ...inPods,
    title: 'Kong',
    className: 'kong',
    // @see https://developer.konghq.com/kubernetes-ingress-controller/class-annotations
    controller: 'konghq.com/kic-gateway-controller',
    namespace: 'kong',
    ownNamespace: false,
    ports: publicPorts,
    // Only the time of the request to the service can be limited. gzip is a directive of the proxy as a whole.
    can: {
      rateLimit: 'extension',
      cors: 'extension',
      compression: 'installation',
      allow: 'extension',
      stickySessions: 'extension',
      timeout: 'standard',
      routeHeaders: 'standard',
      rewrite: 'standard',
    },
  },
  nginx: {
    ...inPods,
    title: 'NGINX Gateway Fabric',
    className: 'nginx',
    controller: '',
    namespace: 'nginx-gateway',
    ownNamespace: false,
    ports: publicPorts,
    // @see https://docs.nginx.com/nginx-gateway-fabric/traffic-management/snippets/
    can: {
      rateLimit: 'extension',
      cors: 'standard',
      compression: 'extension',
      allow: 'extension',
      stickySessions: 'extension',
      timeout: 'extension',
      routeHeaders: 'standard',
      rewrite: 'standard',
    },
  },
  istio: {
    ...inPods,
    title: 'Istio',
    className: 'istio',
    controller: '',
    namespace: 'istio-ingress',
    ownNamespace: true,
    ports: publicPorts,
    // Limits and compression would be patches of Envoy's own configuration, which break with its versions.
    can: {
      rateLimit: 'no',
      cors: 'standard',
      compression: 'no',
      allow: 'extension',
      stickySessions: 'extension',
      timeout: 'standard',
      routeHeaders: 'standard',
      rewrite: 'standard',
    },
  },
  haproxy: unwritten('HAProxy', 'haproxy'),
  alb: {
    title: 'the Application Load Balancer of AWS',
    className: 'alb',
    // @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/l7gateway/
    controller: 'gateway.k8s.aws/alb',
    namespace: 'aws-load-balancer-controller',
    ownNamespace: false,
    ports: publicPorts,
    // Addresses are let in by its security group, and idle connections are closed, for all hosts alike. Limits are rules of AWS WAF.
    can: {
      rateLimit: 'no',
      cors: 'no',
      compression: 'no',
      allow: 'installation',
      stickySessions: 'service',
      timeout: 'installation',
      routeHeaders: 'no',
      rewrite: 'no',
    },
    certificates: 'acm',
    cloud: 'aws',
    ownDefinitions: false,
  },
  gclb: {
    title: 'the load balancer of Google Cloud',
    // @see https://cloud.google.com/kubernetes-engine/docs/how-to/gatewayclass-capabilities
    className: 'gke-l7-global-external-managed',
    controller: '',
    namespace: 'gateway',
    ownNamespace: true,
    ports: publicPorts,
    // Limits and address lists are policies of Cloud Armor, compression is Cloud CDN's: neither is an object of the cluster.
    can: {
      rateLimit: 'no',
      cors: 'no',
      compression: 'no',
      allow: 'no',
      stickySessions: 'service',
      timeout: 'service',
      routeHeaders: 'standard',
      rewrite: 'no',
    },
    certificates: 'secrets',
    cloud: 'gcp',
    ownDefinitions: true,
  },
  'application-gateway': unwritten('Application Gateway for Containers', 'azure-alb-external'),
  cloud: unwritten("the cloud's own load balancer", 'cloud'),
}

/** Those that are installed and fully written; a rule refuses the others. */
export const writtenGateways: GatewayKind[] = ['traefik', 'nginx', 'kong', 'istio', 'alb', 'gclb']

/**
 * Proxies of Google's network, and what asks for the health of pods, come from these addresses.
 * @see https://cloud.google.com/load-balancing/docs/https#firewall-rules
 */
const googleRanges = ['35.191.0.0/16', '130.211.0.0/22']

/** The addresses that requests come from where the gateway is no pod; empty: the pods in its namespace. */
export function gatewayRanges(facts: Pick<EnvironmentFacts, 'gateway' | 'privateNetwork'>): string[] {
  const { cloud } = gateways[facts.gateway.kind]
  if (cloud === '') return []
  return cloud === 'gcp' ? googleRanges : loadBalancerRanges(facts)
}

/** A connection that stays open is no slow request: the gateway must not cut it. */
const openEnded: ReadonlySet<Protocol> = new Set(['websocket', 'grpc'])

/** Seconds without a byte that a connection which stays open is given: an hour. */
export const openSeconds = 3600

export function staysOpen({ protocol }: Pick<Service, 'protocol'>): boolean {
  return openEnded.has(protocol)
}

/** Seconds that a request on the route may take; 0: the gateway's own limit, or no request with an end. */
export function timeLimit(service: Pick<Service, 'protocol'>, route: Pick<Route, 'timeout'>): number {
  return staysOpen(service) ? 0 : route.timeout
}

/** True where Traefik must be told more of a service than Gateway API can say: it goes by a TraefikService. */
export function needsTraefikService(
  service: Pick<Service, 'protocol' | 'stickySessions'>,
  route: Pick<Route, 'timeout'>,
): boolean {
  return service.stickySessions || timeLimit(service, route) > 0
}
