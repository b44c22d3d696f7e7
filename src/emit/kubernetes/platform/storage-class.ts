// The default class of volumes, where the cloud marks none: most claims name no class, and would wait for ever.
import type { Chart } from 'cdk8s'
import { folders } from '../../../model/names/files.ts'
import { labelsOf } from '../../../model/names/labels.ts'
import { storageOwner } from '../../../model/names/environment.ts'
import type { OutputFile } from '../../../model/output.ts'
import { KubeStorageClass } from '../kit/api-objects.ts'
import { addObject, emitChart } from '../kit/chart.ts'
import type { StorageSlice } from '../slices.ts'

export function emitStorageClass(slice: StorageSlice): OutputFile[] {
  const labels = labelsOf(slice.facts, storageOwner, 'platform')
  return emitChart(folders.kubernetes(slice.facts.environment, storageOwner), { labels }, [addStorageClass], slice)
}

/**
 * A disk is made in the zone of its pod, can grow, and in production outlives the claim on it. Where the cluster has another
 * default already, such as one that was made by hand, the newest default is used.
 * @see https://kubernetes.io/docs/concepts/storage/storage-classes/#default-storageclass
 */
function addStorageClass(chart: Chart, { facts, storageClass: { name, provisioner, parameters } }: StorageSlice): void {
  addObject(
    chart,
    `storage-class.${name}`,
    KubeStorageClass.manifest({
      metadata: { name, annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
      provisioner,
      parameters,
      allowVolumeExpansion: true,
      reclaimPolicy: facts.tier === 'production' ? 'Retain' : 'Delete',
      volumeBindingMode: 'WaitForFirstConsumer',
    }),
  )
}
