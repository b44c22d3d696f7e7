// DigitalOcean.
import type { Cloud } from './cloud.ts'

export const digitalocean: Cloud = {
  name: 'digitalocean',
  // @see https://docs.digitalocean.com/platform/regional-availability/
  regionShape: /^[a-z]{3}\d$/,
  objectStorage: (region) => ({
    vendor: 'digitalocean',
    protocol: 's3',
    region,
    endpoint: `https://${region}.digitaloceanspaces.com`,
    account: '',
  }),
  // @see https://docs.digitalocean.com/products/kubernetes/how-to/configure-load-balancers/#proxy-protocol
  loadBalancer: {
    annotations: { 'service.beta.kubernetes.io/do-loadbalancer-enable-proxy-protocol': 'true' },
    proxyProtocol: true,
  },
  ownGateway: null,
  // All its clusters run Cilium. @see https://www.digitalocean.com/community/tutorials/doks-cilium-network-policies-observability
  namesInPolicies: true,
  // @see https://docs.digitalocean.com/products/databases/postgresql/how-to/restore-from-backups/
  pointInTime: { vendor: 'DigitalOcean', days: 7 },
  // It has no store of secrets.
  secretStore: 'vault',
  logStore: null,
  resolvers: [],
  istioPlatform: '',
  benchmark: 'k8s-cis-1.23',
  ownStorageClass: null,
  spotTaints: [],
  cluster: {
    // `do-block-storage` (dobs.csi.digitalocean.com) is the default class.
    storageClass: { by: 'cloud', source: 'https://docs.digitalocean.com/products/kubernetes/how-to/add-volumes/' },
    diskDriver: { by: 'cloud', source: 'https://docs.digitalocean.com/products/kubernetes/details/managed/' },
    podMetrics: { by: 'us', source: 'https://docs.digitalocean.com/products/kubernetes/how-to/monitor-advanced/' },
    networkPolicies: { by: 'cloud', source: 'https://docs.digitalocean.com/products/kubernetes/details/managed/' },
    spotNodes: {
      by: 'people',
      step: 'DigitalOcean sells no spot capacity: `spot: true` has an effect only on nodes that you label and taint yourself (`doctl kubernetes cluster node-pool create $CLUSTER … --label quoin.dev/capacity=spot --taint quoin.dev/capacity=spot:NoSchedule`); services that may run there run on the other nodes until then.',
      check: 'kubectl get nodes --selector quoin.dev/capacity=spot',
      source: 'https://docs.digitalocean.com/reference/doctl/reference/kubernetes/cluster/node-pool/create/',
    },
  },
}
