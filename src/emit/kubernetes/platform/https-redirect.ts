// The route that sends plain HTTP to HTTPS.
import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import type { Chart } from 'cdk8s'
import { gateways } from '../../../model/network/gateways.ts'
import { withoutRecords } from '../../../model/network/dns.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { previewHosts } from '../../../model/delivery/preview.ts'
import { addObject } from '../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/** Hosts that one HTTPRoute may name. @see https://gateway-api.sigs.k8s.io/reference/spec/#httproutespec */
const hostsPerRoute = 16

/**
 * Adds the redirects of all hosts whose domain asks for it. One route of the environment rather than one per service:
 * several services share a host. Some gateways answer so on the routes themselves. Challenges for certificates still arrive: their path is longer, and longer wins.
 */
export function addHttpsRedirect(chart: Chart, slice: PlatformSlice): void {
  if (gateways[slice.facts.gateway.kind].redirect !== 'filter') return
  const redirected = new Set(slice.domains.filter(({ redirectHttps }) => redirectHttps).map(({ name }) => name))
  const ofPreviews = slice.previews.flatMap(({ facts, domains }) =>
    domains.map((domain) => ({ host: previewHosts(facts.environment, domain), domain })),
  )
  const hosts = [...slice.hosts, ...ofPreviews].filter(({ domain }) => redirected.has(domain)).map(({ host }) => host)
  for (let start = 0; start < hosts.length; start += hostsPerRoute) {
    addRedirect(chart, slice, start / hostsPerRoute, hosts.slice(start, start + hostsPerRoute))
  }
}

function addRedirect(chart: Chart, { facts }: PlatformSlice, index: number, hostnames: string[]): void {
  const { name, namespace } = facts.gateway
  addObject<IHTTPRoute>(chart, index === 0 ? 'http-route' : `http-route.${index + 1}`, {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: {
      name: environmentNames.httpsRedirect + (index === 0 ? '' : `-${index + 1}`),
      namespace,
      annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere, ...withoutRecords },
    },
    spec: {
      parentRefs: [
        {
          group: 'gateway.networking.k8s.io',
          kind: 'Gateway',
          name,
          namespace,
          sectionName: environmentNames.httpListener,
        },
      ],
      hostnames,
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: '/' } }],
          filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https', statusCode: 301 } }],
        },
      ],
    },
  })
}
