// What linters do not see of pods, said at the end of a message, so that a waiver can be about such pods alone.
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import type { Document, Finding } from './check.ts'

/** No container has a port but the one for metrics. */
export const servesNobody = '(nobody sends it requests)'

/** An image has the tag that stands for the first release; its pods wait. */
export const notReleased = '(not released yet)'

/** Every image without a digest is one that others release and we name by its version. */
export const ofOthers = '(released by others)'

/** Who releases the images of `src/model/versions/images.ts` and `databases.ts`. */
const releasedByOthers =
  /^(docker\.io\/(library|valkey|oliver006|danihodovic)|quay\.io\/prometheus|ghcr\.io\/dimitri)\/[a-z_-]+:v?[0-9.]+(-[a-z-]+)?$/

/** A ScaledObject beside the workload keeps at least two of it. */
export const scaledByKeda = '(scaled by KEDA)'

/** The finding, with what is true of the pods in its file. */
export function tellPods(finding: Finding, documents: Document[]): Finding {
  const values = documents.filter(({ file }) => file === finding.file).map(({ value }) => value)
  const containers = values.flatMap(containersOf)
  if (containers.length === 0) return finding
  const ports = containers.flatMap(({ ports: own }) => (Array.isArray(own) ? own : []))
  const silent = ports.every((port) => isJsonObject(port) && port['name'] === 'metrics')
  const waiting = containers.some(({ image }) => String(image).endsWith(':unreleased'))
  const tagged = containers.map(({ image }) => String(image)).filter((image) => !image.includes('@sha256:'))
  const foreign = tagged.length > 0 && tagged.every((image) => releasedByOthers.test(image))
  const folder = finding.file.slice(0, finding.file.lastIndexOf('/') + 1)
  const scaled = documents.some(
    ({ file, value }) =>
      file.startsWith(folder) && isJsonObject(value) && value['kind'] === 'ScaledObject' && fewestReplicas(value) >= 2,
  )
  const notes = [
    ...(scaled ? [scaledByKeda] : []),
    ...(silent ? [servesNobody] : []),
    ...(waiting ? [notReleased] : []),
    ...(foreign ? [ofOthers] : []),
  ]
  return { ...finding, message: [finding.message, ...notes].join(' ') }
}

function fewestReplicas({ spec }: JsonObject): number {
  return isJsonObject(spec) ? Number(spec['minReplicaCount'] ?? 0) : 0
}

/** Every container, wherever the pod template stands. */
function containersOf(value: Json | undefined): { image?: Json; ports?: Json }[] {
  if (Array.isArray(value)) return value.flatMap(containersOf)
  if (!isJsonObject(value)) return []
  const own = ['initContainers', 'containers'].flatMap((key) =>
    Array.isArray(value[key]) ? value[key].filter(isJsonObject) : [],
  )
  return [...own, ...Object.values(value).flatMap(containersOf)]
}
