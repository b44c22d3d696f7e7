// Istio as the gateway: Gateway API for nearly everything, a DestinationRule for sessions, an AuthorizationPolicy for addresses.
import type { IDestinationRule } from '@kubernetes-models/istio/networking.istio.io/v1/DestinationRule'
import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy'
import type { Chart } from 'cdk8s'
import type { Domain } from '../../../../model/data/backing.ts'
import { isProxied } from '../../../../model/network/dns.ts'
import { environmentNames } from '../../../../model/names/environment.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { previewHosts } from '../../../../model/delivery/preview.ts'
import { addObject } from '../../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../../kit/sync.ts'
import type { PlatformSlice, ServiceSlice } from '../../slices.ts'
import { stickyCookie, type Dialect } from './dialect.ts'
import { standard } from './standard.ts'

export const istio: Dialect = {
  ...standard,
  addObjects: (chart, slice) => {
    if (slice.service.stickySessions) addStickiness(chart, slice)
  },
  addSharedObjects: addAllowLists,
}

function addStickiness(chart: Chart, { facts, service }: ServiceSlice): void {
  addObject<IDestinationRule>(chart, 'destination-rule', {
    apiVersion: 'networking.istio.io/v1',
    kind: 'DestinationRule',
    metadata: { name: service.name },
    spec: {
      host: `${objectNames.service(service.name)}.${facts.namespace}.svc.cluster.local`,
      // A cookie that ends with the browser.
      trafficPolicy: {
        loadBalancer: { consistentHash: { httpCookie: { name: stickyCookie(service.name), path: '/', ttl: '0s' } } },
      },
    },
  })
}

/** Refuses everybody else on the hosts of the domain and of its previews, before a request reaches a service. */
function addAllowLists(chart: Chart, { facts, domains, hosts, previews }: PlatformSlice): void {
  // Of a preview its host sees to it, whose gateway it uses.
  if (facts.preview) return
  const ofPreviews = (name: string) =>
    previews
      .filter((preview) => preview.domains.includes(name))
      .map((preview) => previewHosts(preview.facts.environment, name))
  for (const domain of domains.filter(({ allow }) => allow.length > 0)) {
    const { name } = domain
    const served = [...hosts.filter((each) => each.domain === name).map(({ host }) => host), ...ofPreviews(name)]
    addObject<IAuthorizationPolicy>(chart, `authorization-policy.${name}`, {
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: {
        name: environmentNames.domainAllow(name),
        namespace: facts.gateway.namespace,
        annotations: { ...syncWave(platformWaves.gateway), ...definedElsewhere },
      },
      spec: {
        targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: facts.gateway.name }],
        action: 'DENY',
        rules: allowRules(domain, served),
      },
    })
  }
}

/** Of clients behind a CDN the address is the one that it tells; those of hosts past it are seen as they are. */
function allowRules(domain: Domain, hosts: string[]) {
  const { allow } = domain
  return [true, false].flatMap((proxied) => {
    const concerned = hosts.filter((host) => isProxied(domain, host) === proxied)
    if (concerned.length === 0) return []
    const source = proxied ? { notRemoteIpBlocks: allow } : { notIpBlocks: allow }
    return [{ from: [{ source }], to: [{ operation: { hosts: concerned } }] }]
  })
}
