// The Rollout of a service that is released in steps: switched at once, by growing shares, or watched after it has rolled.
import type { IRollout } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout'
import type { Chart } from 'cdk8s'
import { objectNames } from '../../../../model/names/services.ts'
import { workloadKind } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import { fixedReplicas, progressDeadline, revisionHistoryLimit } from '../deployment.ts'
import { serviceSelector, workloadAnnotations } from '../../kit/labels.ts'
import { podTemplate } from '../pod/pod-template.ts'
import { serverProcess } from '../pod/process.ts'
import type { ServiceSlice } from '../../slices.ts'
import type { RolloutStrategy } from './strategies/contract.ts'
import { objectsFor } from './strategies/index.ts'

/**
 * Adds the Rollout. The template stands inside and never comes from a Deployment by `workloadRef`, which an autoscaler
 * cannot follow.
 * @see https://argo-rollouts.readthedocs.io/en/stable/features/specification/
 */
export function addRollout(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (workloadKind(service) !== 'Rollout') return
  addObject<IRollout>(chart, 'rollout', {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: { name: objectNames.workload(service.name), annotations: workloadAnnotations(slice) },
    spec: {
      replicas: fixedReplicas(service),
      revisionHistoryLimit,
      progressDeadlineSeconds: progressDeadline(service),
      // A version that never gets ready is a bad one too.
      progressDeadlineAbort: service.rollback.length > 0 ? true : undefined,
      selector: { matchLabels: serviceSelector(slice) },
      strategy: rolloutStrategy(slice),
      template: podTemplate(slice, serverProcess(service)),
    },
  })
}

function rolloutStrategy(slice: ServiceSlice): RolloutStrategy {
  const { strategy } = slice.service
  const rollout = objectsFor(strategy).rollout(slice, strategy)
  if (rollout === null) throw new Error(`${strategy.kind} is no strategy of a Rollout`)
  return rollout
}
