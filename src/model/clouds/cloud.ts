// What the compiler knows of a cloud: one closed record per cloud, so that the type checker names everything that a new one
// has to say. Emitters, rules and add-ons ask the record and never compare names of clouds.
import type { ObjectStorage } from '../data/object-storage.ts'
import type { PointInTimeLimit } from '../data/point-in-time.ts'
import type { LoadBalancer } from '../network/client-address.ts'
import type { GatewayKind } from '../network/gateways.ts'
import type { LogStore } from '../observability/observability.ts'

/** The clouds of the schema; `none`: a cluster of your own. `resolve/` fails to compile when the schema has another one. */
export type CloudName = 'aws' | 'gcp' | 'azure' | 'digitalocean' | 'none'

/** What everything that we generate takes for granted of a cluster. */
export const clusterNeeds = ['storageClass', 'diskDriver', 'podMetrics', 'networkPolicies', 'spotNodes'] as const

export type ClusterNeed = (typeof clusterNeeds)[number]

/**
 * Who meets a need of a new cluster: the cloud itself, objects or an add-on of ours, or people. People get the `step`, and
 * the command that shows whether it was done. `source`: where that was read.
 */
export type Answer =
  | { by: 'cloud'; source: string }
  | { by: 'us'; source: string }
  | { by: 'people'; step: string; check: string; source: string }

/** A StorageClass that we write, because the cloud marks none as the default. */
export type OwnStorageClass = { name: string; provisioner: string; parameters: Record<string, string> }

export type Cloud = {
  name: CloudName
  /** What its names of regions look like, to tell a slip; null: in no common way. It outlives lists, which grow every year. */
  regionShape: RegExp | null
  /** Where buckets are kept, and how programs reach them. */
  objectStorage: (region: string, names: { platform: string; environment: string }) => ObjectStorage
  /** How load balancers are told to keep the address of clients. */
  loadBalancer: LoadBalancer
  /** What `gateway: cloud` means; null: there is no such load balancer, or nothing is written for it. */
  ownGateway: GatewayKind | null
  /** True where policies of the cluster know third parties by name. */
  namesInPolicies: boolean
  /** How far back its managed databases restore; null: it has none, or nobody says. */
  pointInTime: PointInTimeLimit | null
  /** The secret store that is used where the spec names none. */
  secretStore: 'vault' | 'aws' | 'gcp' | 'azure'
  /** Its own log store; null: it has none. */
  logStore: LogStore | null
  /** Addresses at which names are looked up, besides the pods in `kube-system`. */
  resolvers: readonly string[]
  /** What Istio calls it, where its nodes keep network plugins in a place of their own. */
  istioPlatform: string
  /** The benchmark by which Trivy judges the settings of its clusters. */
  benchmark: string
  /** Null where new clusters have a default class. */
  ownStorageClass: OwnStorageClass | null
  /** Taints that it puts on spot nodes itself, besides ours. */
  spotTaints: readonly { key: string; value: string }[]
  /** What a new cluster has, and who brings the rest. */
  cluster: Record<ClusterNeed, Answer>
}
