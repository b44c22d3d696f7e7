// Rules: services and domains ask of the gateway only what it can do.
import { traefik } from '../../facts/traefik/index.ts'
import {
  gateways,
  needsTraefikService,
  timeLimit,
  writtenGateways,
  type GatewayAbility,
  type GatewayKind,
} from '../../model/network/gateways.ts'
import type { Environment } from '../../model/environment.ts'
import type { Service } from '../../model/service.ts'
import { clusterServices } from '../../model/delivery/targets.ts'
import { isJsonObject } from '../../lib/json.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { listNames } from '../../report/suggest.ts'
import type { Rule, WrittenLayer } from '../rule.ts'

const words: Record<GatewayAbility, string> = {
  rateLimit: 'limits of requests',
  bodyLimit: 'limits of the body of a request',
  cors: 'CORS',
  corsCredentials: 'CORS with credentials',
  compression: 'compression',
  allow: 'lists of addresses that may come in',
  stickySessions: 'sessions that stay with a replica',
  timeout: 'time limits of requests',
  routeHeaders: 'headers of single routes',
  rewrite: 'rewriting of paths, by which reports of browsers reach the collector',
}

/** Of a gateway that cannot be had at all another rule tells enough. */
export const gatewayCannot: Rule = (platform, written) =>
  platform.environments
    .filter(({ facts }) => writtenGateways.includes(facts.gateway.kind))
    .flatMap((environment) => [
      ...publicServices(environment).flatMap((service) =>
        askedOf(service, written).flatMap(({ ability, path }) => unable(environment, ability, path)),
      ),
      ...publicServices(environment).flatMap((service) => [
        ...forAllAlike(service, environment),
        ...onePerService(service, environment),
        ...onePerTarget(service, environment),
      ]),
      ...environment.domains
        .filter(({ allow }) => allow.length > 0)
        .flatMap(({ name }) => unable(environment, 'allow', ['domains', name, 'allow'])),
      ...(environment.observability.logs?.browser === true && publicServices(environment).length > 0
        ? unable(environment, 'rewrite', ['observability', 'logs', 'browser'])
        : []),
    ])

export function publicServices(environment: Environment): Service[] {
  return clusterServices(environment).filter(({ routes }) => routes.length > 0)
}

/** What a service asks for, and where. Compression is on by default, and so it is asked for only where it is written. */
function askedOf(service: Service, written: readonly WrittenLayer[]): { ability: GatewayAbility; path: SpecPath }[] {
  const { name, routes, rateLimit, bodyLimit, cors, stickySessions, timeout } = service
  const at = (key: string): SpecPath => ['services', name, key]
  const asked: [GatewayAbility, boolean, SpecPath][] = [
    [
      'rateLimit',
      rateLimit !== null || routes.some((route) => route.rateLimit !== null),
      at(rateLimit === null ? 'routes' : 'rateLimit'),
    ],
    ['bodyLimit', routes.some((route) => route.bodyLimit > 0), at(bodyLimit === 0 ? 'routes' : 'bodyLimit')],
    ['cors', cors.origins.length > 0 && !cors.credentials, at('cors')],
    ['corsCredentials', cors.credentials, at('cors')],
    ['compression', written.some(({ spec }) => writesCompression(spec, name)), at('compression')],
    ['stickySessions', stickySessions, at('stickySessions')],
    ['timeout', routes.some((route) => route.timeout > 0), at(timeout === 0 ? 'routes' : 'timeout')],
    ['routeHeaders', routes.some(({ headers }) => headers.length > 0), at('routes')],
  ]
  return asked.filter(([, isAsked]) => isAsked).map(([ability, , path]) => ({ ability, path }))
}

function writesCompression({ services }: WrittenLayer['spec'], name: string): boolean {
  const service = isJsonObject(services) ? services[name] : undefined
  return isJsonObject(service) && service.compression === true
}

function unable({ name: environment, facts }: Environment, ability: GatewayAbility, path: SpecPath): Finding[] {
  const { title, can } = gateways[facts.gateway.kind]
  if (can[ability] !== 'no') return []
  const able = writtenGateways.filter(
    (kind) => ['', facts.provider].includes(gateways[kind].cloud) && gateways[kind].can[ability] !== 'no',
  )
  return [
    {
      code: 'gateway-cannot',
      severity: 'error',
      at: { path, environment, target: 'key' },
      message: `the gateway is ${title}, which has no ${words[ability]}`,
      why: 'requests would be treated otherwise than the spec says',
      hint: `remove it, or write a gateway that can: ${listNames(able, 'or')}`,
    },
  ]
}

/** Compression that the gateway knows only as a whole, and that one service does not want. */
function forAllAlike(service: Service, environment: Environment): Finding[] {
  const { title, can } = gateways[environment.facts.gateway.kind]
  if (
    can.compression !== 'installation' ||
    service.compression ||
    !publicServices(environment).some(({ compression }) => compression)
  )
    return []
  return [
    {
      code: 'gateway-cannot',
      severity: 'warning',
      at: { path: ['services', service.name, 'compression'], environment: environment.name, target: 'key' },
      message: `${title} compresses the answers of all services or of none: those of \`${service.name}\` are compressed too`,
      why: 'other services of the platform ask for compression',
      hint: 'write `compression: false` on every service with routes, or choose another gateway',
    },
  ]
}

/** Some gateways keep the time of all requests to a service alike. */
function onePerService({ name, routes }: Service, { name: environment, facts }: Environment): Finding[] {
  const { title, can } = gateways[facts.gateway.kind]
  const limits = new Set(routes.map(({ timeout }) => timeout))
  if (can.timeout !== 'service' || limits.size < 2) return []
  return [
    {
      code: 'gateway-cannot',
      severity: 'error',
      at: { path: ['services', name, 'routes'], environment, target: 'key' },
      message: `${title} knows one time limit for all routes of \`${name}\`, and they have several: ${[...limits].map((limit) => (limit === 0 ? 'none' : `${limit}s`)).join(', ')}`,
      why: 'requests would be treated otherwise than the spec says',
      hint: 'write one `timeout` at the service, or choose another gateway',
    },
  ]
}

/**
 * Traefik keeps one connection to a Service for all that names it in an object of its own, which is where limits of time are
 * said: of several limits the last that it reads would hold for all.
 */
function onePerTarget({ name }: Service, environment: Environment): Finding[] {
  const { title } = gateways[environment.facts.gateway.kind]
  if (environment.facts.gateway.kind !== 'traefik' || !traefik.sharesCustomServices.value) return []
  const limits = new Set(
    publicServices(environment).flatMap((service) =>
      service.routes
        .filter((route) => needsTraefikService(service, route) && route.backends.some((each) => each.service === name))
        .map((route) => timeLimit(service, route)),
    ),
  )
  if (limits.size < 2) return []
  return [
    {
      code: 'gateway-cannot',
      severity: 'error',
      at: { path: ['services', name, 'routes'], environment: environment.name, target: 'key' },
      message: `${title} knows one time limit for all requests to \`${name}\`, and its routes have several: ${[...limits].map((limit) => (limit === 0 ? 'none' : `${limit}s`)).join(', ')}`,
      why: 'one of them would hold for all routes, and nobody could tell which',
      hint: 'write one `timeout` at the service and none at its routes, or let another service answer what takes longer',
    },
  ]
}

export const ingressNginxRetired: Rule = (platform) => {
  const retired: GatewayKind = 'nginx'
  const environment = platform.environments.find(({ facts }) => facts.gateway.kind === retired)
  if (environment === undefined) return []
  return [
    {
      code: 'ingress-nginx-retired',
      severity: 'warning',
      at: { path: ['infrastructure', 'gateway'], environment: environment.name },
      message: '`nginx` installs NGINX Gateway Fabric: the older ingress-nginx has had no maintenance since March 2026',
      why: 'annotations and snippets of ingress-nginx mean nothing to its successor',
      hint: 'write `gateway: traefik`, the default, unless you want NGINX itself',
    },
  ]
}
