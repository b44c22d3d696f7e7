// The Rollout of a service that is released in steps: switched at once, by growing shares, or watched after it has rolled.
import type { IRollout } from '@kubernetes-models/argo-rollouts/argoproj.io/v1alpha1/Rollout'
import type { Chart } from 'cdk8s'
import { objectNames } from '../../../../model/names.ts'
import { judgementsOf, watchSeconds, type Moment } from '../../../../model/delivery/release.ts'
import { routeNames } from '../../../../model/network/routes.ts'
import type { Service, Strategy } from '../../../../model/service.ts'
import { gatewayWeights } from '../../../../model/versions/plugins.ts'
import { nextVersionOf, workloadKind } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import { countOrPercent, fixedReplicas, progressDeadline, revisionHistoryLimit } from '../deployment.ts'
import { serviceSelector, workloadAnnotations } from '../../kit/labels.ts'
import { podTemplate } from '../pod/pod-template.ts'
import { serverProcess } from '../pod/process.ts'
import type { ServiceSlice } from '../../slices.ts'

type RolloutStrategy = NonNullable<IRollout['spec']['strategy']>
type Canary = NonNullable<RolloutStrategy['canary']>
type Analysis = NonNullable<Canary['analysis']>

/**
 * Adds the Rollout. The template stands inside and never comes from a Deployment by `workloadRef`, which an autoscaler
 * cannot follow.
 * @see https://argo-rollouts.readthedocs.io/en/stable/features/specification/
 */
export function emitRollout(chart: Chart, slice: ServiceSlice): void {
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
  const { service } = slice
  switch (service.strategy.kind) {
    case 'blue-green':
      return { blueGreen: blueGreen(service, service.strategy) }
    case 'canary':
      return { canary: canary(slice, service.strategy) }
    case 'rolling':
      return { canary: watchedRolling(service, service.strategy) }
    case 'recreate':
      throw new Error('a workload that is recreated is a Deployment')
  }
}

function blueGreen(
  service: Service,
  { promote, keep }: Extract<Strategy, { kind: 'blue-green' }>,
): RolloutStrategy['blueGreen'] {
  return {
    activeService: objectNames.service(service.name),
    previewService: objectNames.nextService(service.name, 'preview'),
    autoPromotionEnabled: promote === 'auto',
    // The old version stays up for this long, so that going back is a switch and not a start.
    scaleDownDelaySeconds: keep,
    prePromotionAnalysis: analysisAt(service, 'before'),
    postPromotionAnalysis: analysisAt(service, 'after'),
  }
}

function canary(slice: ServiceSlice, { steps, pause }: Extract<Strategy, { kind: 'canary' }>): Canary {
  const { service } = slice
  return {
    ...(nextVersionOf(service) === 'canary' ? weighedByRoutes(slice) : {}),
    steps: canarySteps(steps, pause),
    analysis: backgroundAnalysis(service),
  }
}

/** A pause after each share but the last, where the release is over. */
function canarySteps(steps: number[], pause: number): Canary['steps'] {
  const waits = (share: number, index: number) => share < 100 || index < steps.length - 1
  return steps.flatMap((share, index) => [
    { setWeight: share },
    ...(waits(share, index) ? [{ pause: { duration: pause } }] : []),
  ])
}

function weighedByRoutes({
  facts,
  service,
}: ServiceSlice): Pick<Canary, 'stableService' | 'canaryService' | 'trafficRouting'> {
  const httpRoutes = routeNames(service).map((name) => ({ name }))
  return {
    stableService: objectNames.service(service.name),
    canaryService: objectNames.nextService(service.name, 'canary'),
    trafficRouting: { plugins: { [gatewayWeights.name]: { httpRoutes, namespace: facts.namespace } } },
  }
}

/**
 * It rolls as a Deployment would, and is then watched for a while: until the pause is over, the controller can still bring
 * the old version back.
 */
function watchedRolling(service: Service, { surge, unavailable }: Extract<Strategy, { kind: 'rolling' }>): Canary {
  return {
    maxSurge: countOrPercent(surge),
    maxUnavailable: countOrPercent(unavailable),
    steps: [{ setWeight: 100 }, { pause: { duration: watchSeconds(service.rollback) } }],
    analysis: backgroundAnalysis(service),
  }
}

/** From the first pods of the new version on; before that there is nothing to measure. */
function backgroundAnalysis(service: Service): Canary['analysis'] {
  const analysis = analysisAt(service, 'during')
  return analysis && { ...analysis, startingStep: 1 }
}

/** Which version is measured, the controller tells by the hash that it gives the pods. */
function analysisAt(service: Service, moment: Moment): Analysis | undefined {
  if (!judgementsOf(service).some((judgement) => judgement.moment === moment)) return undefined
  return {
    templates: [{ templateName: objectNames.analysis(service.name, moment) }],
    args: [{ name: 'latest-hash', valueFrom: { podTemplateHashValue: 'Latest' } }],
  }
}
