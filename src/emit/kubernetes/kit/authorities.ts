// The certificates by which pods know the databases of the cluster: of each the authority, and nothing else of its Secret.
import type { IVolume } from 'kubernetes-models/v1/Volume'
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount'
import { databaseNames } from '../../../model/names/backing.ts'
import type { Use } from '../../../model/service.ts'

/** What these uses connect to and must check: the databases whose operator signs their certificates itself. */
export function checkedDatabases(uses: readonly Pick<Use, 'named' | 'kind' | 'engine' | 'location'>[]): string[] {
  const checked = uses.filter(
    ({ kind, engine, location }) => kind === 'database' && engine === 'postgres' && location === 'cluster',
  )
  return [...new Set(checked.map(({ named }) => named))].sort()
}

/** A whole folder: Kubernetes keeps it up to date when the operator makes a new certificate, which it does for no single file. */
export function authorityVolume(database: string): IVolume {
  return {
    name: volumeName(database),
    secret: { secretName: databaseNames.authority(database), items: [{ key: 'ca.crt', path: 'ca.crt' }] },
  }
}

export function authorityMount(database: string): IVolumeMount {
  return { name: volumeName(database), mountPath: databaseNames.authorityFolder(database), readOnly: true }
}

function volumeName(database: string): string {
  return `${database}-authority`
}
