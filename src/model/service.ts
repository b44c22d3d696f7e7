// One service in one environment, as meant: every default filled, every reference resolved, the other ends included.
import type { Condition } from './observability/alert.ts'
import type { Scaling } from './scaling.ts'

export type { Scaling }

/** What kind of process it is; decides which Kubernetes objects it becomes. */
export type ServiceType = 'web' | 'worker' | 'cron' | 'job' | 'static' | 'function'

/** What a service runs on. Only Kubernetes is emitted today; rules judge what each of the others can do. */
export type Target =
  | 'kubernetes'
  | 'compose'
  | 'swarm'
  | 'droplet'
  | 'ecs'
  | 'cloud-run'
  | 'container-instances'
  | 'lambda'
  | 'workers'
  | 'vercel'
  | 'netlify'
  | 'render'
  | 'railway'
  | 'fly'
  | 'supabase'

/** What the spec asks of releases and scaling, whether or not an emitter can do it yet: what rules judge. */
export type Asked = {
  strategy: Strategy['kind']
  /** The range of replicas, whatever signal moves them; null: a fixed number. */
  autoscaling: { minimum: number; maximum: number } | null
}

export type Protocol = 'http' | 'websocket' | 'grpc' | 'tcp'

/** A language and the version of it; `version` is '' where the spec leaves it to the image. */
export type Runtime = { language: RuntimeLanguage; version: string }
export type RuntimeLanguage = 'python' | 'node' | 'go' | 'ruby' | 'php' | 'java' | 'deno' | 'static'

/**
 * The container image. `name` is short and alone in the repository of the code, such as `backend`; services that build
 * the same thing share the image. `reference` is complete: `ghcr.io/acme/shop/backend@sha256:…` or `…:tag`.
 */
export type Image = { name: string; repository: string; reference: string; pinnedByDigest: boolean; released: boolean }

/** What the image is built from, relative to the repository's root; null where others build it (`image:`). */
export type Build = {
  context: string
  dockerfile: string
  platforms: string[]
  arguments: { name: string; value: string }[]
}

/** How the container says that it is well. Times in seconds. */
export type Health = {
  probe: { kind: 'http'; path: string } | { kind: 'command'; command: string } | { kind: 'grpc' } | { kind: 'tcp' }
  /** The path that answers while the process is alive; '' where nothing tells that from its readiness. */
  live: string
  /** Of every HTTP check. */
  headers: { name: string; value: string }[]
  port: number
  interval: number
  timeout: number
  startup: number
}

export type MetricType = 'counter' | 'gauge' | 'histogram'

/** A metric that the application declares; only declared names may stand in alerts and dashboards. */
export type CustomMetric = { name: string; type: MetricType; unit: string; help: string; query: MetricQuery | null }

/** A metric that is read from a database instead of the application: SQL that gives one value, and seconds between two readings. */
export type MetricQuery = { sql: string; database: string; every: number }

/** Names the exporter preset, which decides the metric names of the RED signals; `gateway`: nothing to scrape. */
export type MetricsExporter = 'flask' | 'fastapi' | 'express' | 'otel' | 'celery' | 'gateway'

/** Where Prometheus scrapes; null where the service exposes nothing. */
export type Metrics = { exporter: MetricsExporter; path: string; port: number; custom: CustomMetric[] }

/** One public address of the service in this environment. `path` starts with `/`. Times in seconds, 0: no limit. */
export type Route = {
  host: string
  path: string
  domain: string
  timeout: number
  /** Bytes that the body of a request may have; 0: no limit. */
  bodyLimit: number
  /** Null: that of the service. Else the route's own, or that of the domain where neither has one. */
  rateLimit: Rate | null
  headers: { name: string; value: string }[]
  /** Percent of the requests to the address that are for this service; 100 where it does not share it. */
  share: number
  /** Who answers: the service, or all that share the address; empty where the route of another service names them. */
  backends: RouteBackend[]
}

/** `weight`: the share of the requests among the backends of a route. */
export type RouteBackend = { service: string; port: number; weight: number }

/** Origins that browsers may call from; `credentials`: with cookies and the like. */
export type Cors = { origins: string[]; credentials: boolean }

/** So many requests per so many seconds. */
export type Rate = { count: number; seconds: number }

/** How a new version replaces the old one. Times in seconds; `validate` holds of every good version. */
export type Strategy =
  | { kind: 'rolling'; surge: string; unavailable: string }
  | { kind: 'recreate' }
  | { kind: 'blue-green'; promote: 'auto' | 'manual'; keep: number; validate: Condition[] }
  /** `steps` are shares of the traffic in percent; `pause` is between two of them. */
  | { kind: 'canary'; steps: number[]; pause: number; validate: Condition[] }

/** Quantities in Kubernetes notation, such as `500m` and `512Mi`. `limits.cpu` is '' where none is set. */
export type Resources = {
  requests: { cpu: string; memory: string; ephemeralStorage: string }
  limits: { cpu: string; memory: string; ephemeralStorage: string }
}

/** A volume of the container; `size` is '' for scratch space that dies with the pod. */
export type Volume = { name: string; path: string; size: string }

/** A file of the repository: `path` in the container, `source` in the repository, and what is in it. */
export type MountedFile = { path: string; source: string; text: string }

/** A literal variable of the container. */
export type PlainVariable = { name: string; value: string }

/** A variable whose value is secret. `from` names what asks for it (a database, a queue, an external, or the service itself). */
export type SecretVariable = { name: string; from: string; source: SecretSource }

/**
 * Where a secret value stands: in the entry `path` of the secret store; in a Secret that something in the cluster makes in
 * the namespace of its users; or in other variables of the same container, from which it is put together when the
 * container starts (`$(DB_PASSWORD)`).
 */
export type SecretSource =
  | { kind: 'store'; path: string; key: string }
  | { kind: 'object'; secret: string; key: string }
  | { kind: 'composed'; value: string }

/** What a port speaks below its own protocol. */
export type Transport = 'tcp' | 'udp'

/** A port of a service by its name: the process listens on `port`, others in the cluster connect to `servicePort`. */
export type Port = { name: string; port: number; servicePort: number; transport: Transport }

/** What the service talks to, and where. `port` is that of the process that listens; 0: several or unknown. */
export type Use = {
  /** What listens: of a queue its cache or broker. `named` is what the spec says, such as the queue itself. */
  name: string
  named: string
  kind: UseKind
  /** In the same cluster (a pod selector can name it), in the cloud's private network, or anywhere outside. */
  location: 'cluster' | 'private' | 'outside'
  port: number
  transport: Transport
  /** Engine of a database, cache or queue; protocol of a service; '' otherwise. */
  engine: string
}
export type UseKind = 'service' | 'database' | 'cache' | 'queue' | 'bucket' | 'external'

/**
 * Database migration before a new version starts, and what follows when it has all the traffic (`contract`); commands run
 * through `sh -c`. '' where there is none. `direct`: variables
 * that lead to a pool, each with the one whose value it has in the migration, because a pool that hands a connection from
 * one client to the next breaks the locks and settings that migrations hold on to.
 */
export type Migration = {
  run: string
  validate: string
  verify: string
  contract: string
  rollback: string
  backup: boolean
  direct: { name: string; instead: string }[]
}
/** `pod` is the name of the pods of the monitoring namespace; '' for a company outside. */
export type TelemetryPeer = { namespace: string; pod: string; port: number }

/** What must answer after a deployment: paths of the service, asked inside the cluster, and public URLs that lead to it. */
export type SmokeTest = { paths: string[]; urls: string[] }

/** The steps of the service's checks in CI; '' means that the preset of the runtime has none or the user dropped it. */
export type ServiceChecks = {
  directory: string
  matrix: string[]
  install: string
  lint: string
  format: string
  typecheck: string
  test: string
  build: string
  steps: { name: string; command: string }[]
  /** Minutes. */
  timeout: number
}

/** One service in one environment. */
export type Service = {
  name: string
  /** What it was called before, under which a release may still stand; '' where it was always called so. */
  was: string
  type: ServiceType
  target: Target
  asked: Asked
  team: string
  /** owner/name of the repository that holds its code. */
  repository: string
  labels: { name: string; value: string }[]
  annotations: { name: string; value: string }[]
  image: Image
  build: Build | null
  runtime: Runtime | null
  /** What its code is written in, which it may know from another service of the same image; '' where nothing says it. */
  language: RuntimeLanguage | ''
  framework: string
  /** Replaces the image's entrypoint and its arguments; runs through `sh -c`; '' keeps the image's. */
  command: string
  /** What the image's entrypoint is given instead of the image's own arguments; empty keeps those. */
  arguments: string[]
  /** Runs to its end in each pod before the process starts; '' where nothing does. */
  init: string
  /** Where routes lead, and its URL; 0: nowhere. */
  port: number
  /** Where others in the cluster reach `port`; 0 without one. */
  servicePort: number
  /** What it listens on besides, by name; nothing but those that use it comes there. */
  ports: Port[]
  protocol: Protocol
  health: Health | null
  metrics: Metrics | null
  routes: Route[]
  rateLimit: Rate | null
  cors: Cors
  compression: boolean
  stickySessions: boolean
  /** Seconds that a request may take, 0: the gateway's own limit. */
  timeout: number
  /** Bytes that the body of a request may have; 0: no limit. */
  bodyLimit: number
  /** Seconds between the order to stop and the kill. */
  shutdown: number
  scaling: Scaling
  strategy: Strategy
  /** A new version of which one of these holds is taken back by itself; empty: people decide. */
  rollback: Condition[]
  resources: Resources
  /** May run on spot nodes, which vanish at short notice. */
  spot: boolean
  user: number
  readOnly: boolean
  volumes: Volume[]
  files: MountedFile[]
  variables: PlainVariable[]
  secrets: SecretVariable[]
  uses: Use[]
  /** Where it sends traces, errors and metrics of its own, which is not what it is for. */
  telemetry: TelemetryPeer[]
  /** Names of the services that call this one. */
  usedBy: string[]
  migration: Migration | null
  /** The command that fills the empty databases of the environment, where this service has the image for it; '' otherwise. */
  seed: string
  /** Cron expression of `type: cron`, '' otherwise. */
  schedule: string
  smoke: SmokeTest
  checks: ServiceChecks | null
}

/** True when the service accepts connections, and so has a Service, probes on a port and peers that may call it. */
export function listens(service: Pick<Service, 'port'>): boolean {
  return service.port > 0
}
