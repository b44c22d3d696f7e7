// The HTTPRoutes of a service: which there are, and what they are called.
import { objectNames } from '../names/services.ts'
import type { Route, Service } from '../service.ts'

type Routed = Pick<Service, 'name' | 'routes'>

/** The routes that this service answers, alone or with others; what the route of another service names is said there. */
export function answeredRoutes({ routes }: Pick<Service, 'routes'>): Route[] {
  return routes.filter(({ backends }) => backends.length > 0)
}

/** The hosts of the service, each with an HTTPRoute of its own. */
export function routedHosts(service: Pick<Service, 'routes'>): string[] {
  return [...new Set(answeredRoutes(service).map(({ host }) => host))]
}

/** The names of all HTTPRoutes of the service. */
export function routeNames(service: Routed): string[] {
  return routedHosts(service).map((host, index) => objectNames.hostRoute(service.name, host, index === 0))
}
