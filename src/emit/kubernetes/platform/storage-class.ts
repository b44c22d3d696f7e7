// The class of encrypted volumes, where the cloud does not encrypt every disk by itself.
import type { Chart } from 'cdk8s'
import { KubeStorageClass } from '../kit/api-objects.ts'
import { addObject } from '../kit/chart.ts'
import { platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/**
 * Adds the StorageClass; none where nothing asks for one. A disk is made in the zone of its pod, can grow, and in production
 * outlives the claim on it.
 * @see https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md
 */
export function emitStorageClasses(chart: Chart, { facts, storageClasses }: PlatformSlice): void {
  for (const name of storageClasses) {
    addObject(
      chart,
      `storage-class.${name}`,
      KubeStorageClass.manifest({
        metadata: { name, annotations: syncWave(platformWaves.issuers) },
        provisioner: 'ebs.csi.aws.com',
        parameters: { type: 'gp3', encrypted: 'true' },
        allowVolumeExpansion: true,
        reclaimPolicy: facts.tier === 'production' ? 'Retain' : 'Delete',
        volumeBindingMode: 'WaitForFirstConsumer',
      }),
    )
  }
}
