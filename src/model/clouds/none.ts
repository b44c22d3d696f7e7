// A cluster without a cloud account: your own machines, or a hoster that the language has no word for.
import type { Cloud } from './cloud.ts'

export const none: Cloud = {
  name: 'none',
  // Cloudflare R2 needs no cloud of its own. It places buckets itself and wants this word for a region.
  // @see https://developers.cloudflare.com/r2/api/s3/api/
  regionShape: null,
  objectStorage: () => ({ vendor: 'cloudflare', protocol: 's3', region: 'auto', endpoint: '', account: '' }),
  loadBalancer: { annotations: {}, proxyProtocol: false },
  ownGateway: null,
  // Nobody knows which network it has.
  namesInPolicies: false,
  pointInTime: null,
  secretStore: 'vault',
  logStore: null,
  resolvers: [],
  istioPlatform: '',
  benchmark: 'k8s-cis-1.23',
  // Nobody knows which driver it has.
  ownStorageClass: null,
  spotTaints: [],
  cluster: {
    storageClass: {
      by: 'people',
      step: 'Mark one StorageClass as the default (`kubectl annotate storageclass $CLASS storageclass.kubernetes.io/is-default-class=true`): most claims name none, and without a default they wait for ever.',
      check: "kubectl get storageclass | grep '(default)'",
      source: 'https://kubernetes.io/docs/tasks/administer-cluster/change-default-storage-class/',
    },
    diskDriver: {
      by: 'people',
      step: 'Install a driver that makes volumes on demand.',
      check: 'kubectl get csidrivers',
      source: 'https://kubernetes.io/docs/concepts/storage/dynamic-provisioning/',
    },
    podMetrics: { by: 'us', source: 'https://kubernetes-sigs.github.io/metrics-server/' },
    networkPolicies: {
      by: 'people',
      step: 'Run a network that enforces NetworkPolicies, such as Cilium or Calico: where none does, they are accepted and have no effect.',
      check:
        "kubectl get pods --all-namespaces --selector 'k8s-app in (cilium, calico-node, kube-router, antrea-agent)' --output wide",
      source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/#prerequisites',
    },
    spotNodes: {
      by: 'people',
      step: 'Label and taint the nodes that may go at any time: `kubectl label node $NODE quoin.dev/capacity=spot` and `kubectl taint node $NODE quoin.dev/capacity=spot:NoSchedule`.',
      check: 'kubectl get nodes --selector quoin.dev/capacity=spot',
      source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
    },
  },
}
