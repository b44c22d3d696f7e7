// Does the cluster's version of Kubernetes serve what an object asks for? An API server refuses an unknown kind, and drops
// an unknown field.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import type { OutputFile } from '../model/output.ts'
import { servedFields, servedKinds, type ServedField } from '../model/versions/kubernetes-apis.ts'
import { isAtLeast } from '../model/versions/kubernetes.ts'
import { pointerTo, within, type Problem } from './problem.ts'

/** What one version does not serve of the objects in a file. */
export function unserved(file: OutputFile, version: string): Problem[] {
  return file.documents.flatMap((document, index) => {
    if (!isJsonObject(document)) return []
    const top = pointerTo(file, index)
    return unservedIn(document, version).map(({ pointer, message }) => ({
      file: file.path,
      pointer: top + pointer,
      message,
      kubernetes: version,
    }))
  })
}

type Unserved = Omit<Problem, 'file'>

function unservedIn(document: JsonObject, version: string): Unserved[] {
  const kind = String(document['kind'])
  const { since, until } = servedKinds[`${String(document['apiVersion'])} ${kind}`] ?? {}
  if (until !== undefined && isAtLeast(version, until))
    return [
      {
        pointer: '/apiVersion',
        message: `${kind} of ${String(document['apiVersion'])} is gone since Kubernetes ${until}`,
      },
    ]
  if (since !== undefined && !isAtLeast(version, since))
    return [
      { pointer: '/apiVersion', message: `${kind} of ${String(document['apiVersion'])} came with Kubernetes ${since}` },
    ]
  return laterFields(version).flatMap((field) => placesOf(document, kind, field))
}

const known = new Map<string, readonly ServedField[]>()

/** The fields that came after a version: none for most, so that nothing is looked for. */
function laterFields(version: string): readonly ServedField[] {
  const later = known.get(version) ?? servedFields.filter(({ since }) => !isAtLeast(version, since))
  known.set(version, later)
  return later
}

function placesOf(document: JsonObject, kind: string, { kind: wanted, path, since }: ServedField): Unserved[] {
  if (wanted !== 'Pod' && wanted !== kind) return []
  const start = wanted === 'Pod' ? podPath(kind) : []
  const message = `\`${path}\` of a ${wanted} came with Kubernetes ${since}`
  return pointersTo(document, [...start, ...path.split('.')], '').map((pointer) => ({ pointer, message }))
}

/** Where each kind of workload keeps the pods that it makes. */
function podPath(kind: string): string[] {
  if (kind === 'Pod') return ['spec']
  return kind === 'CronJob' ? ['spec', 'jobTemplate', 'spec', 'template', 'spec'] : ['spec', 'template', 'spec']
}

function pointersTo(value: Json | undefined, [key, ...rest]: readonly string[], at: string): string[] {
  if (value === undefined) return []
  if (key === undefined) return [at]
  if (Array.isArray(value))
    return key === '*' ? value.flatMap((item, index) => pointersTo(item, rest, within(at, index))) : []
  return isJsonObject(value) ? pointersTo(value[key], rest, within(at, key)) : []
}
