// What pods refer to: configuration, volumes, accounts, and their own ports.
import { isJsonObject, type Json, type JsonObject } from '../../../src/lib/json.ts'
import { listAt, textAt } from '../read.ts'
import { objectOf, secret, type Place, type Row } from '../row.ts'
import type { World } from '../world.ts'

/** Patterns for the containers of a pod, and for those that run before them. */
function inContainers(...patterns: string[]): string[] {
  return patterns.flatMap((pattern) => [`/containers/*${pattern}`, `/initContainers/*${pattern}`])
}

export const podRows: Row[] = [
  {
    name: 'ConfigMap of variables',
    kinds: 'pods',
    at: inContainers('/envFrom/*/configMapRef/name', '/env/*/valueFrom/configMapKeyRef/name'),
    missing: objectOf('ConfigMap'),
  },
  {
    name: 'ConfigMap of a volume',
    kinds: 'pods',
    at: ['/volumes/*/configMap/name', '/volumes/*/projected/sources/*/configMap/name'],
    missing: objectOf('ConfigMap'),
  },
  {
    name: 'Secret of variables',
    kinds: 'pods',
    at: inContainers('/envFrom/*/secretRef/name', '/env/*/valueFrom/secretKeyRef/name'),
    missing: secret,
  },
  {
    name: 'key of a Secret',
    kinds: 'pods',
    at: inContainers('/env/*/valueFrom/secretKeyRef/key'),
    missing: keyOfSecret,
  },
  { name: 'Secret of a volume', kinds: 'pods', at: ['/volumes/*/secret/secretName'], missing: secret },
  { name: 'Service of a StatefulSet', kinds: ['StatefulSet'], at: ['/spec/serviceName'], missing: objectOf('Service') },
  {
    name: 'Secret of images of an account',
    kinds: ['ServiceAccount'],
    at: ['/imagePullSecrets/*/name'],
    missing: secret,
  },
  { name: 'ServiceAccount of pods', kinds: 'pods', at: ['/serviceAccountName'], missing: objectOf('ServiceAccount') },
  {
    name: 'claim of a volume',
    kinds: 'pods',
    at: ['/volumes/*/persistentVolumeClaim/claimName'],
    missing: objectOf('PersistentVolumeClaim'),
  },
  { name: 'volume of a mount', kinds: 'pods', at: inContainers('/volumeMounts/*/name'), missing: volumeOfMount },
  {
    name: 'port of a probe',
    kinds: 'pods',
    at: inContainers(
      ...['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap((probe) =>
        ['httpGet', 'tcpSocket', 'grpc'].map((how) => `/${probe}/${how}/port`),
      ),
    ),
    missing: portOfContainer,
  },
  {
    name: 'own pods of a spread',
    kinds: 'pods',
    at: [
      '/topologySpreadConstraints/*/labelSelector',
      '/affinity/podAntiAffinity/*/*/podAffinityTerm/labelSelector',
      '/affinity/podAntiAffinity/*/*/labelSelector',
    ],
    missing: podsOfNamespace,
  },
]

function keyOfSecret({ value, owner, namespace }: Place, world: World): string | undefined {
  const name = textAt(owner, 'name')
  const keys = world.secrets.get(`${namespace}/${name}`)
  return keys === undefined || keys.includes(String(value))
    ? undefined
    : `key ${String(value)} in Secret ${namespace}/${name}`
}

/** The pod that holds a place: the nearest map on the way that has containers. */
function around({ document, pointer }: Place, test: (value: JsonObject) => boolean): JsonObject {
  let found: JsonObject = {}
  let value: Json | undefined = document
  for (const key of pointer.split('/').slice(1)) {
    if (isJsonObject(value) && test(value)) found = value
    value = Array.isArray(value) ? value[Number(key)] : isJsonObject(value) ? value[key] : undefined
  }
  return found
}

function volumeOfMount(place: Place): string | undefined {
  const pod = around(place, (value) => Array.isArray(value['containers']))
  const claims = listAt(place.document, 'spec', 'volumeClaimTemplates').map((claim) =>
    textAt(claim, 'metadata', 'name'),
  )
  const names = [...listAt(pod, 'volumes').map((volume) => textAt(volume, 'name')), ...claims]
  return names.includes(String(place.value)) ? undefined : `volume ${String(place.value)} of the pod`
}

function portOfContainer(place: Place): string | undefined {
  const ports = listAt(
    around(place, (value) => typeof value['image'] === 'string'),
    'ports',
  )
  const isThere = ports.some(
    (port) => isJsonObject(port) && (port['name'] === place.value || port['containerPort'] === place.value),
  )
  return isThere ? undefined : `port ${String(place.value)} of the container`
}

/** At least one kind of pod in the namespace must be selected. */
export function podsOfNamespace({ value, namespace }: Place, world: World): string | undefined {
  if (!isJsonObject(value) || Object.keys(value).length === 0) return undefined
  return world.podsLike(namespace, value).length > 0 ? undefined : `pods in ${namespace} like ${JSON.stringify(value)}`
}
