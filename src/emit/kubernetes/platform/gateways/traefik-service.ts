// What Traefik must know of the connection to the pods of a service: which replica a client gets, and how long one may take.
import type { IServersTransport } from '@kubernetes-models/traefik/traefik.io/v1alpha1/ServersTransport'
import type { ITraefikService } from '@kubernetes-models/traefik/traefik.io/v1alpha1/TraefikService'
import type { Chart } from 'cdk8s'
import { needsTraefikService, timeLimit } from '../../../../model/network/gateways.ts'
import { objectNames } from '../../../../model/names/services.ts'
import type { Route, RouteBackend, Service } from '../../../../model/service.ts'
import { addObject } from '../../kit/chart.ts'
import type { ServiceSlice } from '../../slices.ts'
import { stickyCookie, type BackendRef } from './dialect.ts'

type Balanced = NonNullable<NonNullable<ITraefikService['spec']['weighted']>['services']>[number]

/**
 * A TraefikService in front of each backend of the route: Gateway API has no field for either in its standard channel. It
 * has the name of its Service, so that whoever moves weights between Services finds it.
 * @see https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/gateway-api/#traefikservice-backend
 */
export function traefikServiceBackends({ service }: ServiceSlice, route: Route): BackendRef[] {
  return route.backends.map((backend) => ({
    group: 'traefik.io',
    kind: 'TraefikService',
    name: nameOf(service, route, backend),
    weight: backend.weight,
  }))
}

/** Adds one per distinct backend and limit, and one ServersTransport per limit. */
export function addTraefikServices(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  const routes = service.routes.filter((route) => needsTraefikService(service, route))
  const limits = new Set(routes.filter(({ backends }) => backends.length > 0).map((route) => timeLimit(service, route)))
  for (const limit of limits) if (limit > 0) addTransport(chart, service, limit)
  const named = new Map(
    routes.flatMap((route) =>
      route.backends.map((backend) => [nameOf(service, route, backend), balanced(service, route, backend)]),
    ),
  )
  for (const [name, spec] of named) addTraefikService(chart, name, spec)
}

function addTraefikService(chart: Chart, name: string, balanced: Balanced): void {
  addObject<ITraefikService>(chart, `traefik-service.${name}`, {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'TraefikService',
    metadata: { name },
    spec: { weighted: { services: [balanced] } },
  })
}

function balanced(service: Service, route: Route, backend: RouteBackend): Balanced {
  const limit = timeLimit(service, route)
  return {
    kind: 'Service',
    name: objectNames.service(backend.service),
    port: backend.port,
    weight: 1,
    scheme: service.protocol === 'grpc' ? 'h2c' : undefined,
    serversTransport: limit > 0 ? transportOf(service, limit) : undefined,
    // Only over HTTPS, and never read by scripts: it names a pod.
    sticky: service.stickySessions
      ? { cookie: { name: stickyCookie(backend.service), secure: true, httpOnly: true, sameSite: 'lax' } }
      : undefined,
  }
}

/** A slow answer is cut before its first byte: one that is being sent has shown that somebody works on it. */
function addTransport(chart: Chart, service: Service, limit: number): void {
  addObject<IServersTransport>(chart, `servers-transport.${limit}`, {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'ServersTransport',
    metadata: { name: transportOf(service, limit) },
    spec: { forwardingTimeouts: { responseHeaderTimeout: `${limit}s` } },
  })
}

function transportOf({ name }: Service, limit: number): string {
  return `${name}-${limit}s`
}

/** The name of the Service, which most need only one of; another service that shares the address, and a route with a limit of its own, say so. */
function nameOf(service: Service, route: Route, backend: RouteBackend): string {
  const own = backend.service === service.name || backend.service === objectNames.nextService(service.name, 'canary')
  const owner = own ? [] : [service.name, 'to']
  const limit = route.timeout === service.timeout ? [] : [`${route.timeout}s`]
  return [...owner, objectNames.service(backend.service), ...limit].join('-')
}
