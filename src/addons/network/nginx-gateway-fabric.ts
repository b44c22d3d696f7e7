// NGINX Gateway Fabric: NGINX as a gateway. It starts the pods of a Gateway itself.
import type { JsonObject } from '../../lib/json.ts'
import { cloudflareRanges, loadBalancerOf, loadBalancerRanges } from '../../model/network/client-address.ts'
import { gateways } from '../../model/network/gateways.ts'
import { gatewayMarks } from '../../model/network/mesh.ts'
import { isGateway, replicasOf, resources, type Addon, type EnvironmentBase } from '../addon.ts'

export const nginxGatewayFabric: Addon = {
  namespace: 'nginx-gateway',
  wave: -4,
  serverSideApply: true,
  podSecurity: 'restricted',
  isNeeded: isGateway('nginx'),
  neededBy: '`gateway: nginx` and `routes` of a service',
  values: (environment) => ({
    nginxGateway: {
      replicas: replicasOf(environment),
      resources: resources('50m', '128Mi'),
      // Limits, address lists and compression are directives of NGINX.
      snippetsFilters: { enable: true },
      // Nothing about the cluster is sent to the maker.
      productTelemetry: { enable: false },
    },
    nginx: {
      replicas: replicasOf(environment),
      container: { resources: resources('100m', '256Mi') },
      service: service(environment),
      config: config(environment),
      ...membership(environment),
    },
  }),
}

/** Development has no load balancer: one costs as much as a small node. */
function service({ tier, facts }: EnvironmentBase): JsonObject {
  if (tier === 'development') return { type: 'ClusterIP' }
  const { annotations } = loadBalancerOf(facts)
  return {
    externalTrafficPolicy: 'Local',
    ...(Object.keys(annotations).length > 0 && {
      patches: [{ type: 'StrategicMerge', value: { metadata: { annotations } } }],
    }),
  }
}

/** In a mesh the pods of the Gateway are members. Its listeners are also the ports of the pods. */
function membership({ facts }: EnvironmentBase): JsonObject {
  if (facts.mesh.kind === 'none') return {}
  const metadata = gatewayMarks(facts, Object.values(gateways.nginx.ports))
  return { patches: [{ type: 'StrategicMerge', value: { spec: { template: { metadata } } } }] }
}

/** Who says for whom a request comes: the load balancer by the PROXY protocol, or Cloudflare by a header. */
function config({ tier, facts, domains }: EnvironmentBase): JsonObject {
  const trusted = (ranges: string[]) => ranges.map((value) => ({ type: 'CIDR', value }))
  if (domains.some(({ proxied }) => proxied)) {
    return {
      rewriteClientIP: { mode: 'XForwardedFor', setIPRecursively: true, trustedAddresses: trusted(cloudflareRanges) },
    }
  }
  const byProxy = tier !== 'development' && loadBalancerOf(facts).proxyProtocol
  return byProxy
    ? {
        rewriteClientIP: {
          mode: 'ProxyProtocol',
          setIPRecursively: true,
          trustedAddresses: trusted(loadBalancerRanges(facts)),
        },
      }
    : {}
}
