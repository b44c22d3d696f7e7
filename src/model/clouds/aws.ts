// Amazon Web Services. The user guide of EKS was read at awsdocs/amazon-eks-user-guide@4d52b4d0.
import type { Cloud } from './cloud.ts'

const guide = 'https://github.com/awsdocs/amazon-eks-user-guide/blob/4d52b4d05e3478582e7d10a73cbd9ba9194dd5f7/latest/ug'

export const aws: Cloud = {
  name: 'aws',
  // @see https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
  regionShape:
    /^(?:af|ap|ca|cn|eu|il|me|mx|sa|us)(?:-gov|-iso[a-z]?)?-(?:central|north|south|east|west|northeast|northwest|southeast|southwest)-\d$/,
  objectStorage: (region) => ({ vendor: 'aws', protocol: 's3', region, endpoint: '', account: '' }),
  // A Network Load Balancer passes packets on; the classic one, which is the default, is an endpoint of its own.
  // @see https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html
  loadBalancer: {
    annotations: { 'service.beta.kubernetes.io/aws-load-balancer-type': 'nlb' },
    proxyProtocol: false,
  },
  ownGateway: 'alb',
  // The VPC CNI knows addresses. @see https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html
  namesInPolicies: false,
  // @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
  pointInTime: { vendor: 'Amazon RDS', days: 35 },
  secretStore: 'aws',
  logStore: 'cloudwatch',
  resolvers: [],
  istioPlatform: '',
  benchmark: 'eks-cis-1.4',
  // Disks are not encrypted unless somebody asks. @see https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html
  // @see https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
  ownStorageClass: {
    name: 'encrypted',
    provisioner: 'ebs.csi.aws.com',
    parameters: { type: 'gp3', encrypted: 'true' },
  },
  spotTaints: [],
  cluster: {
    // "Starting with 1.30, Amazon EKS no longer includes the default annotation on the gp2 StorageClass"
    storageClass: { by: 'us', source: `${guide}/clusters/kubernetes-versions-standard.adoc#L62` },
    diskDriver: {
      by: 'people',
      step: 'Install the driver of EBS volumes with a role that may make disks: `aws eks create-addon --cluster-name $CLUSTER --addon-name aws-ebs-csi-driver --pod-identity-associations serviceAccount=ebs-csi-controller-sa,roleArn=$ROLE`, where `$ROLE` has the policy `AmazonEBSCSIDriverPolicy`. Without it no volume is ever bound, and the sync waits at the first claim.',
      check: 'kubectl get csidriver ebs.csi.aws.com',
      source: `${guide}/storage/ebs-csi.adoc`,
    },
    // "it isn't deployed by default in Amazon EKS clusters"
    podMetrics: { by: 'us', source: `${guide}/clusters/management/metrics-server.adoc#L17` },
    networkPolicies: {
      by: 'people',
      step: 'Let the VPC CNI enforce network policies: `aws eks update-addon --cluster-name $CLUSTER --addon-name vpc-cni --configuration-values \'{"enableNetworkPolicy": "true"}\'`. Without it every NetworkPolicy is accepted and none has an effect.',
      check: "kubectl --namespace kube-system get daemonset aws-node --output yaml | grep 'enable-network-policy=true'",
      source: 'https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy-configure.html',
    },
    spotNodes: {
      by: 'people',
      step: 'Make a node group of spot capacity with our label and taint: `aws eks create-nodegroup … --capacity-type SPOT --labels quoin.dev/capacity=spot --taints key=quoin.dev/capacity,value=spot,effect=NO_SCHEDULE`.',
      check: 'kubectl get nodes --selector quoin.dev/capacity=spot',
      source: `${guide}/nodes/managed-node-groups.adoc#L118`,
    },
  },
}
