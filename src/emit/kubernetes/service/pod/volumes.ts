// Volumes of the pod: scratch space, which dies with it, claims, which do not, and the authorities of its databases.
import type { IVolume } from 'kubernetes-models/v1/Volume'
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount'
import { fileKey, filesObject } from '../../../../model/files.ts'
import { objectNames } from '../../../../model/names/services.ts'
import type { Service, Volume } from '../../../../model/service.ts'
import type { Process } from './process.ts'
import { authorityMount, authorityVolume, checkedDatabases } from '../../kit/authorities.ts'

/** Nearly every runtime writes here, and the root file system is read-only. */
const temporary: Volume = { name: 'tmp', path: '/tmp', size: '' }

/** Of the files of the repository; those of the spec are named after their paths. */
const filesVolume = 'repository-files'

/**
 * Claims are mounted by the service alone. A task of a release runs beside its pods, mostly on another node, where a claim
 * that one node may mount is refused until the task has run out of time; but for a database that is a file in the claim.
 */
export function mountsClaims({ uses }: Service, { isService }: Process): boolean {
  return isService || keepsDatabase({ uses })
}

/** True where the database of a service is a file in its volume. */
export function keepsDatabase({ uses }: Pick<Service, 'uses'>): boolean {
  return uses.some(({ kind, engine }) => kind === 'database' && engine === 'sqlite')
}

export function podVolumes(service: Service, process: Process): IVolume[] {
  return [
    ...mountedVolumes(service, process).map((volume) => podVolume(service, volume)),
    ...(service.files.length === 0 ? [] : [{ name: filesVolume, configMap: { name: filesObject(service) } }]),
    ...checkedDatabases(service.uses).map(authorityVolume),
  ]
}

export function volumeMounts(service: Service, process: Process): IVolumeMount[] {
  return [
    ...mountedVolumes(service, process).map(({ name, path }) => ({ name, mountPath: path })),
    ...service.files.map((file) => ({
      name: filesVolume,
      mountPath: file.path,
      subPath: fileKey(file),
      readOnly: true,
    })),
    ...checkedDatabases(service.uses).map(authorityMount),
  ]
}

/** The volumes that outlive a pod. */
export function claimedVolumes(service: Service): Volume[] {
  return service.volumes.filter(({ size }) => size !== '')
}

function mountedVolumes(service: Service, process: Process): Volume[] {
  const all = allVolumes(service)
  return mountsClaims(service, process) ? all : all.filter(({ size }) => size === '')
}

function allVolumes({ volumes }: Service): Volume[] {
  return volumes.some(({ path }) => path === temporary.path) ? volumes : [temporary, ...volumes]
}

/** Scratch space counts against the limit of ephemeral storage, so it may grow to it and no further. */
function podVolume({ name, resources }: Service, volume: Volume): IVolume {
  if (volume.size === '') return { name: volume.name, emptyDir: { sizeLimit: resources.limits.ephemeralStorage } }
  return { name: volume.name, persistentVolumeClaim: { claimName: objectNames.volumeClaim(name, volume.name) } }
}
