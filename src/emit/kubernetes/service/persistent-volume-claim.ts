// The claims of a service that keeps files.
import type { Chart } from 'cdk8s'
import { KubePersistentVolumeClaim, Quantity } from '../kit/api-objects.ts'
import { objectNames } from '../../../model/names/services.ts'
import type { Service } from '../../../model/service.ts'
import { addObject } from '../kit/chart.ts'
import { claimedVolumes, keepsDatabase } from './pod/volumes.ts'
import { keepData, serviceWaves, syncWave } from '../kit/sync.ts'
import type { ServiceSlice } from '../slices.ts'

/** Adds one claim per volume with a size, in the storage class that is the cluster's default. */
export function emitPersistentVolumeClaims(chart: Chart, { service }: ServiceSlice): void {
  for (const { name, size } of claimedVolumes(service)) {
    addObject(
      chart,
      `persistent-volume-claim.${name}`,
      KubePersistentVolumeClaim.manifest({
        metadata: {
          name: objectNames.volumeClaim(service.name, name),
          annotations: { ...syncWave(claimWave(service)), ...keepData },
        },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: Quantity.fromString(size) } } },
      }),
    )
  }
}

/** A claim stays pending until its first pod runs, so it must not stand in a wave before that pod. */
function claimWave({ migration, uses }: Service): number {
  if (migration === null || !keepsDatabase({ uses })) return 0
  return migration.validate === '' ? serviceWaves.migration : serviceWaves.validation
}
