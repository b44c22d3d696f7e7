// The ScaledObject of a service that scales on more than CPU and memory: KEDA makes the autoscaler from it.
import type { IScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject'
import type { Chart } from 'cdk8s'
import { objectNames } from '../../../../model/names/services.ts'
import { isServer, workloadKind } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import { scaleDownBehavior } from './horizontal-pod-autoscaler.ts'
import { formulaOf, scalersOf } from './scalers.ts'
import { definedElsewhere } from '../../kit/sync.ts'
import type { ServiceSlice } from '../../slices.ts'

/** Seconds between two looks at a signal: as often as the autoscaler itself decides. */
const pollingInterval = 15

/** Failed looks in a row, a minute in all, before a signal counts as lost. */
const failureThreshold = 4

/** KEDA refuses a workload that has an autoscaler already; one of ours that was there before, it may take over by its name. */
const takesOver = { 'scaledobject.keda.sh/transfer-hpa-ownership': 'true' }

/** Adds the ScaledObject, which targets the Rollout where there is one. */
export function addScaledObject(chart: Chart, slice: ServiceSlice): void {
  const { service } = slice
  const { scaling } = service
  if (scaling.kind !== 'keda' || !isServer(service)) return
  const kind = workloadKind(service)
  addObject<IScaledObject>(chart, 'scaled-object', {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: { name: objectNames.scaledObject(service.name), annotations: { ...definedElsewhere, ...takesOver } },
    spec: {
      scaleTargetRef: {
        apiVersion: kind === 'Rollout' ? 'argoproj.io/v1alpha1' : 'apps/v1',
        kind,
        name: objectNames.workload(service.name),
      },
      minReplicaCount: scaling.minimum,
      maxReplicaCount: scaling.maximum,
      pollingInterval,
      // Only the last step down, from one replica to none, is KEDA's own; the autoscaler's behaviour knows the others.
      cooldownPeriod: scaling.scaleDown,
      // While a signal is lost, what runs goes on; after a start without one there are the fewest that may be.
      fallback: { failureThreshold, replicas: Math.max(1, scaling.minimum), behavior: 'currentReplicasIfHigher' },
      advanced: {
        horizontalPodAutoscalerConfig: {
          name: objectNames.autoscaler(service.name),
          behavior: scaleDownBehavior(scaling.scaleDown),
        },
        scalingModifiers: formulaOf(scaling.triggers),
      },
      triggers: scalersOf(slice, scaling.triggers),
    },
  })
}
