// What other objects may ask of an object: names, labels, ports, keys. The same words for the objects of charts, which the
// inventory keeps, and for our own, which are read from the generated files.
import { isJsonObject, type Json, type JsonObject } from '../../src/lib/json.ts'
import { madeFor } from './made-by-operators.ts'
import { podFacts, podReferences, type PodFacts } from './pod-facts.ts'

/** Something that an object names and that must be there; in its own namespace unless it says another. */
export type Reference = { kind: string; name: string; namespace?: string; port?: number | string }

export type ServicePort = { name?: string; port: number; target: number | string }

export type ServiceFacts = {
  labels: Record<string, string>
  selector: Record<string, string>
  ports: ServicePort[]
  headless?: true
}

/** `namespaces`: where it looks; empty means its own, `*` all. `ports` are names, or numbers of containers. */
export type MonitorFacts = { selector: JsonObject; namespaces: string[]; ports: (string | number)[] }

export type ObjectFacts = {
  kind: string
  apiVersion: string
  namespace?: string
  name: string
  /** A hook of Helm, and when it runs. */
  hook?: string
  service?: ServiceFacts
  pods?: PodFacts
  monitor?: MonitorFacts
  /** A definition: the kind that it serves and the versions. */
  serves?: { group: string; kind: string; versions: string[] }
  /** The keys of a Secret or a ConfigMap. */
  keys?: string[]
  references?: Reference[]
  /** What an operator makes for it, under which name. */
  makes?: Reference[]
}

/** The facts of one object; `namespace` is that of the release, for objects that name none. */
export function objectFacts(object: JsonObject, namespace: string): ObjectFacts {
  const metadata = mapAt(object, 'metadata')
  const kind = String(object['kind'])
  const references = referencesOf(kind, object)
  const made = madeFor(kind, object)
  return {
    kind,
    apiVersion: String(object['apiVersion']),
    ...(!isClusterWide(kind) && { namespace: textAt(metadata, 'namespace') ?? namespace }),
    name: textAt(metadata, 'name') ?? '',
    ...hookOf(metadata),
    ...detailsOf(kind, object),
    ...(references.length > 0 && { references }),
    ...(made.length > 0 && { makes: made }),
  }
}

/** Kinds without a namespace that charts make; a custom one that is missing here would only get a namespace too many. */
const clusterWide =
  /^(Cluster.*|CustomResourceDefinition|Namespace|.*WebhookConfiguration|APIService|PriorityClass|StorageClass|CSIDriver|GatewayClass|IngressClass|ValidatingAdmissionPolicy(Binding)?|KongClusterPlugin|Bundle|Node)$/

function isClusterWide(kind: string): boolean {
  return clusterWide.test(kind) && kind !== 'Cluster'
}

function hookOf(metadata: JsonObject): { hook?: string } {
  const hook = textAt(mapAt(metadata, 'annotations'), 'helm.sh/hook')
  return hook === undefined ? {} : { hook }
}

function detailsOf(kind: string, object: JsonObject): Partial<ObjectFacts> {
  const pods = podFacts(object)
  if (pods !== undefined) return { pods }
  if (kind === 'Service') return { service: serviceFacts(object) }
  if (kind === 'ServiceMonitor' || kind === 'PodMonitor') return { monitor: monitorFacts(mapAt(object, 'spec')) }
  if (kind === 'CustomResourceDefinition') return { serves: servedBy(mapAt(object, 'spec')) }
  if (kind === 'Secret' || kind === 'ConfigMap')
    return { keys: ['data', 'stringData', 'binaryData'].flatMap((key) => Object.keys(mapAt(object, key))).sort() }
  return {}
}

function serviceFacts(object: JsonObject): ServiceFacts {
  const spec = mapAt(object, 'spec')
  return {
    labels: labelsOf(mapAt(object, 'metadata')),
    selector: textsOf(mapAt(spec, 'selector')),
    ports: mapsAt(spec, 'ports').map((port) => ({
      ...(typeof port['name'] === 'string' && { name: port['name'] }),
      port: Number(port['port']),
      target: portOf(port['targetPort'] ?? port['port']),
    })),
    ...(spec['clusterIP'] === 'None' && { headless: true as const }),
  }
}

function monitorFacts(spec: JsonObject): MonitorFacts {
  const where = mapAt(spec, 'namespaceSelector')
  const names = Array.isArray(where['matchNames']) ? where['matchNames'].map(String) : []
  const endpoints = [...mapsAt(spec, 'endpoints'), ...mapsAt(spec, 'podMetricsEndpoints')]
  return {
    selector: mapAt(spec, 'selector'),
    namespaces: where['any'] === true ? ['*'] : names,
    ports: endpoints.map((endpoint) => portOf(endpoint['port'] ?? endpoint['targetPort'] ?? endpoint['portNumber'])),
  }
}

function servedBy(spec: JsonObject): ObjectFacts['serves'] {
  const versions = mapsAt(spec, 'versions').filter((version) => version['served'] === true)
  return {
    group: String(spec['group']),
    kind: String(mapAt(spec, 'names')['kind']),
    versions: versions.map((version) => String(version['name'])),
  }
}

function referencesOf(kind: string, object: JsonObject): Reference[] {
  const spec = mapAt(object, 'spec')
  if (kind.endsWith('WebhookConfiguration'))
    return mapsAt(object, 'webhooks').flatMap((hook) => serviceReference(mapAt(hook, 'clientConfig')))
  if (kind === 'APIService') return serviceReference(spec)
  if (kind === 'CustomResourceDefinition')
    return serviceReference(mapAt(mapAt(mapAt(spec, 'conversion'), 'webhook'), 'clientConfig'))
  if (kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject') return [targetOf(mapAt(spec, 'scaleTargetRef'))]
  if (kind === 'HTTPRoute' || kind === 'GRPCRoute')
    return mapsAt(spec, 'rules').flatMap((rule) => mapsAt(rule, 'backendRefs').map(backendOf))
  if (kind === 'NetworkPolicy' || kind === 'Kafka') return namespacesNamed(spec)
  return podReferences(object)
}

/** The namespaces that a policy lets through by their names. */
function namespacesNamed(value: Json | undefined): Reference[] {
  if (Array.isArray(value)) return value.flatMap(namespacesNamed)
  if (!isJsonObject(value)) return []
  const name = textAt(mapAt(mapAt(value, 'namespaceSelector'), 'matchLabels'), 'kubernetes.io/metadata.name')
  const own = name === undefined ? [] : [{ kind: 'Namespace', name }]
  return [...own, ...Object.values(value).flatMap(namespacesNamed)]
}

function serviceReference(holder: JsonObject): Reference[] {
  const service = mapAt(holder, 'service')
  if (service['name'] === undefined) return []
  return [
    {
      kind: 'Service',
      name: String(service['name']),
      namespace: String(service['namespace']),
      port: portOf(service['port'] ?? 443),
    },
  ]
}

function targetOf(target: JsonObject): Reference {
  return { kind: textAt(target, 'kind') ?? 'Deployment', name: String(target['name']) }
}

function backendOf(backend: JsonObject): Reference {
  const namespace = textAt(backend, 'namespace')
  return {
    kind: textAt(backend, 'kind') ?? 'Service',
    name: String(backend['name']),
    ...(namespace !== undefined && { namespace }),
    ...(backend['port'] !== undefined && { port: portOf(backend['port']) }),
  }
}

/** Ports may be names or numbers. */
export function portOf(value: Json | undefined): number | string {
  return typeof value === 'number' ? value : String(value)
}

/** The map under a key, or an empty one. */
export function mapAt(value: Json | undefined, key: string): JsonObject {
  const found = isJsonObject(value) ? value[key] : undefined
  return isJsonObject(found) ? found : {}
}

/** The maps of the list under a key. */
export function mapsAt(value: Json | undefined, key: string): JsonObject[] {
  const found = isJsonObject(value) ? value[key] : undefined
  return Array.isArray(found) ? found.filter(isJsonObject) : []
}

export function textAt(value: JsonObject, key: string): string | undefined {
  return typeof value[key] === 'string' ? value[key] : undefined
}

/** The labels of an object's metadata. */
export function labelsOf(metadata: JsonObject): Record<string, string> {
  return textsOf(mapAt(metadata, 'labels'))
}

/** A map whose values are texts. */
function textsOf(map: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value)]))
}
