// What came into the API of Kubernetes, and what left it. A field counts from the version in which it is on by default:
// managed clusters do not let people switch features on.
// @see https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/
// @see https://kubernetes.io/docs/reference/using-api/deprecation-guide/

/** `since`: the first version that serves the kind; `until`: the first that no longer does. */
export type ServedKind = { since?: string; until?: string }

/** By `apiVersion` and `kind`. Kinds that every version of the table of versions serves are not listed. */
export const servedKinds: Readonly<Record<string, ServedKind>> = {
  'extensions/v1beta1 Ingress': { until: '1.22' },
  'networking.k8s.io/v1beta1 Ingress': { until: '1.22' },
  'batch/v1beta1 CronJob': { until: '1.25' },
  'policy/v1beta1 PodDisruptionBudget': { until: '1.25' },
  'policy/v1beta1 PodSecurityPolicy': { until: '1.25' },
  'autoscaling/v2beta1 HorizontalPodAutoscaler': { until: '1.25' },
  'autoscaling/v2beta2 HorizontalPodAutoscaler': { until: '1.26' },
  'storage.k8s.io/v1beta1 CSIStorageCapacity': { until: '1.27' },
  'flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema': { until: '1.29' },
  'flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema': { until: '1.32' },
  'flowcontrol.apiserver.k8s.io/v1 FlowSchema': { since: '1.29' },
  'admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy': { since: '1.28', until: '1.34' },
  'admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy': { since: '1.30' },
  'admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding': { since: '1.30' },
  'admissionregistration.k8s.io/v1 MutatingAdmissionPolicy': { since: '1.36' },
  'admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding': { since: '1.36' },
  'networking.k8s.io/v1 ServiceCIDR': { since: '1.33' },
  'networking.k8s.io/v1 IPAddress': { since: '1.33' },
  'storage.k8s.io/v1 VolumeAttributesClass': { since: '1.34' },
  'resource.k8s.io/v1 DeviceClass': { since: '1.34' },
  'resource.k8s.io/v1 ResourceClaim': { since: '1.34' },
  'resource.k8s.io/v1 ResourceClaimTemplate': { since: '1.34' },
}

/** A field of a kind, or of every pod (`Pod`), whatever makes it; `*` in `path` stands for every item. */
export type ServedField = { kind: string; path: string; since: string }

/** The version in which a pod can be told to wait before it is stopped, without a program in its image. */
export const nativeSleepSince = '1.30'

export const servedFields: readonly ServedField[] = [
  { kind: 'Pod', path: 'containers.*.lifecycle.preStop.sleep', since: nativeSleepSince },
  { kind: 'Pod', path: 'containers.*.resizePolicy', since: '1.33' },
  { kind: 'Pod', path: 'containers.*.restartPolicyRules', since: '1.35' },
  { kind: 'Pod', path: 'initContainers.*.restartPolicy', since: '1.29' },
  { kind: 'Pod', path: 'hostUsers', since: '1.33' },
  { kind: 'Pod', path: 'resources', since: '1.34' },
  { kind: 'Pod', path: 'volumes.*.image', since: '1.35' },
  { kind: 'Pod', path: 'topologySpreadConstraints.*.matchLabelKeys', since: '1.27' },
  { kind: 'Pod', path: 'topologySpreadConstraints.*.minDomains', since: '1.27' },
  { kind: 'Pod', path: 'topologySpreadConstraints.*.nodeTaintsPolicy', since: '1.26' },
  { kind: 'Pod', path: 'topologySpreadConstraints.*.nodeAffinityPolicy', since: '1.26' },
  { kind: 'Service', path: 'spec.trafficDistribution', since: '1.31' },
  { kind: 'PodDisruptionBudget', path: 'spec.unhealthyPodEvictionPolicy', since: '1.27' },
  { kind: 'HorizontalPodAutoscaler', path: 'spec.metrics.*.containerResource', since: '1.27' },
  { kind: 'HorizontalPodAutoscaler', path: 'spec.behavior.scaleUp.tolerance', since: '1.35' },
  { kind: 'HorizontalPodAutoscaler', path: 'spec.behavior.scaleDown.tolerance', since: '1.35' },
  { kind: 'StatefulSet', path: 'spec.persistentVolumeClaimRetentionPolicy', since: '1.27' },
  { kind: 'StatefulSet', path: 'spec.ordinals', since: '1.27' },
  { kind: 'PersistentVolumeClaim', path: 'spec.volumeAttributesClassName', since: '1.34' },
  { kind: 'CronJob', path: 'spec.timeZone', since: '1.25' },
  ...['spec', 'spec.jobTemplate.spec'].flatMap((spec): ServedField[] => {
    const kind = spec === 'spec' ? 'Job' : 'CronJob'
    return [
      { kind, path: `${spec}.podFailurePolicy`, since: '1.26' },
      { kind, path: `${spec}.podReplacementPolicy`, since: '1.29' },
      { kind, path: `${spec}.backoffLimitPerIndex`, since: '1.29' },
      { kind, path: `${spec}.successPolicy`, since: '1.31' },
      { kind, path: `${spec}.managedBy`, since: '1.32' },
    ]
  }),
]
