// Google Cloud.
import type { Cloud } from './cloud.ts'

export const gcp: Cloud = {
  name: 'gcp',
  // @see https://docs.cloud.google.com/compute/docs/regions-zones
  regionShape:
    /^(?:africa|asia|australia|europe|me|northamerica|southamerica|us)-(?:central|north|south|east|west|northeast|northwest|southeast|southwest)\d{1,2}$/,
  objectStorage: (region) => ({ vendor: 'gcp', protocol: 'gcs', region, endpoint: '', account: '' }),
  loadBalancer: { annotations: {}, proxyProtocol: false },
  ownGateway: 'gclb',
  // Dataplane V2 is Cilium without its policies; names are part of an edition that is paid for.
  namesInPolicies: false,
  // Enterprise Plus; the smaller edition keeps 7 days. @see https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr
  pointInTime: { vendor: 'Cloud SQL', days: 35 },
  secretStore: 'gcp',
  logStore: 'cloud-logging',
  // Cloud DNS for GKE answers at the address of the metadata service. @see https://cloud.google.com/kubernetes-engine/docs/how-to/cloud-dns
  resolvers: ['169.254.169.254'],
  istioPlatform: 'gke',
  benchmark: 'k8s-cis-1.23',
  ownStorageClass: null,
  spotTaints: [],
  cluster: {
    // `standard-rwo` (pd.csi.storage.gke.io) is the default class.
    storageClass: {
      by: 'cloud',
      source: 'https://cloud.google.com/kubernetes-engine/docs/concepts/persistent-volumes#storageclasses',
    },
    diskDriver: {
      by: 'cloud',
      source: 'https://cloud.google.com/kubernetes-engine/docs/how-to/persistent-volumes/gce-pd-csi-driver',
    },
    podMetrics: {
      by: 'cloud',
      source: 'https://cloud.google.com/kubernetes-engine/docs/concepts/horizontalpodautoscaler',
    },
    networkPolicies: {
      by: 'people',
      step: 'Create clusters with Dataplane V2 (`--enable-dataplane-v2`; Autopilot has it), or let an existing Standard cluster enforce network policies (`gcloud container clusters update $CLUSTER --update-addons=NetworkPolicy=ENABLED`, then `--enable-network-policy`). Without it every NetworkPolicy is accepted and none has an effect.',
      check:
        "gcloud container clusters describe $CLUSTER --location=$LOCATION --format='value(networkConfig.datapathProvider,networkPolicy.enabled)'",
      source: 'https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy',
    },
    spotNodes: {
      by: 'people',
      step: 'Make a node pool of Spot VMs with our label and taint: `gcloud container node-pools create spot --cluster=$CLUSTER --location=$LOCATION --spot --node-labels=quoin.dev/capacity=spot --node-taints=quoin.dev/capacity=spot:NoSchedule`.',
      check: 'kubectl get nodes --selector quoin.dev/capacity=spot',
      source: 'https://cloud.google.com/kubernetes-engine/docs/how-to/spot-vms',
    },
  },
}
