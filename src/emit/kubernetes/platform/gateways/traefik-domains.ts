// What all routes of a domain have in common, as Traefik Middlewares: the headers that browsers obey, and who may come in.
import type { IMiddleware } from '@kubernetes-models/traefik/traefik.io/v1alpha1/Middleware'
import type { Chart } from 'cdk8s'
import type { Domain } from '../../../../model/data/backing.ts'
import { previewHosts } from '../../../../model/delivery/preview.ts'
import { isProxied } from '../../../../model/network/dns.ts'
import { environmentNames } from '../../../../model/names/environment.ts'
import { addObject } from '../../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../../kit/sync.ts'
import type { PlatformSlice } from '../../slices.ts'

/** Headers by which servers tell what they run; an empty value makes Traefik remove them. */
const revealing = { Server: '', 'X-Powered-By': '' }

/**
 * Cloudflare writes the client's address last into X-Forwarded-For, which Traefik believes from Cloudflare's addresses
 * only: its values name them.
 * @see https://doc.traefik.io/traefik/reference/routing-configuration/http/middlewares/ipallowlist/#ipstrategydepth
 */
export const behindProxy = { depth: 1 }

/**
 * Adds the Middlewares, in the namespace of the services: a route can only name those of its own namespace. Every
 * domain has one for headers, because routes name it without knowing what the domain asks for.
 */
export function addDomainMiddlewares(chart: Chart, slice: PlatformSlice): void {
  for (const domain of slice.domains) {
    addMiddleware(chart, slice, environmentNames.domainHeaders(domain.name), { headers: responseHeaders(domain) })
    for (const [name, spec] of allowLists(domain, slice)) addMiddleware(chart, slice, name, { ipAllowList: spec })
  }
}

function addMiddleware(chart: Chart, { facts }: PlatformSlice, name: string, spec: IMiddleware['spec']): void {
  addObject<IMiddleware>(chart, `middleware.${name}`, {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'Middleware',
    metadata: {
      name,
      namespace: facts.namespace,
      annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere },
    },
    spec,
  })
}

function responseHeaders({ hsts, headers }: Domain): IMiddleware['spec']['headers'] {
  return {
    stsSeconds: hsts > 0 ? hsts : undefined,
    customResponseHeaders: { ...revealing, ...Object.fromEntries(headers.map(({ name, value }) => [name, value])) },
  }
}

/** Clients that come directly are told apart in another way than those behind a CDN: each kind of host has a list of its own. */
function allowLists(domain: Domain, { hosts, facts }: PlatformSlice): Map<string, IMiddleware['spec']['ipAllowList']> {
  const used = hosts.filter((each) => each.domain === domain.name).map(({ host }) => host)
  const served = facts.preview ? [...used, previewHosts(facts.environment, domain.name)] : used
  const lists = domain.allow.length === 0 ? [] : served
  return new Map(
    lists.map((host) => [
      allowListOf(domain, host),
      { sourceRange: domain.allow, ipStrategy: isProxied(domain, host) ? behindProxy : undefined },
    ]),
  )
}

/** The name of the list for a host; that of a host past the CDN says so. */
export function allowListOf(domain: Domain, host: string): string {
  return `${environmentNames.domainAllow(domain.name)}${domain.proxied && !isProxied(domain, host) ? '-direct' : ''}`
}
