// The ConfigMap with the files of the repository that a service mounts.
import type { Chart } from 'cdk8s'
import { fileKey, filesObject } from '../../../model/files.ts'
import { KubeConfigMap } from '../kit/api-objects.ts'
import { addObject } from '../kit/chart.ts'
import { serviceWaves, syncWave } from '../kit/sync.ts'
import type { ServiceSlice } from '../slices.ts'

/**
 * Adds the ConfigMap; none without files. It never changes under its name. The server merges it, because a client would write
 * all of it into an annotation too, which may have a quarter of what a ConfigMap may.
 * @see https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#server-side-apply
 */
export function addFiles(chart: Chart, { service }: ServiceSlice): void {
  if (service.files.length === 0) return
  const serverSide = { 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' }
  addObject(
    chart,
    'config-map.files',
    KubeConfigMap.manifest({
      metadata: { name: filesObject(service), annotations: { ...syncWave(serviceWaves.configuration), ...serverSide } },
      immutable: true,
      data: Object.fromEntries(service.files.map((file) => [fileKey(file), file.text])),
    }),
  )
}
