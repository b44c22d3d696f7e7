// The first sync of a new cluster, walked on paper: what Argo CD applies in which order, and what each object waits for. Argo CD
// begins a wave when everything of the one before is healthy, so nothing may wait for something that comes later.
import { parse, parseAllDocuments } from 'yaml'
import type { CloudName } from '../../src/model/clouds/cloud.ts'
import { clouds } from '../../src/model/clouds/index.ts'
import { health } from '../../src/facts/argo-cd/index.ts'
import type { AddonName } from '../../src/model/versions/charts.ts'

/** Any object of Kubernetes; tests look where they know what is there. */
type Fields = Record<string, ReturnType<typeof parse>>
export type Placed = {
  application: string
  /** The wave of the Application, and that inside it; what runs after the sync comes last. */
  at: [number, number]
  object: {
    apiVersion: string
    kind: string
    metadata: { name: string; namespace?: string; annotations?: Record<string, string> }
  } & Fields
}
export type Application = { name: string; wave: number; values: Fields }
export type Cluster = {
  environment: string
  cloud: CloudName
  applications: Application[]
  objects: Placed[]
  overrides: string[]
}

const afterTheSync = 1000

/** The clusters of a generated tree, one per environment; what goes to further regions has the same order. */
export function clustersOf(files: ReadonlyMap<string, string>): Cluster[] {
  const environments = new Set([...files.keys()].flatMap((path) => /^argocd\/([^/]+)\//.exec(path)?.[1] ?? []))
  return [...environments].filter((name) => files.has(`argocd/${name}/root.yaml`)).map((name) => clusterOf(files, name))
}

function clusterOf(files: ReadonlyMap<string, string>, environment: string): Cluster {
  const manifests = [...files.keys()].filter(
    (path) => path.startsWith(`argocd/${environment}/`) && !path.slice(0, -5).includes('.'),
  )
  const documents = manifests.flatMap((path) => objectsIn(files.get(path)!))
  const found = documents.filter(({ kind, metadata }) => kind === 'Application' && !metadata.name.endsWith('-root'))
  const applications = found.map((object) => applicationOf(files, environment, object))
  return {
    environment,
    cloud: cloudIn(files.get(`effective/${environment}.yaml`)!),
    applications,
    objects: found.flatMap((object) => objectsOf(files, object)),
    overrides: overridesIn(applications),
  }
}

/** The first document is the spec, the second one says where its defaults come from. */
function cloudIn(effective: string): CloudName {
  return (objectsIn(effective)[0] as Fields)['infrastructure'].provider
}

const nameOf = (application: Fields) => String(application['metadata'].labels['app.kubernetes.io/name'])
const waveOf = (object: Fields) => Number(object['metadata'].annotations?.['argocd.argoproj.io/sync-wave'] ?? 0)
const sourcesOf = (application: Fields): Fields[] => application['spec'].sources ?? [application['spec'].source]

function applicationOf(files: ReadonlyMap<string, string>, environment: string, object: Fields): Application {
  const name = nameOf(object)
  const values = files.get(`helm/${environment}/${name}/values.yaml`)
  return { name, wave: waveOf(object), values: values === undefined ? {} : ((parse(values) as Fields | null) ?? {}) }
}

function objectsOf(files: ReadonlyMap<string, string>, application: Fields): Placed[] {
  const folders = sourcesOf(application).flatMap(({ path }) =>
    typeof path === 'string' && path.startsWith('generated/') ? [`${path.slice(10)}/`] : [],
  )
  const paths = [...files.keys()].filter((path) => folders.some((folder) => path.startsWith(folder)))
  return paths
    .filter((path) => path.endsWith('.yaml'))
    .flatMap((path) => objectsIn(files.get(path)!))
    .filter(
      ({ kind, metadata }) => kind !== 'Kustomization' && metadata?.annotations?.['argocd.argoproj.io/hook'] !== 'Skip',
    )
    .map((object) => ({ application: nameOf(application), at: [waveOf(application), innerWave(object)], object }))
}

function innerWave(object: Fields): number {
  return object['metadata'].annotations?.['argocd.argoproj.io/hook'] === 'PostSync' ? afterTheSync : waveOf(object)
}

function objectsIn(text: string): Placed['object'][] {
  return parseAllDocuments(text)
    .map((document) => document.toJS() as Placed['object'])
    .filter((object) => object !== null)
}

/** Kinds whose health the environment's own Argo CD decides otherwise, as `<group>/<kind>`. */
function overridesIn(applications: Application[]): string[] {
  const cm = applications.find(({ name }) => name === 'argo-cd')?.values['configs']?.cm ?? {}
  return Object.keys(cm).flatMap((key) => {
    const found = /^resource\.customizations\.health\.(.+)_(\w+)$/.exec(key)
    return found === null ? [] : [`${found[1]}/${found[2]}`]
  })
}

const groupOf = ({ object }: Placed) => (object.apiVersion.includes('/') ? object.apiVersion.split('/')[0]! : '')
const kindOf = (placed: Placed) => `${groupOf(placed)}/${placed.object.kind}`
const say = ({ application, object }: Placed) => `${application}: ${object.kind} ${object.metadata.name}`
const isBefore = (one: Placed['at'], other: Placed['at']) =>
  one[0] < other[0] || (one[0] === other[0] && one[1] < other[1])

/** Who defines the kinds of a group; `cluster`: the cloud does, together with what else it brings. */
const definedBy: Record<string, readonly (AddonName | 'cluster')[]> = {
  'argoproj.io': ['argo-rollouts', 'argo-cd'],
  'barmancloud.cnpg.io': ['plugin-barman-cloud'],
  'beat.k8s.elastic.co': ['eck-operator'],
  'cert-manager.io': ['cert-manager'],
  'chaos-mesh.org': ['chaos-mesh'],
  'cilium.io': ['cluster'],
  'configuration.konghq.com': ['kong'],
  'elasticsearch.k8s.elastic.co': ['eck-operator'],
  'external-secrets.io': ['external-secrets'],
  'gateway.networking.k8s.io': ['gateway-api', 'cluster'],
  'generators.external-secrets.io': ['external-secrets'],
  'kafka.strimzi.io': ['strimzi-kafka-operator'],
  'keda.sh': ['keda'],
  'kibana.k8s.elastic.co': ['eck-operator'],
  'mongodbcommunity.mongodb.com': ['mongodb-kubernetes'],
  'monitoring.coreos.com': ['prometheus-operator-crds'],
  'networking.istio.io': ['istio-base'],
  'policies.kyverno.io': ['kyverno'],
  'policy.linkerd.io': ['linkerd-crds'],
  'postgresql.cnpg.io': ['cloudnative-pg'],
  'rabbitmq.com': ['rabbitmq-cluster-operator', 'rabbitmq-topology-operator'],
  'security.istio.io': ['istio-base'],
  'traefik.io': ['traefik'],
  'trust.cert-manager.io': ['trust-manager'],
}

const builtIn = /^($|apps$|batch$|autoscaling$|policy$|.*\.k8s\.io$)/

const isBuiltIn = (group: string) => builtIn.test(group) && group !== 'gateway.networking.k8s.io'

function unknownHealth({ objects, overrides }: Cluster): string[] {
  return objects
    .filter((each) => health[kindOf(each)] === undefined && !overrides.includes(kindOf(each)))
    .map((each) => `${say(each)} is of a kind whose health nobody has read: ${kindOf(each)}`)
}

/** What Argo CD's own check would never call healthy in a state that we write, or would call degraded on its first day. */
const mustBeOverridden = [
  'argoproj.io/Application',
  'autoscaling/HorizontalPodAutoscaler',
  'batch/CronJob',
  'postgresql.cnpg.io/Backup',
  'mongodbcommunity.mongodb.com/MongoDBCommunity',
  'elasticsearch.k8s.elastic.co/Elasticsearch',
]

function wrongHealth({ applications, overrides }: Cluster): string[] {
  if (!applications.some(({ name }) => name === 'argo-cd')) return []
  return mustBeOverridden
    .filter((kind) => !overrides.includes(kind))
    .map((kind) => `Argo CD's own health of ${kind} is not replaced`)
}

function missingDefinitions({ objects, applications }: Cluster): string[] {
  return objects
    .filter((each) => !isBuiltIn(groupOf(each)))
    .flatMap((each) => {
      const makers = definedBy[groupOf(each)] ?? []
      const found = applications.filter(({ name }) => (makers as readonly string[]).includes(name))
      const isThere = found.some(({ name, wave }) => wave < each.at[0] || name === each.application)
      return isThere || makers.includes('cluster')
        ? []
        : [`${say(each)} comes before the definition of its kind (${makers.join(', ') || 'nobody'})`]
    })
}

/** Kinds that an operator acts on, inside the Application of that operator: the chart with it is in wave 0. */
const workOfOperator = new Set(['Elasticsearch', 'Kibana', 'Beat'])

function besideTheirOperator({ objects }: Cluster): string[] {
  return objects
    .filter(({ object, at }) => workOfOperator.has(object.kind) && at[1] < 1)
    .map((each) => `${say(each)} does not wait for its operator`)
}

/** Objects that claim a disk, themselves or through their operator. */
function claimsDisk({ object }: Placed): boolean {
  const { kind, spec = {} } = object
  if (kind === 'PersistentVolumeClaim') return true
  if (kind === 'StatefulSet') return (spec.volumeClaimTemplates ?? []).length > 0
  if (kind === 'Cluster') return spec.storage !== undefined
  return ['Elasticsearch', 'RabbitmqCluster', 'KafkaNodePool', 'MongoDBCommunity'].includes(kind)
}

/** Add-ons whose charts claim disks. */
const chartsWithDisks: readonly string[] = [
  'vault',
  'kube-prometheus-stack',
  'loki',
  'tempo',
  'pyroscope',
  'prometheus-pushgateway',
  'trivy-operator',
] satisfies AddonName[]

function unboundClaims(cluster: Cluster): string[] {
  const { objects, applications } = cluster
  if (clouds[cluster.cloud].cluster.storageClass.by !== 'us') return []
  const classes = objects.filter(
    ({ object }) =>
      object.kind === 'StorageClass' &&
      object.metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true',
  )
  const isThere = (wave: number) => classes.some(({ at }) => at[0] < wave)
  return [
    ...objects
      .filter((each) => claimsDisk(each) && !isThere(each.at[0]))
      .map((each) => `${say(each)} claims a disk before there is a default StorageClass`),
    ...applications
      .filter(({ name, wave }) => chartsWithDisks.includes(name) && !isThere(wave))
      .map(({ name }) => `${name} claims a disk before there is a default StorageClass`),
  ]
}

/** A claim is bound when its first pod comes, and until then it is progressing: it must not be in a wave before it. */
function claimsBeforePods({ objects }: Cluster): string[] {
  return objects
    .filter(({ object }) => object.kind === 'PersistentVolumeClaim')
    .flatMap((claim) => {
      const users = objects.filter(
        (each) => each.application === claim.application && claimsOf(each).includes(claim.object.metadata.name),
      )
      return users.length > 0 && users.every(({ at }) => isBefore(claim.at, at))
        ? [`${say(claim)} is waited for before any pod mounts it`]
        : []
    })
}

const podOf = ({ object }: Placed): Fields | undefined =>
  object.kind === 'CronJob'
    ? object['spec']?.jobTemplate?.spec?.template?.spec
    : ['Deployment', 'StatefulSet', 'Rollout', 'Job'].includes(object.kind)
      ? object['spec']?.template?.spec
      : undefined
const volumesOf = (placed: Placed): Fields[] => podOf(placed)?.['volumes'] ?? []
const claimsOf = (placed: Placed): string[] =>
  volumesOf(placed).flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? [])

/** By kind of what makes them: what a pod cannot start without. */
function neededBy(placed: Placed): [string, string][] {
  const pod = podOf(placed)
  if (pod === undefined) return []
  const containers: Fields[] = [...(pod['initContainers'] ?? []), ...pod['containers']]
  const ofContainers = containers.flatMap(({ env = [], envFrom = [] }) => [
    ...(env as Fields[])
      .map(({ valueFrom }) => valueFrom?.secretKeyRef)
      .filter((ref) => ref && ref.optional !== true)
      .map((ref): [string, string] => ['ExternalSecret', ref.name]),
    ...(envFrom as Fields[]).flatMap(({ secretRef, configMapRef }): [string, string][] => [
      ...(secretRef && secretRef.optional !== true ? [['ExternalSecret', secretRef.name] as [string, string]] : []),
      ...(configMapRef ? [['ConfigMap', configMapRef.name] as [string, string]] : []),
    ]),
  ])
  const ofVolumes = volumesOf(placed).flatMap(({ secret, configMap, persistentVolumeClaim }): [string, string][] => [
    ...(secret && secret.optional !== true ? [['ExternalSecret', secret.secretName] as [string, string]] : []),
    ...(configMap ? [['ConfigMap', configMap.name] as [string, string]] : []),
    ...(persistentVolumeClaim ? [['PersistentVolumeClaim', persistentVolumeClaim.claimName] as [string, string]] : []),
  ])
  const account = pod['serviceAccountName'] as string | undefined
  return [
    ...ofContainers,
    ...ofVolumes,
    ...(account === undefined ? [] : [['ServiceAccount', account] as [string, string]]),
  ]
}

const secretOf = ({ object }: Placed) => object['spec']?.target?.name ?? object.metadata.name

function podsBeforeTheirNeeds({ objects }: Cluster): string[] {
  return objects.flatMap((pod) =>
    neededBy(pod).flatMap(([kind, name]) => {
      const makers = objects.filter(
        (each) =>
          each.object.kind === kind &&
          (kind === 'ExternalSecret' ? secretOf(each) : each.object.metadata.name) === name,
      )
      const own = makers.filter(({ application }) => application === pod.application)
      const relevant = own.length > 0 ? own : makers
      return relevant.length > 0 && relevant.every(({ at }) => isBefore(pod.at, at))
        ? [`${say(pod)} waits for ${kind} ${name}, which comes later`]
        : []
    }),
  )
}

const readsMetrics = ({ object }: Placed) =>
  (object.kind === 'HorizontalPodAutoscaler' &&
    (object['spec'].metrics as Fields[]).some(({ type }) => type === 'Resource')) ||
  (object.kind === 'ScaledObject' &&
    (object['spec'].triggers as Fields[]).some(({ type }) => type === 'cpu' || type === 'memory'))

/** True where the values of a chart let the cluster scale its pods. */
function scalesItself(values: unknown): boolean {
  if (typeof values !== 'object' || values === null) return false
  return Object.entries(values).some(
    ([key, value]) => (key === 'autoscaling' && (value as Fields)['enabled'] === true) || scalesItself(value),
  )
}

function autoscalersWithoutMetrics(cluster: Cluster): string[] {
  const { objects, applications } = cluster
  if (clouds[cluster.cloud].cluster.podMetrics.by === 'cloud') return []
  const server = applications.find(({ name }) => name === 'metrics-server')?.wave ?? Infinity
  return [
    ...objects
      .filter((each) => readsMetrics(each) && server >= each.at[0])
      .map((each) => `${say(each)} asks for metrics before metrics-server is there`),
    ...applications
      .filter(({ values, wave }) => scalesItself(values) && server >= wave)
      .map(({ name }) => `the autoscaler of ${name} asks for metrics before metrics-server is there`),
  ]
}

function certificatesWithoutIssuer({ objects }: Cluster): string[] {
  return objects
    .filter((each) => kindOf(each) === 'cert-manager.io/Certificate')
    .flatMap((each) => {
      const { kind = 'Issuer', name } = each.object['spec'].issuerRef as { kind?: string; name: string }
      const issuers = objects.filter(({ object }) => object.kind === kind && object.metadata.name === name)
      return issuers.some(({ at }) => !isBefore(each.at, at)) ? [] : [`${say(each)} waits for ${kind} ${name}`]
    })
}

function secretsWithoutStore({ objects }: Cluster): string[] {
  return objects
    .filter((each) => kindOf(each) === 'external-secrets.io/ExternalSecret')
    .flatMap((each) => {
      const spec = each.object['spec'] as Fields
      const refs: Fields[] = [
        spec['secretStoreRef'],
        ...((spec['dataFrom'] ?? []) as Fields[]).map(({ sourceRef }) => sourceRef?.generatorRef),
      ].filter((ref) => ref !== undefined)
      return refs.flatMap(({ kind, name }) => {
        const made = objects.filter(({ object }) => object.kind === kind && object.metadata.name === name)
        return made.some(({ at }) => !isBefore(each.at, at)) ? [] : [`${say(each)} waits for ${kind} ${name}`]
      })
    })
}

/** One node has nowhere to put a copy: each template must say so, or the cluster stays yellow. */
function neverGreen({ objects }: Cluster): string[] {
  return objects
    .filter(
      ({ object }) =>
        object.kind === 'Elasticsearch' &&
        (object['spec'].nodeSets as Fields[]).reduce((sum, { count }) => sum + count, 0) === 1,
    )
    .flatMap((store) => {
      const templates = objects
        .filter(({ application, object }) => application === store.application && object.kind === 'ConfigMap')
        .flatMap(({ object }) => Object.entries(object['data'] as Record<string, string>))
        .filter(([name]) => name.includes('_template.'))
      const wrong = templates.filter(
        ([, text]) => (JSON.parse(text) as Fields)['template'].settings.index.auto_expand_replicas !== '0-1',
      )
      return templates.length > 0 && wrong.length === 0
        ? []
        : [`${say(store)} is one node, and a template asks for copies`]
    })
}

/** Every check, by what it is about. */
export const checks = {
  unknownHealth,
  wrongHealth,
  missingDefinitions,
  besideTheirOperator,
  unboundClaims,
  claimsBeforePods,
  podsBeforeTheirNeeds,
  autoscalersWithoutMetrics,
  certificatesWithoutIssuer,
  secretsWithoutStore,
  neverGreen,
} satisfies Record<string, (cluster: Cluster) => string[]>

export function firstSyncProblems(cluster: Cluster): string[] {
  return Object.values(checks).flatMap((check) => check(cluster).map((problem) => `${cluster.environment}: ${problem}`))
}
