// Traefik Middlewares of a service: rate limits, CORS and compression, which the Gateway API has no filter for.
import type { IMiddleware } from '@kubernetes-models/traefik/traefik.io/v1alpha1/Middleware'
import type { Chart } from 'cdk8s'
import { objectNames } from '../../model/names.ts'
import type { Rate } from '../../model/service.ts'
import { addObject } from './chart.ts'
import { extendedGateway, rateOf, ratePurpose } from './route-filters.ts'
import type { ServiceSlice } from './units.ts'

/** How long a browser may remember what a preflight request allowed: an hour. */
const preflightSeconds = 3600

/** Adds the Middlewares that the service's routes refer to. */
export function emitMiddlewares(chart: Chart, slice: ServiceSlice): void {
  const { facts, service } = slice
  if (facts.gateway.className !== extendedGateway || service.routes.length === 0) return
  for (const [purpose, rate] of ratesOf(slice)) addMiddleware(chart, slice, purpose, rateLimit(rate))
  if (service.cors.length > 0) addMiddleware(chart, slice, 'cors', cors(service.cors))
  if (service.compression) addMiddleware(chart, slice, 'compress', { compress: { encodings: ['br', 'gzip'] } })
}

function addMiddleware(chart: Chart, { service }: ServiceSlice, purpose: string, spec: IMiddleware['spec']): void {
  addObject<IMiddleware>(chart, `middleware.${purpose}`, {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'Middleware',
    metadata: { name: objectNames.middleware(service.name, purpose) },
    spec,
  })
}

function ratesOf({ service }: ServiceSlice): Map<string, Rate> {
  const rates = new Map<string, Rate>()
  for (const route of service.routes) {
    const rate = rateOf(service, route)
    if (rate !== null) rates.set(ratePurpose(service, rate), rate)
  }
  return rates
}

/** So many per period and client; a client that was quiet may spend a whole period's worth at once. */
function rateLimit({ count, seconds }: Rate): IMiddleware['spec'] {
  return { rateLimit: { average: count, period: `${seconds}s`, burst: count } }
}

/** Browsers send the named origins' requests with any method and header; the application decides what they may do. */
function cors(origins: string[]): IMiddleware['spec'] {
  return {
    headers: {
      accessControlAllowOriginList: origins,
      accessControlAllowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      accessControlAllowHeaders: ['*'],
      accessControlMaxAge: preflightSeconds,
      addVaryHeader: true,
    },
  }
}
