// Files that a service mounts from the repository: what their object is called, and under which key each stands in it.
import { digestOf } from '../lib/hash.ts'
import { objectNames } from './names/services.ts'
import type { MountedFile, Service } from './service.ts'

/**
 * What one object holds, in bytes of all texts together.
 * @see https://kubernetes.io/docs/concepts/configuration/configmap/#motivation
 */
export const largestFiles = 1_048_576

/**
 * The object that holds them. Its name has a digest of all, so that other texts are another object: pods of the version
 * before go on with theirs, and a change starts new pods.
 */
export function filesObject({ name, files }: Pick<Service, 'name' | 'files'>): string {
  const texts = files.map(({ path, text }) => [path, text])
  return objectNames.files(name, digestOf(texts, 8))
}

/**
 * Keys hold no slash and begin with no dots, so each is the path with other marks; the digest tells apart what is then the
 * same.
 * @see https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object
 */
export function fileKey({ path }: Pick<MountedFile, 'path'>): string {
  return `${path.slice(1).replace(/^[.]+|[^A-Za-z0-9._-]/g, '_')}.${digestOf(path, 4)}`
}
