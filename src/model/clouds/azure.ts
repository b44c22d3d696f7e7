// Microsoft Azure. The documentation of AKS was read at MicrosoftDocs/azure-aks-docs@fb060abe.
import type { Cloud } from './cloud.ts'

const docs =
  'https://github.com/MicrosoftDocs/azure-aks-docs/blob/fb060abe6a8fef960d4c487b543bf7b1e97808fe/articles/aks'

/** Accounts have no dashes and at most this many characters. @see https://learn.microsoft.com/en-us/azure/storage/common/storage-account-overview */
const longestAccount = 24

export const azure: Cloud = {
  name: 'azure',
  regionShape: null,
  objectStorage: (region, { platform, environment }) => ({
    vendor: 'azure',
    protocol: 'azure',
    region,
    endpoint: '',
    account: `${platform}${environment}`.replaceAll('-', '').slice(0, longestAccount),
  }),
  loadBalancer: { annotations: {}, proxyProtocol: false },
  ownGateway: 'application-gateway',
  // Names are part of Advanced Container Networking Services, which are paid for.
  namesInPolicies: false,
  // @see https://learn.microsoft.com/en-us/azure/mysql/flexible-server/concepts-backup-restore
  pointInTime: { vendor: 'Azure Database', days: 35 },
  secretStore: 'azure',
  logStore: 'azure-monitor',
  resolvers: [],
  istioPlatform: '',
  benchmark: 'k8s-cis-1.23',
  ownStorageClass: null,
  // "A Spot node pool has the […] kubernetes.azure.com/scalesetpriority=spot:NoSchedule taint"
  // @see https://github.com/MicrosoftDocs/azure-aks-docs/blob/fb060abe6a8fef960d4c487b543bf7b1e97808fe/articles/aks/spot-node-pool.md#L41
  spotTaints: [{ key: 'kubernetes.azure.com/scalesetpriority', value: 'spot' }],
  cluster: {
    storageClass: { by: 'cloud', source: `${docs}/create-volume-azure-disk.md#L58` },
    diskDriver: { by: 'cloud', source: `${docs}/concepts-storage.md#L218` },
    podMetrics: { by: 'cloud', source: `${docs}/use-metrics-server-vertical-pod-autoscaler.md#L15` },
    networkPolicies: {
      by: 'people',
      step: 'Create clusters with a network policy engine (`az aks create … --network-plugin azure --network-dataplane cilium`). Without one every NetworkPolicy is accepted and none has an effect.',
      check: 'az aks show --name $CLUSTER --resource-group $GROUP --query networkProfile.networkPolicy',
      source: `${docs}/use-network-policies.md#L42`,
    },
    spotNodes: {
      by: 'people',
      step: 'Make a node pool of Spot machines with our label: `az aks nodepool add --cluster-name $CLUSTER --resource-group $GROUP --name spot --priority Spot --labels quoin.dev/capacity=spot`. AKS taints it by itself.',
      check: 'kubectl get nodes --selector quoin.dev/capacity=spot',
      source: `${docs}/spot-node-pool.md#L41`,
    },
  },
}
