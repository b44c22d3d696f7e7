// The Deployment of a service that is replaced pod by pod, or stopped before its new version starts.
import type { Chart } from 'cdk8s'
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment'
import { objectNames } from '../../../model/names/services.ts'
import type { Service } from '../../../model/service.ts'
import { portsOf, workloadKind } from '../../../model/workload.ts'
import { addObject } from '../kit/chart.ts'
import { serviceSelector, workloadAnnotations } from '../kit/labels.ts'
import { mergedByServer } from '../kit/sync.ts'
import { podTemplate } from './pod/pod-template.ts'
import { serverProcess } from './pod/process.ts'
import { objectsFor } from './release/strategies/index.ts'
import type { ServiceSlice } from '../slices.ts'

/** Old ReplicaSets kept, for `kubectl rollout undo`: enough to go back over a bad day, few enough to list. */
export const revisionHistoryLimit = 5

/** Adds the Deployment. An object rather than a typed construct, because its pods use fields newer than 1.27. */
export function addDeployment(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  if (workloadKind(service) !== 'Deployment') return
  addObject<IDeployment>(chart, 'deployment', {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: objectNames.workload(service.name), annotations: annotationsOf(slice) },
    spec: {
      replicas: fixedReplicas(service),
      revisionHistoryLimit,
      progressDeadlineSeconds: progressDeadline(service),
      selector: { matchLabels: serviceSelector(slice) },
      strategy: objectsFor(service.strategy).deployment(service.strategy) ?? undefined,
      template: podTemplate(slice, serverProcess(service)),
    },
  })
}

/** A Rollout needs no such mark: lists of custom resources are replaced as a whole. */
function annotationsOf(slice: ServiceSlice): Record<string, string> | undefined {
  const merged = mergedByServer(portsOf(slice.service).map(({ port }) => port))
  const own = workloadAnnotations(slice)
  return Object.keys(merged).length === 0 ? own : { ...own, ...merged }
}

/** The number of replicas, or undefined where an autoscaler owns it and Argo CD would set it back at every sync. */
export function fixedReplicas({ scaling }: Service): number | undefined {
  return scaling.kind === 'fixed' ? scaling.replicas : undefined
}

/**
 * Seconds without progress after which a deployment counts as failed: the ten minutes of Kubernetes for scheduling and
 * pulling the image, and what the application takes to start.
 */
export function progressDeadline({ health }: Service): number {
  const schedulingAndPulling = 600
  return schedulingAndPulling + (health?.startup ?? 0)
}
