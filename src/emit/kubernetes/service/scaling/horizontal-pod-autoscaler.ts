// The autoscaler of a service; it, and nobody else, owns the number of replicas.
import type { Chart } from 'cdk8s'
import { KubeHorizontalPodAutoscalerV2 } from '../../kit/api-objects.ts'
import type { MetricSpecV2 } from 'cdk8s-plus-27/lib/imports/k8s.js'
import { objectNames } from '../../../../model/names/services.ts'
import { isServer, workloadKind } from '../../../../model/workload.ts'
import { addObject } from '../../kit/chart.ts'
import type { ServiceSlice } from '../../slices.ts'

/** Adds the HorizontalPodAutoscaler, which targets the Rollout where there is one. */
export function emitHorizontalPodAutoscaler(chart: Chart, { service }: ServiceSlice): void {
  const { scaling } = service
  if (scaling.kind !== 'hpa' || !isServer(service)) return
  const kind = workloadKind(service)
  const apiVersion = kind === 'Rollout' ? 'argoproj.io/v1alpha1' : 'apps/v1'
  addObject(
    chart,
    'horizontal-pod-autoscaler',
    KubeHorizontalPodAutoscalerV2.manifest({
      metadata: { name: objectNames.autoscaler(service.name) },
      spec: {
        scaleTargetRef: { apiVersion, kind, name: objectNames.workload(service.name) },
        minReplicas: scaling.minimum,
        maxReplicas: scaling.maximum,
        metrics: [...utilization('cpu', scaling.cpu), ...utilization('memory', scaling.memory)],
        behavior: scaleDownBehavior(scaling.scaleDown),
      },
    }),
  )
}

function utilization(name: 'cpu' | 'memory', averageUtilization: number | null): MetricSpecV2[] {
  if (averageUtilization === null) return []
  return [{ type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization } } }]
}

/** Out at once, as Kubernetes does; in only after a calm, and by half a minute at most, in case the calm was a lull. */
export function scaleDownBehavior(stabilizationWindowSeconds: number) {
  const halfPerMinute = { type: 'Percent', value: 50, periodSeconds: 60 }
  return { scaleDown: { stabilizationWindowSeconds, policies: [halfPerMinute] } }
}
