// Kong: plugins as filters, and settings of the connection to the pods as annotations of the Service.
import type { Chart } from 'cdk8s'
import type { JsonObject } from '../../../../lib/json.ts'
import { staysOpen, timeLimit } from '../../../../model/network/gateways.ts'
import { environmentNames } from '../../../../model/names/environment.ts'
import { objectNames } from '../../../../model/names/services.ts'
import type { Cors, Rate } from '../../../../model/service.ts'
import { addObject } from '../../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../../kit/sync.ts'
import type { PlatformSlice, ServiceSlice } from '../../slices.ts'
import {
  bodyPurpose,
  corsMethods,
  domainOf,
  isPattern,
  originPattern,
  preflightSeconds,
  rateOf,
  ratePurpose,
  ratesOf,
  stickyCookie,
  type Dialect,
  type Filter,
} from './dialect.ts'
import { extension, responseHeaders, serviceBackends } from './standard.ts'

/** What we write of a KongPlugin. @see https://developer.konghq.com/kubernetes-ingress-controller/reference/custom-resources/ */
type KongPlugin = {
  apiVersion: 'configuration.konghq.com/v1'
  kind: 'KongPlugin'
  metadata: { name: string; namespace?: string; annotations?: Record<string, string> }
  plugin: string
  config: JsonObject
}

/** How the replicas of a Service are chosen. */
type KongUpstreamPolicy = {
  apiVersion: 'configuration.konghq.com/v1beta1'
  kind: 'KongUpstreamPolicy'
  metadata: { name: string }
  spec: { algorithm: 'consistent-hashing'; hashOn: { cookie: string; cookiePath: string } }
}

/** An hour without a byte: what Kong waits for from a connection that stays open, in milliseconds. Its default is a minute. */
const openTimeout = String(3600 * 1000)

export const kong: Dialect = {
  filters: (slice, route) => [...plugins(slice, route), ...responseHeaders(slice, route)],
  backends: serviceBackends,
  // Kong limits the request to the service, and knows no limit of the whole.
  timeouts: ({ service }, route) =>
    timeLimit(service, route) === 0 ? undefined : { backendRequest: `${route.timeout}s` },
  serviceAnnotations,
  addObjects: (chart, slice) => {
    for (const [purpose, rate] of ratesOf(slice))
      addPlugin(chart, objectNames.middleware(slice.service.name, purpose), 'rate-limiting', rateLimit(rate))
    for (const limit of new Set(slice.service.routes.map(({ bodyLimit }) => bodyLimit)))
      if (limit > 0)
        addPlugin(
          chart,
          objectNames.middleware(slice.service.name, bodyPurpose(limit)),
          'request-size-limiting',
          bodySize(limit),
        )
    if (slice.service.cors.origins.length > 0)
      addPlugin(chart, objectNames.middleware(slice.service.name, 'cors'), 'cors', cors(slice.service.cors))
    if (slice.service.stickySessions) addUpstreamPolicy(chart, slice.service.name)
  },
  addSharedObjects: addAllowLists,
}

function plugins(slice: ServiceSlice, route: Parameters<Dialect['filters']>[1]): Filter[] {
  const { service } = slice
  const rate = rateOf(service, route)
  const domain = domainOf(slice, route)
  return [
    ...(domain.allow.length === 0 ? [] : [environmentNames.domainAllow(domain.name)]),
    ...(rate === null ? [] : [objectNames.middleware(service.name, ratePurpose(service, rate))]),
    ...(route.bodyLimit === 0 ? [] : [objectNames.middleware(service.name, bodyPurpose(route.bodyLimit))]),
    ...(service.cors.origins.length === 0 ? [] : [objectNames.middleware(service.name, 'cors')]),
  ].map((name) => extension('configuration.konghq.com', 'KongPlugin', name))
}

function addPlugin(
  chart: Chart,
  name: string,
  plugin: string,
  config: JsonObject,
  metadata: { namespace?: string; annotations?: Record<string, string> } = {},
): void {
  addObject<KongPlugin>(chart, `kong-plugin.${name}`, {
    apiVersion: 'configuration.konghq.com/v1',
    kind: 'KongPlugin',
    metadata: { name, ...metadata },
    plugin,
    config,
  })
}

/**
 * Each replica of Kong counts by itself, which needs no database. Kong knows no weeks: a seventh of it a day.
 * @see https://developer.konghq.com/plugins/rate-limiting/reference/
 */
function rateLimit({ count, seconds }: Rate): JsonObject {
  const periods: Record<number, string> = { 1: 'second', 60: 'minute', 3600: 'hour', 86400: 'day' }
  const limit =
    periods[seconds] === undefined
      ? { day: Math.max(1, Math.floor((count * 86400) / seconds)) }
      : { [periods[seconds]]: count }
  return { ...limit, limit_by: 'ip', policy: 'local' }
}

/** Without a list of headers Kong allows those that the browser asks for. Origins may be regular expressions. */
function cors({ origins, credentials }: Cors): JsonObject {
  return {
    origins: origins.map((origin) => (isPattern(origin) ? originPattern(origin) : origin)),
    methods: [...corsMethods],
    max_age: preflightSeconds,
    ...(credentials && { credentials }),
  }
}

/** @see https://developer.konghq.com/plugins/request-size-limiting/examples */
function bodySize(limit: number): JsonObject {
  return { allowed_payload_size: limit, size_unit: 'bytes' }
}

/** In the namespace of the services, whose routes name them. */
function addAllowLists(chart: Chart, { facts, domains }: PlatformSlice): void {
  const metadata = {
    namespace: facts.namespace,
    annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere },
  }
  for (const { name, allow } of domains)
    if (allow.length > 0) addPlugin(chart, environmentNames.domainAllow(name), 'ip-restriction', { allow }, metadata)
}

/** The cookie is Kong's own; a client without one gets it with the first answer. */
function addUpstreamPolicy(chart: Chart, service: string): void {
  addObject<KongUpstreamPolicy>(chart, 'kong-upstream-policy', {
    apiVersion: 'configuration.konghq.com/v1beta1',
    kind: 'KongUpstreamPolicy',
    metadata: { name: service },
    spec: { algorithm: 'consistent-hashing', hashOn: { cookie: stickyCookie(service), cookiePath: '/' } },
  })
}

/** @see https://developer.konghq.com/kubernetes-ingress-controller/reference/annotations/ */
function serviceAnnotations({ service }: ServiceSlice): Record<string, string> {
  return {
    ...(service.stickySessions && { 'konghq.com/upstream-policy': service.name }),
    ...(service.protocol === 'grpc' && { 'konghq.com/protocol': 'grpc' }),
    ...(staysOpen(service) && { 'konghq.com/read-timeout': openTimeout, 'konghq.com/write-timeout': openTimeout }),
  }
}
