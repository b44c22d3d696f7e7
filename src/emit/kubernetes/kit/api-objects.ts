// The classes of cdk8s that we use. The library's file has fifteen hundred exports, and a bundle copies all of them for every
// module that imports it: so one module does.
export {
  IntOrString,
  KubeConfigMap,
  KubeHorizontalPodAutoscalerV2,
  KubeLimitRange,
  KubeNamespace,
  KubeNetworkPolicy,
  KubePersistentVolumeClaim,
  KubePodDisruptionBudget,
  KubeResourceQuota,
  KubeRole,
  KubeRoleBinding,
  KubeService,
  KubeServiceAccount,
  KubeStorageClass,
  Quantity,
} from 'cdk8s-plus-27/lib/imports/k8s.js'
