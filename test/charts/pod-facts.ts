// What is known of the pods of a workload: what selects them, what they listen on, what they may do and what they read.
import type { JsonObject } from '../../src/lib/json.ts'
import { labelsOf, mapAt, mapsAt, textAt, type Reference } from './object-facts.ts'

export type ContainerFacts = {
  name: string
  image: string
  init?: true
  ports?: { name?: string; port: number; host?: number }[]
  security?: JsonObject
  requests?: JsonObject
  limits?: JsonObject
}

export type PodFacts = {
  labels: Record<string, string>
  replicas?: number
  security?: JsonObject
  /** Which of the node's own spaces it shares: `hostNetwork`, `hostPID`, `hostIPC`. */
  host?: string[]
  /** The kinds of its volumes, such as `hostPath`. */
  volumes?: string[]
  /** The size of each volume that it claims. */
  claims?: string[]
  /** What its replicas are kept apart by: `required kubernetes.io/hostname`. */
  apart?: string[]
  containers: ContainerFacts[]
}

const workloads = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'Rollout', 'Pod']

/** The pods of a workload; `undefined` of an object that has none. */
export function podFacts(object: JsonObject): PodFacts | undefined {
  const template = templateOf(object)
  if (template === undefined) return undefined
  const spec = mapAt(template, 'spec')
  const replicas = mapAt(object, 'spec')['replicas']
  return {
    labels: labelsOf(mapAt(template, 'metadata')),
    ...(typeof replicas === 'number' && { replicas }),
    ...filled('security', mapAt(spec, 'securityContext')),
    ...listed(
      'host',
      ['hostNetwork', 'hostPID', 'hostIPC'].filter((key) => spec[key] === true),
    ),
    ...listed('volumes', [...new Set(mapsAt(spec, 'volumes').map(volumeKind))].sort()),
    ...listed('claims', mapsAt(mapAt(object, 'spec'), 'volumeClaimTemplates').map(sizeOf)),
    ...listed('apart', apartBy(spec)),
    containers: [
      ...mapsAt(spec, 'initContainers').map((container) => ({ ...containerFacts(container), init: true as const })),
      ...mapsAt(spec, 'containers').map(containerFacts),
    ],
  }
}

function templateOf(object: JsonObject): JsonObject | undefined {
  if (!workloads.includes(String(object['kind']))) return undefined
  if (object['kind'] === 'Pod') return object
  const spec = mapAt(object, 'spec')
  return mapAt(object['kind'] === 'CronJob' ? mapAt(mapAt(spec, 'jobTemplate'), 'spec') : spec, 'template')
}

function containerFacts(container: JsonObject): ContainerFacts {
  const ports = mapsAt(container, 'ports').map((port) => ({
    ...(typeof port['name'] === 'string' && { name: port['name'] }),
    port: Number(port['containerPort']),
    ...(typeof port['hostPort'] === 'number' && { host: port['hostPort'] }),
  }))
  return {
    name: String(container['name']),
    image: String(container['image']),
    ...listed('ports', ports),
    ...filled('security', mapAt(container, 'securityContext')),
    ...filled('requests', mapAt(mapAt(container, 'resources'), 'requests')),
    ...filled('limits', mapAt(mapAt(container, 'resources'), 'limits')),
  }
}

function volumeKind(volume: JsonObject): string {
  return Object.keys(volume).find((key) => key !== 'name') ?? 'emptyDir'
}

function sizeOf(claim: JsonObject): string {
  const requests = mapAt(mapAt(mapAt(claim, 'spec'), 'resources'), 'requests')
  return `${String(mapAt(claim, 'metadata')['name'])} ${String(requests['storage'])}`
}

function apartBy(spec: JsonObject): string[] {
  const anti = mapAt(mapAt(spec, 'affinity'), 'podAntiAffinity')
  const required = mapsAt(anti, 'requiredDuringSchedulingIgnoredDuringExecution')
  const preferred = mapsAt(anti, 'preferredDuringSchedulingIgnoredDuringExecution')
  const spread = mapsAt(spec, 'topologySpreadConstraints')
  return [
    ...required.map((term) => `required ${String(term['topologyKey'])}`),
    ...preferred.map((term) => `preferred ${String(mapAt(term, 'podAffinityTerm')['topologyKey'])}`),
    ...spread.map((term) => `spread ${String(term['topologyKey'])} ${String(term['whenUnsatisfiable'])}`),
  ]
}

/** The ServiceAccount, ConfigMaps, Secrets and claims that a pod can't start without. */
export function podReferences(object: JsonObject): Reference[] {
  const template = templateOf(object)
  if (template === undefined) return []
  const spec = mapAt(template, 'spec')
  const account = textAt(spec, 'serviceAccountName')
  const containers = [...mapsAt(spec, 'initContainers'), ...mapsAt(spec, 'containers')]
  const claims = mapsAt(mapAt(object, 'spec'), 'volumeClaimTemplates').map((claim) => mapAt(claim, 'metadata')['name'])
  const found = [
    ...(account === undefined || account === 'default' ? [] : [{ kind: 'ServiceAccount', name: account }]),
    ...mapsAt(spec, 'volumes').flatMap(volumeReferences),
    ...containers.flatMap(variableReferences),
  ].filter(({ kind, name }) => kind !== 'PersistentVolumeClaim' || !claims.includes(name))
  return [...new Map(found.map((reference) => [JSON.stringify(reference), reference])).values()]
}

function volumeReferences(volume: JsonObject): Reference[] {
  const sources = [volume, ...mapsAt(mapAt(volume, 'projected'), 'sources')]
  return sources.flatMap((source) => [
    ...named('ConfigMap', mapAt(source, 'configMap'), 'name'),
    ...named('Secret', mapAt(source, 'secret'), source === volume ? 'secretName' : 'name'),
    ...named('PersistentVolumeClaim', mapAt(source, 'persistentVolumeClaim'), 'claimName'),
  ])
}

function variableReferences(container: JsonObject): Reference[] {
  const single = mapsAt(container, 'env').map((variable) => mapAt(variable, 'valueFrom'))
  return [
    ...single.flatMap((from) => named('ConfigMap', mapAt(from, 'configMapKeyRef'), 'name')),
    ...single.flatMap((from) => named('Secret', mapAt(from, 'secretKeyRef'), 'name')),
    ...mapsAt(container, 'envFrom').flatMap((from) => [
      ...named('ConfigMap', mapAt(from, 'configMapRef'), 'name'),
      ...named('Secret', mapAt(from, 'secretRef'), 'name'),
    ]),
  ]
}

/** Nothing of what may be missing. */
function named(kind: string, holder: JsonObject, key: string): Reference[] {
  const name = textAt(holder, key)
  return name === undefined || holder['optional'] === true ? [] : [{ kind, name }]
}

function filled<Key extends string>(key: Key, map: JsonObject): Partial<Record<Key, JsonObject>> {
  return Object.keys(map).length > 0 ? ({ [key]: map } as Record<Key, JsonObject>) : {}
}

function listed<Key extends string, Item>(key: Key, items: Item[]): Partial<Record<Key, Item[]>> {
  return items.length > 0 ? ({ [key]: items } as Record<Key, Item[]>) : {}
}
