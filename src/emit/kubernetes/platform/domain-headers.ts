// The response headers that browsers obey, one Traefik Middleware per domain.
import type { IMiddleware } from '@kubernetes-models/traefik/traefik.io/v1alpha1/Middleware'
import type { Chart } from 'cdk8s'
import type { Domain } from '../../../model/backing.ts'
import { environmentNames } from '../../../model/names.ts'
import { addObject } from '../chart.ts'
import { extendedGateway } from '../route-filters.ts'
import { definedElsewhere, platformWaves, syncWave } from '../sync.ts'
import type { PlatformSlice } from '../units.ts'

/** Headers by which servers tell what they run; an empty value makes Traefik remove them. */
const revealing = { Server: '', 'X-Powered-By': '' }

/**
 * Adds the Middlewares, in the namespace of the services: a route can only name those of its own namespace. Every
 * domain has one, because routes name it without knowing what the domain asks for.
 */
export function emitDomainHeaders(chart: Chart, { facts, domains }: PlatformSlice): void {
  if (facts.gateway.className !== extendedGateway) return
  for (const domain of domains) {
    addObject<IMiddleware>(chart, `middleware.${domain.name}`, {
      apiVersion: 'traefik.io/v1alpha1',
      kind: 'Middleware',
      metadata: {
        name: environmentNames.domainHeaders(domain.name),
        namespace: facts.namespace,
        annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere },
      },
      spec: { headers: responseHeaders(domain) },
    })
  }
}

function responseHeaders({ hsts, headers }: Domain): IMiddleware['spec']['headers'] {
  return {
    stsSeconds: hsts > 0 ? hsts : undefined,
    customResponseHeaders: { ...revealing, ...Object.fromEntries(headers.map(({ name, value }) => [name, value])) },
  }
}
