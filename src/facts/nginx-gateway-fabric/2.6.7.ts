// NGINX Gateway Fabric 2.6.7.
import type { Fact, Facts } from '../fact.ts'

export const nginxGatewayFabric: Facts & {
  /** Bytes that the body of a request may have where nothing is said: NGINX's own default. */
  bodyLimit: Fact<number>
  /** Requests are told apart by nothing: the free NGINX counts them all as one. */
  countsByService: Fact<false>
} = {
  thing: 'nginx-gateway-fabric',
  version: '2.6.7',
  read: '2026-12-01',
  bodyLimit: {
    value: 1024 ** 2,
    source:
      'https://github.com/nginx/nginx-gateway-fabric/blob/5e34a17a8f7787e90f41d1af91258a556f0795b4/apis/v1alpha1/clientsettingspolicy_types.go#L62-L69',
  },
  countsByService: { value: false, source: 'https://docs.nginx.com/nginx-gateway-fabric/monitoring/prometheus/' },
}
