// The user's own changes of generated Kubernetes objects, complete and with the place in the spec that each comes from.
import type { Json, JsonObject } from '../lib/json.ts'

/** What tells one Kubernetes object from all others. `namespace` '': one of the whole cluster. */
export type ObjectIdentity = { apiVersion: string; kind: string; name: string; namespace: string }

/** One operation of a JSON patch. @see https://www.rfc-editor.org/rfc/rfc6902#section-4 */
export type Operation = {
  op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test'
  path: string
  from?: string
  value?: Json
}

/**
 * One entry of `patches`, as it holds in one environment. `changes` is merged into the object first, then the operations
 * follow one by one.
 */
export type Patch = {
  /** Its place in the list. */
  index: number
  /** The environment whose file holds the list; '' for platform.yaml. */
  writtenIn: string
  /** Whose object it is; a namespace that the user did not write is the environment's own. */
  target: ObjectIdentity
  /** True when the user wrote the namespace; otherwise objects of the whole cluster are meant too. */
  namespaced: boolean
  changes: JsonObject
  operations: Operation[]
}

/** The identity of a document; undefined for one that is no Kubernetes object. */
export function identityOf(document: Json): ObjectIdentity | undefined {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return undefined
  const { apiVersion, kind, metadata } = document
  if (
    typeof apiVersion !== 'string' ||
    typeof kind !== 'string' ||
    typeof metadata !== 'object' ||
    metadata === null ||
    Array.isArray(metadata)
  )
    return undefined
  const { name, namespace = '' } = metadata
  return typeof name === 'string' && typeof namespace === 'string' ? { apiVersion, kind, name, namespace } : undefined
}
