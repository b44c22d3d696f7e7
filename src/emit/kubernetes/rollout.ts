// The Rollout of a blue-green service: the new version runs beside the old one, then takes its traffic at once.
import type { IRollout } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout'
import type { Chart } from 'cdk8s'
import { objectNames } from '../../model/names.ts'
import { addObject } from './chart.ts'
import { fixedReplicas, progressDeadline, revisionHistoryLimit } from './deployment.ts'
import { serviceSelector, workloadAnnotations } from './labels.ts'
import { podTemplate } from './pod/pod-template.ts'
import { serverProcess } from './pod/process.ts'
import type { ServiceSlice } from './units.ts'

/**
 * Adds the Rollout. The template stands inside and never comes from a Deployment by `workloadRef`, which an autoscaler
 * cannot follow.
 * @see https://argo-rollouts.readthedocs.io/en/stable/features/bluegreen/
 */
export function emitRollout(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (service.type === 'cron' || service.type === 'job' || service.strategy.kind !== 'blue-green') return
  addObject<IRollout>(chart, 'rollout', {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: { name: objectNames.workload(service.name), annotations: workloadAnnotations(slice) },
    spec: {
      replicas: fixedReplicas(service),
      revisionHistoryLimit,
      progressDeadlineSeconds: progressDeadline(service),
      selector: { matchLabels: serviceSelector(slice) },
      strategy: {
        blueGreen: {
          activeService: objectNames.service(service.name),
          previewService: objectNames.previewService(service.name),
          autoPromotionEnabled: service.strategy.promote === 'auto',
          // The old version stays up for this long, so that going back is a switch and not a start.
          scaleDownDelaySeconds: service.strategy.keep,
        },
      },
      template: podTemplate(slice, serverProcess(service)),
    },
  })
}
