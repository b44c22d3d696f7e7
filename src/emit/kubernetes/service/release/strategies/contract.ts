// How Kubernetes is told to release: every strategy says both ways, or that there is none.
import type { IRollout } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout'
import type { IDeploymentStrategy } from 'kubernetes-models/apps/v1/DeploymentStrategy'
import type { Strategy } from '../../../../../model/service.ts'
import type { ServiceSlice } from '../../../slices.ts'

export type RolloutStrategy = NonNullable<IRollout['spec']['strategy']>
export type Canary = NonNullable<RolloutStrategy['canary']>

export type StrategyObjects<Its extends Strategy> = {
  /** For the Deployment; null where only Argo Rollouts can do it. */
  deployment(strategy: Its): IDeploymentStrategy | null
  /** For the Rollout; null where it never is one. */
  rollout(slice: ServiceSlice, strategy: Its): RolloutStrategy | null
}

/** Kubernetes takes `25%` as text and `1` as a number only. */
export function countOrPercent(text: string): string | number {
  return text.endsWith('%') ? text : Number(text)
}
