// What brings requests into the cluster: how each gateway is asked for, and what it can do with the requests.
import { kongIngressController } from '../../facts/kong-ingress-controller/index.ts'
import { loadBalancerRanges } from './client-address.ts'
import type { Domain } from '../data/backing.ts'
import type { EnvironmentFacts } from '../environment.ts'
import type { Protocol, Route, Service } from '../service.ts'

/** The gateways of the language. */
export type GatewayKind =
  'traefik' | 'nginx' | 'kong' | 'istio' | 'haproxy' | 'alb' | 'gclb' | 'application-gateway' | 'cloud'

/** What the spec can ask of a gateway beyond routes, TLS and headers of domains. Every gateway says of each how it does it. */
export type GatewayAbility =
  | 'rateLimit'
  | 'bodyLimit'
  | 'cors'
  | 'corsCredentials'
  | 'compression'
  | 'allow'
  | 'stickySessions'
  | 'timeout'
  | 'routeHeaders'
  | 'rewrite'

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
  /**
   * How plain HTTP is sent to HTTPS: by one route with a filter that names no host, for all hosts together; or by annotations
   * of each route, which then answers both.
   */
  redirect: 'filter' | Readonly<Record<string, string>>
  certificates: CertificateSource
  /** The cloud that it is part of; '' where it runs in pods, anywhere. */
  cloud: EnvironmentFacts['provider'] | ''
  /** The cluster brings the definitions of Gateway API, and looks after their version. */
  ownDefinitions: boolean
}

const publicPorts = { http: 80, https: 443 }
const nothing: Gateway['can'] = {
  rateLimit: 'no',
  bodyLimit: 'no',
  cors: 'no',
  corsCredentials: 'no',
  compression: 'no',
  allow: 'no',
  stickySessions: 'no',
  timeout: 'no',
  routeHeaders: 'no',
  rewrite: 'no',
}

/** What runs in pods of the cluster. */
const inPods = { certificates: 'secrets', cloud: '', ownDefinitions: false, redirect: 'filter' } as const

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
    // @see https://github.com/traefik/traefik/blob/v3.7.9/pkg/provider/kubernetes/gateway/httproute.go#L885 (redirects)
    // It accepts the timeouts of an HTTPRoute and ignores them. @see https://github.com/traefik/traefik/issues/11902
    can: {
      rateLimit: 'extension',
      bodyLimit: 'extension',
      cors: 'extension',
      corsCredentials: 'extension',
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
    // A filter that names no host makes the whole configuration invalid.
    redirect: { [kongIngressController.protocols.value]: 'https', [kongIngressController.redirectStatus.value]: '301' },
    // Only the time of the request to the service can be limited. gzip is a directive of the proxy as a whole.
    can: {
      rateLimit: 'extension',
      bodyLimit: 'extension',
      cors: 'extension',
      corsCredentials: 'extension',
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
    // @see https://github.com/nginx/nginx-gateway-fabric/blob/v2.6.7/internal/controller/nginx/config/servers.go#L1459 (redirects)
    // @see https://docs.nginx.com/nginx-gateway-fabric/traffic-management/snippets/
    can: {
      rateLimit: 'extension',
      bodyLimit: 'extension',
      cors: 'standard',
      corsCredentials: 'standard',
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
    // @see https://github.com/istio/istio/blob/1.30.3/pilot/pkg/config/kube/gateway/conversion.go#L1376 (redirects)
    // Limits and compression would be patches of Envoy's own configuration, which break with its versions.
    can: {
      rateLimit: 'no',
      bodyLimit: 'no',
      cors: 'standard',
      corsCredentials: 'standard',
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
      bodyLimit: 'no',
      cors: 'no',
      corsCredentials: 'no',
      compression: 'no',
      allow: 'installation',
      stickySessions: 'service',
      timeout: 'installation',
      routeHeaders: 'no',
      rewrite: 'no',
    },
    // @see https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/v3.5.0/pkg/gateway/routeutils/route_rule_action.go#L255
    redirect: 'filter',
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
      bodyLimit: 'no',
      cors: 'no',
      corsCredentials: 'no',
      compression: 'no',
      allow: 'no',
      stickySessions: 'service',
      timeout: 'service',
      routeHeaders: 'standard',
      rewrite: 'no',
    },
    // @see https://cloud.google.com/kubernetes-engine/docs/how-to/gatewayclass-capabilities
    redirect: 'filter',
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

/** Annotations of a route by which the gateway sends plain HTTP to HTTPS itself; empty where a filter does it, or nobody asks for it. */
export function redirectAnnotations(
  { gateway }: Pick<EnvironmentFacts, 'gateway'>,
  { redirectHttps }: Pick<Domain, 'redirectHttps'>,
): Readonly<Record<string, string>> {
  const { redirect } = gateways[gateway.kind]
  return redirect === 'filter' || !redirectHttps ? {} : redirect
}

/** True where Traefik must be told more of a service than Gateway API can say: it goes by a TraefikService. */
export function needsTraefikService(
  service: Pick<Service, 'protocol' | 'stickySessions'>,
  route: Pick<Route, 'timeout'>,
): boolean {
  return service.stickySessions || timeLimit(service, route) > 0
}
