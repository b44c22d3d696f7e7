// NGINX Gateway Fabric: one SnippetsFilter per route with what it asks for, in NGINX's own directives.
import type { Chart } from 'cdk8s'
import { staysOpen, timeLimit } from '../../../../model/network/gateways.ts'
import { objectNames } from '../../../../model/names/services.ts'
import type { Rate, Route } from '../../../../model/service.ts'
import { addObject } from '../../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../../kit/sync.ts'
import type { PlatformSlice, ServiceSlice } from '../../slices.ts'
import { compressedTypes, domainOf, rateOf, type Dialect, type Filter } from './dialect.ts'
import { corsFilter, extension, responseHeaders, serviceBackends } from './standard.ts'

type Snippet = { context: 'http' | 'http.server.location'; value: string }

/** What we write of its custom resources. @see https://docs.nginx.com/nginx-gateway-fabric/traffic-management/snippets/ */
type SnippetsFilter = {
  apiVersion: 'gateway.nginx.org/v1alpha1'
  kind: 'SnippetsFilter'
  metadata: { name: string }
  spec: { snippets: Snippet[] }
}
type ClientSettingsPolicy = {
  apiVersion: 'gateway.nginx.org/v1alpha1'
  kind: 'ClientSettingsPolicy'
  metadata: { name: string; namespace: string; annotations: Record<string, string> }
  spec: { targetRef: { group: string; kind: 'Gateway'; name: string }; body: { maxSize: string } }
}
type UpstreamSettingsPolicy = {
  apiVersion: 'gateway.nginx.org/v1alpha1'
  kind: 'UpstreamSettingsPolicy'
  metadata: { name: string }
  spec: { targetRefs: { group: string; kind: string; name: string }[]; loadBalancingMethod: string }
}

export const nginx: Dialect = {
  filters: (slice, route) => [...snippetsFilter(slice, route), ...corsFilter(slice), ...responseHeaders(slice, route)],
  backends: serviceBackends,
  // NGINX has a limit of the time between two reads, which is a directive.
  timeouts: () => undefined,
  addObjects,
  addSharedObjects: addBodyPolicy,
}

/**
 * No limit of the body where nobody asks for one, as with other gateways: NGINX's own is a mebibyte. Of a preview its host
 * sees to it, whose Gateway it uses.
 * @see https://docs.nginx.com/nginx-gateway-fabric/traffic-management/client-settings/
 */
function addBodyPolicy(chart: Chart, slice: PlatformSlice): void {
  const { facts } = slice
  if (facts.preview || (slice.hosts.length === 0 && slice.previews.length === 0)) return
  const { name, namespace } = facts.gateway
  addObject<ClientSettingsPolicy>(chart, 'client-settings-policy', {
    apiVersion: 'gateway.nginx.org/v1alpha1',
    kind: 'ClientSettingsPolicy',
    metadata: { name, namespace, annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere } },
    spec: { targetRef: { group: 'gateway.networking.k8s.io', kind: 'Gateway', name }, body: { maxSize: '0' } },
  })
}

function addObjects(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  service.routes.forEach((route, index) => {
    const snippets = snippetsOf(slice, route)
    if (snippets.length === 0) return
    const name = nameOf(slice, route)
    addObject<SnippetsFilter>(chart, `snippets-filter.${index}`, {
      apiVersion: 'gateway.nginx.org/v1alpha1',
      kind: 'SnippetsFilter',
      metadata: { name },
      spec: { snippets },
    })
  })
  if (service.stickySessions) addStickiness(chart, slice)
}

/** By address, because the free NGINX has no cookies for it: the clients behind one address share a replica. */
function addStickiness(chart: Chart, { service }: ServiceSlice): void {
  addObject<UpstreamSettingsPolicy>(chart, 'upstream-settings-policy', {
    apiVersion: 'gateway.nginx.org/v1alpha1',
    kind: 'UpstreamSettingsPolicy',
    metadata: { name: service.name },
    spec: {
      targetRefs: [{ group: 'core', kind: 'Service', name: objectNames.service(service.name) }],
      loadBalancingMethod: 'ip_hash',
    },
  })
}

function snippetsFilter(slice: ServiceSlice, route: Route): Filter[] {
  return snippetsOf(slice, route).length === 0
    ? []
    : [extension('gateway.nginx.org', 'SnippetsFilter', nameOf(slice, route))]
}

/** A rule may have one SnippetsFilter only, and so each route has its own. */
function nameOf({ service }: ServiceSlice, route: Route): string {
  return objectNames.middleware(service.name, `route-${service.routes.indexOf(route) + 1}`)
}

function snippetsOf(slice: ServiceSlice, route: Route): Snippet[] {
  const rate = rateOf(slice.service, route)
  const zone = nameOf(slice, route)
  const location = [
    ...accessLines(slice, route),
    ...(rate === null ? [] : rateLines(rate, zone)),
    ...(route.bodyLimit === 0 ? [] : [`client_max_body_size ${route.bodyLimit};`]),
    ...timeLines(slice, route),
    ...compressionLines(slice),
  ]
  return [
    ...(rate === null
      ? []
      : [
          {
            context: 'http' as const,
            value: `limit_req_zone $binary_remote_addr zone=${zone}:10m rate=${speedOf(rate)};`,
          },
        ]),
    ...(location.length === 0 ? [] : [{ context: 'http.server.location' as const, value: location.join('\n') }]),
  ]
}

function accessLines(slice: ServiceSlice, route: Route): string[] {
  const { allow } = domainOf(slice, route)
  return allow.length === 0 ? [] : [...allow.map((range) => `allow ${range};`), 'deny all;']
}

function rateLines({ count }: Rate, zone: string): string[] {
  return [`limit_req zone=${zone} burst=${count} nodelay;`, 'limit_req_status 429;']
}

/** NGINX counts per second or per minute. */
function speedOf({ count, seconds }: Rate): string {
  return seconds === 1 ? `${count}r/s` : `${Math.max(1, Math.round((count * 60) / seconds))}r/m`
}

function timeLines({ service }: ServiceSlice, route: Route): string[] {
  const limit = staysOpen(service) ? 3600 : timeLimit(service, route)
  return limit === 0 ? [] : [`proxy_read_timeout ${limit}s;`, `proxy_send_timeout ${limit}s;`]
}

function compressionLines({ service }: ServiceSlice): string[] {
  return service.compression
    ? [
        'gzip on;',
        'gzip_proxied any;',
        `gzip_types ${compressedTypes.filter((type) => type !== 'text/html').join(' ')};`,
      ]
    : []
}
