// Argo Rollouts as its chart 2.41.0 brings it.
import type { Fact, Facts } from '../fact.ts'

export const argoRollouts = {
  thing: 'argo-rollouts',
  version: '1.9.0',
  read: '2026-12-01',
  /**
   * A gauge by `namespace` and `name` of the Rollout: its available pods, of a blue-green one those of the active ReplicaSet.
   * Which that is, `rollout/bluegreen.go` says (L300 to L304). The ServiceMonitor of the chart sets no `honorLabels`, so that
   * the namespace of the Rollout becomes `exported_namespace`.
   */
  availableReplicas: {
    value: 'rollout_info_replicas_available',
    source: 'https://github.com/argoproj/argo-rollouts/blob/v1.9.0/controller/metrics/prommetrics.go#L42',
  },
} satisfies Facts & Record<string, Fact<unknown> | string>
