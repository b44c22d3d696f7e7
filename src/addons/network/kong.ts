// Kong: the API gateway and its controller. The Gateway itself and its class are our own objects, made from the routes.
import type { IPodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor'
import type { JsonObject } from '../../lib/json.ts'
import type { AddonObject } from '../../model/addon.ts'
import { cloudflareRanges, loadBalancerOf, loadBalancerRanges } from '../../model/network/client-address.ts'
import { gatewayMarks } from '../../model/network/mesh.ts'
import { images } from '../../model/versions/images.ts'
import { isMonitored } from '../../model/observability/metrics.ts'
import { gatewayScales, isGateway, monitor, replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

/** Texts, which shrink by two thirds. */
const compressed =
  'text/plain text/css text/xml text/javascript application/javascript application/json application/xml image/svg+xml'

export const kong: Addon = {
  namespace: 'kong',
  wave: -4,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: isGateway('kong'),
  neededBy: '`gateway: kong` and `routes` of a service',
  values: (environment) => ({
    gateway: {
      image: { tag: images.kongTags.gateway },
      ...scaling(environment),
      ...membership(environment),
      resources: resources('200m', '1Gi'),
      env: proxySettings(environment),
      proxy: proxyService(environment),
      // A user interface that is open to the nodes' network by default; what it could change stands in git.
      manager: { enabled: false },
      serviceMonitor: monitor(environment),
    },
    controller: {
      ingressController: {
        image: { tag: images.kongTags.controller },
        resources: resources('50m', '256Mi'),
        // Its certificate is made anew at every render, and Argo CD would never be in sync.
        admissionWebhook: { enabled: false },
      },
    },
  }),
  objects: (environment) => (isMonitored(environment) ? [requestMetrics, controllerMonitor()] : []),
}

/**
 * The chart's own monitor of the controller selects Services with a label that only the proxy's has.
 * @see https://github.com/Kong/charts/blob/kong-3.2.0/charts/kong/templates/servicemonitor.yaml#L52
 */
function controllerMonitor(): AddonObject {
  const object: IPodMonitor & AddonObject = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name: 'kong-controller' },
    spec: {
      selector: {
        matchLabels: { 'app.kubernetes.io/name': 'controller', 'app.kubernetes.io/instance': 'kong' },
      },
      podMetricsEndpoints: [{ port: 'cmetrics' }],
    },
  }
  return object
}

/** Without this plugin Kong counts no requests. */
const requestMetrics = {
  apiVersion: 'configuration.konghq.com/v1',
  kind: 'KongClusterPlugin',
  metadata: { name: 'prometheus', labels: { global: 'true' }, annotations: { 'kubernetes.io/ingress.class': 'kong' } },
  plugin: 'prometheus',
  config: { status_code_metrics: true, latency_metrics: true, upstream_health_metrics: true },
} satisfies AddonObject & JsonObject

/** Settings of kong.conf. @see https://developer.konghq.com/gateway/configuration/ */
function proxySettings({ domains, services, facts, tier }: EnvironmentBase): JsonObject {
  const behindCdn = domains.some(({ proxied }) => proxied)
  const behindProxy = tier !== 'development' && loadBalancerOf(facts).proxyProtocol
  const trusted = [...(behindProxy ? loadBalancerRanges(facts) : []), ...(behindCdn ? cloudflareRanges : [])]
  return {
    // It tells nobody what it is.
    headers: 'off',
    // TLS 1.3 alone where a domain asks for it; 1.2 and 1.3 is the default.
    ...(domains.some(({ minimumTls }) => minimumTls === '1.3') && { ssl_cipher_suite: 'modern' }),
    ...(trusted.length > 0 && {
      trusted_ips: trusted.join(','),
      real_ip_recursive: 'on',
      real_ip_header: behindCdn ? 'X-Forwarded-For' : 'proxy_protocol',
    }),
    ...(services.some(({ compression, routes }) => compression && routes.length > 0) && {
      nginx_proxy_gzip: 'on',
      nginx_proxy_gzip_proxied: 'any',
      nginx_proxy_gzip_types: compressed,
    }),
  }
}

/** Development has no load balancer; elsewhere only nodes with a replica take traffic, which keeps the client's address. */
function proxyService({ tier, facts }: EnvironmentBase): JsonObject {
  if (tier === 'development') return { type: 'ClusterIP' }
  const { annotations, proxyProtocol } = loadBalancerOf(facts)
  const listener = { parameters: ['proxy_protocol'] }
  return {
    externalTrafficPolicy: 'Local',
    ...(Object.keys(annotations).length > 0 && { annotations }),
    ...(proxyProtocol && { http: listener, tls: { parameters: ['http2', 'proxy_protocol'] } }),
  }
}

/** The ports inside its pods that clients come to. */
const clientPorts = [8000, 8443]

function membership({ facts }: EnvironmentBase): JsonObject {
  const { labels, annotations } = gatewayMarks(facts, clientPorts)
  return {
    ...(Object.keys(labels).length > 0 && { podLabels: labels }),
    ...(Object.keys(annotations).length > 0 && { podAnnotations: annotations }),
  }
}

/** Production scales with traffic and never loses its last replica; elsewhere one is enough. */
function scaling(environment: EnvironmentBase): JsonObject {
  if (!gatewayScales(environment)) return { replicaCount: replicasOf(environment) }
  const cpu = { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }
  return {
    autoscaling: { enabled: true, minReplicas: 2, maxReplicas: 6, metrics: [cpu] },
    podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
  }
}
