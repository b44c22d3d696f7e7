// What Traefik must know of the connection to the pods of a service: which replica a client gets, and how long one may take.
import type { IServersTransport } from '@kubernetes-models/traefik/traefik.io/v1alpha1/ServersTransport'
import type { ITraefikService } from '@kubernetes-models/traefik/traefik.io/v1alpha1/TraefikService'
import type { Chart } from 'cdk8s'
import { needsTraefikService, timeLimit } from '../../../model/gateways.ts'
import { objectNames } from '../../../model/names.ts'
import type { Route, Service } from '../../../model/service.ts'
import { addObject } from '../chart.ts'
import type { ServiceSlice } from '../units.ts'
import { stickyCookie, type BackendRef } from './dialect.ts'

type Balanced = NonNullable<NonNullable<ITraefikService['spec']['weighted']>['services']>[number]

/**
 * The TraefikService that stands for all backends of the route: Gateway API has no field for either in its standard channel.
 * @see https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/gateway-api/#traefikservice-backend
 */
export function traefikServiceBackends({ service }: ServiceSlice, route: Route): BackendRef[] {
  if (route.backends.length === 0) return []
  return [{ group: 'traefik.io', kind: 'TraefikService', name: nameOf(service, route), weight: 1 }]
}

/** Adds one per distinct set of backends and limit, and one ServersTransport per limit. */
export function addTraefikServices(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  const routes = service.routes.filter((route) => route.backends.length > 0 && needsTraefikService(service, route))
  const limits = new Set(routes.map((route) => timeLimit(service, route)).filter((limit) => limit > 0))
  for (const limit of limits) addTransport(chart, service, limit)
  for (const [name, route] of new Map(routes.map((each) => [nameOf(service, each), each]))) addTraefikService(chart, service, name, route)
}

function addTraefikService(chart: Chart, service: Service, name: string, route: Route): void {
  addObject<ITraefikService>(chart, `traefik-service.${name}`, {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'TraefikService',
    metadata: { name },
    spec: { weighted: { services: route.backends.map((backend) => balanced(service, route, backend)) } },
  })
}

function balanced(service: Service, route: Route, backend: Route['backends'][number]): Balanced {
  const limit = timeLimit(service, route)
  return {
    kind: 'Service',
    name: objectNames.service(backend.service),
    port: backend.port,
    weight: backend.weight,
    scheme: service.protocol === 'grpc' ? 'h2c' : undefined,
    serversTransport: limit > 0 ? transportOf(service, limit) : undefined,
    // Only over HTTPS, and never read by scripts: it names a pod.
    sticky: service.stickySessions ? { cookie: { name: stickyCookie(service.name), secure: true, httpOnly: true, sameSite: 'lax' } } : undefined,
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

/** The name of the service, which most need only one of; a route that differs says in what. */
function nameOf(service: Service, route: Route): string {
  const others = route.backends.filter((backend) => backend.service !== service.name).map((backend) => backend.service)
  const limit = route.timeout === service.timeout ? [] : [`${route.timeout}s`]
  return [service.name, ...others, ...limit].join('-')
}
