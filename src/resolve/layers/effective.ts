// The effective spec of one environment: merged, long forms only, defaults filled in. It keeps the shape of the spec, so
// that people can review it (generated/effective/<env>.yaml); the model is lowered from it. What is optional here is
// optional in meaning: absent says that the thing is not there. `false` says that it was switched off.
import type { Provider } from '../../derived/spec.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import type {
  MetricsExporter,
  MetricType,
  Protocol,
  RuntimeLanguage,
  ServiceType,
  Target,
  Transport,
} from '../../model/service.ts'
import type { BackupContent, Eviction } from '../../model/data/backing.ts'
import type { GatewayKind } from '../../model/network/gateways.ts'
import type { Tier } from '../../model/environment.ts'
import type { CacheEngine, DatabaseEngine, QueueEngine } from '../../model/engines/index.ts'
import type { Fault, Framework, Role, Scanner } from '../../model/security/security.ts'
import type { ErrorTracker, LogLevel, LogStore, TraceStore, Uptime } from '../../model/observability/observability.ts'

type Off = false

export type EffectiveService = {
  type: ServiceType
  target: Target
  build?: {
    context: string
    dockerfile: string
    args?: Record<string, string | number | boolean>
    name?: string
    platforms: string[]
  }
  was?: string
  image?: string
  repository: string
  team: string
  labels?: Record<string, string>
  annotations?: Record<string, string>
  runtime?: `${RuntimeLanguage}` | `${RuntimeLanguage}@${string}`
  framework?: string
  command?: string
  args?: string[]
  init?: string
  port?: number
  servicePort?: number
  ports?: Record<string, { port: number; servicePort: number; protocol: Transport }>
  protocol: Protocol
  health?:
    | {
        path?: string
        command?: string
        grpc?: boolean
        headers?: Record<string, string>
        live?: string
        port: number
        interval: string
        timeout: string
        startup: string
      }
    | Off
  metrics?: EffectiveMetrics | Off
  routes?: EffectiveRoute[]
  rateLimit?: string
  stickySessions: boolean
  compression: boolean
  cors?: EffectiveCors
  timeout?: string
  bodyLimit?: string
  shutdown: string
  replicas: number
  autoscaling?: EffectiveAutoscaling | Off
  resources: { cpu: string | number; memory: string; requests: { cpu: string | number; memory: string } }
  spot: boolean
  user: number
  readOnly: boolean
  volumes?: Record<string, string>
  files?: Record<string, string>
  uses?: string[] | Record<string, string>
  env?: Record<string, string | number | boolean>
  secrets?: string[]
  migrate?:
    { run: string; validate?: string; verify?: string; contract?: string; rollback?: string; backup?: boolean } | Off
  schedule?: string
  strategy: EffectiveStrategy
  ci?: JsonObject | Off
}

export type EffectiveMetrics = {
  path: string
  port: number
  exporter: MetricsExporter
  custom?: Record<
    string,
    { type: MetricType; unit?: string; help?: string; query?: string; from?: string; every?: string }
  >
}

/** Origins that browsers may call from. */
export type EffectiveCors = {
  origins: string[]
  credentials: boolean
}

export type EffectiveRoute = {
  host: string
  path: string
  rateLimit?: string
  timeout?: string
  bodyLimit?: string
  headers?: Record<string, string>
  weight?: string
}

export type EffectiveAutoscaling = {
  min: number
  max: number
  cpu?: string
  memory?: string
  scaleDown: string
  requests?: string
  queueDepth?: number | Record<string, number>
  schedule?: { start: string; end: string; min: number }[]
}

export type EffectiveStrategy = {
  rolling?: { surge: string | number; unavailable: string | number }
  'blue-green'?: { promote: 'auto' | 'manual'; keep: string; validate?: string[] }
  canary?: { steps: string[]; pause: string; validate?: string[] }
  recreate?: JsonObject
}

export type EffectiveBackup = {
  schedule: string
  incremental?: string
  retention: string
  pitr?: string | boolean
  to?: string[]
  encrypted: boolean
  verify?: string
  maxSize?: string
}

export type EffectivePlatformBackup = EffectiveBackup & {
  include: BackupContent[]
  logRetention?: string
  maskSecrets: boolean
}

export type EffectiveBucket = {
  retention?: string
  archive?: string
  replicate?: string
  public: boolean
  versioned: boolean
}
export type EffectiveRecovery = {
  rto?: string
  rpo?: string
  drills?: string
  failover: 'auto' | 'manual'
  region?: string
}

export type EffectiveDatabase = {
  engine: DatabaseEngine
  version?: string | number
  provider: 'managed' | 'cluster' | 'supabase' | 'atlas' | 'external'
  storage: string
  replicas: number
  ha: boolean
  pooling?: { mode: 'session' | 'transaction' | 'statement'; size: number } | Off
  slowQuery?: string
  encrypted: boolean
  extensions?: string[]
  parameters?: Record<string, string | number | boolean>
  importFrom?: { engine: DatabaseEngine; path?: string; url?: string }
  crossRegion: boolean
  backup?: EffectiveBackup | Off
}

export type EffectiveCache = {
  engine: CacheEngine
  version?: string | number
  provider: 'managed' | 'cluster' | 'external'
  mode: 'single' | 'sentinel' | 'cluster'
  memory: string
  persistence: boolean
  /** Of what the cluster runs and can have one. */
  password?: boolean
  eviction: Eviction
}

export type EffectiveQueue = {
  engine: QueueEngine
  broker?: string
  partitions: number
  priorities?: string[]
  timeout?: string
  retries: number
  deadLetter: boolean
  topics?: string[]
}

export type EffectiveExternal = { url?: string; health?: string; secrets?: string[]; interval: string; sla?: string }

export type EffectiveDomain = {
  provider: string
  account?: string
  cdn: JsonObject | boolean
  waf?: boolean
  ddos?: boolean
  failover?: JsonObject | Off
  rateLimit?: string
  allow?: string[]
  ttl: string
  tls: { issuer: string; account?: string; min: '1.2' | '1.3'; hsts: string }
  redirectHttps: boolean
  headers: Record<string, string> | Off
}

export type EffectiveEnvironment = {
  deploy: string
  tier: Tier
  approval?: boolean | string[]
  wait?: string
  namespace: string
  services?: string[]
  ttl?: string
  cluster?: string
  seed?: string
}

export type EffectiveRule = {
  when?: string
  expr?: string
  for?: string
  severity?: 'critical' | 'warning' | 'info'
  scope?: string[]
  baseline?: string
  notify?: string[]
  summary?: string
  runbook?: string
}

export type EffectiveAlerts = {
  engine: 'alertmanager' | 'grafana'
  channels: Record<string, Json | undefined>
  routes?: Partial<Record<'critical' | 'warning' | 'info', string[]>>
  smtp?: { host: string; port: number; from?: string; user?: string }
  rules?: Record<string, EffectiveRule | Off>
}

export type EffectiveLogs = {
  store: LogStore
  retention: string
  archive?: string
  level: LogLevel
  redact?: string[]
  audit?: string
  browser: boolean
}

export type EffectiveCi = {
  branches: string[]
  workflow: 'per-service' | 'single'
  coverage?: { min?: string; upload?: 'codecov' | 'none' } | Off
  scans: string[]
  failOn: 'critical' | 'high' | 'medium'
  dependabot: 'daily' | 'weekly' | 'monthly' | boolean
  timeout: string
}

/** A partial object, beside which `operations` may stand. */
export type EffectivePatch = {
  apiVersion: string
  kind: string
  metadata: { name: string; namespace?: string }
  operations?: JsonObject[]
}

/** The whole spec of one environment. */
export type EffectiveSpec = {
  name: string
  repository: {
    name: string
    visibility: 'public' | 'private'
    gitops?: string
    protection: { reviews: number; codeOwners: boolean; signed: boolean; checks?: string[] }
  }
  team?: {
    lead?: string
    github?: string
    contacts?: Record<string, string>
    roles?: Record<string, Role>
    oncall?: {
      provider: 'pagerduty' | 'opsgenie' | 'grafana'
      rotation: 'daily' | 'weekly'
      members?: string[]
      escalate: string
    }
  }
  teams?: Record<string, { github?: string; slack?: string; email?: string }>
  infrastructure: {
    /** As the schema has it: a cloud that the model does not know fails to compile. */
    provider: Provider
    region?: string
    regions?: string[]
    target: Target
    cluster?: { version: string }
    gateway: GatewayKind
    network?: { cidr?: string }
    state: { backend: string; organization?: string; bucket?: string; region?: string; lock?: string }
    tags?: Record<string, string | number | boolean>
  }
  environment: EffectiveEnvironment
  services: Record<string, EffectiveService>
  databases: Record<string, EffectiveDatabase>
  caches: Record<string, EffectiveCache>
  queues: Record<string, EffectiveQueue>
  buckets: Record<string, EffectiveBucket>
  externals: Record<string, EffectiveExternal>
  domains: Record<string, EffectiveDomain>
  observability: {
    metrics: { retention: string; interval: string; remote?: string } | Off
    logs?: EffectiveLogs | Off
    traces?:
      | {
          store: TraceStore
          sampling: string
          retention: string
          attributes?: Record<string, string | number | boolean>
        }
      | Off
    errors?:
      { provider: ErrorTracker; organization: string; quota?: string; alert: string[]; services?: string[] } | Off
    uptime?: { interval: string; provider: Uptime['provider']; urls?: string[] } | Off
    profiling: boolean
    dashboards: (string | Record<string, string[]>)[]
  }
  alerts: EffectiveAlerts
  slos?: Record<string, JsonObject>
  kpis?: string[]
  ci: EffectiveCi | Off
  delivery: {
    mode: 'gitops' | 'push'
    registry: string
    tags: string[]
    sign: boolean
    platforms: string[]
    release?: { chart?: boolean | string }
    smoke: string[]
    notify?: string[]
    strategy: Record<string, { validate?: string[] }>
    rollback?: { when?: string[]; auto: boolean }
    flags?: { provider: 'unleash' | 'launchdarkly'; flags?: string[] }
  }
  secrets: { store: string; audit: boolean; rotation?: string; dynamic?: string[]; ci?: string[]; variables?: string[] }
  backups?: EffectivePlatformBackup | Off
  recovery?: EffectiveRecovery | Off
  security: {
    mesh?: 'linkerd' | 'istio'
    mtls?: boolean
    podSecurity: 'restricted' | 'baseline' | 'privileged'
    networkPolicies: boolean
    signedImages: boolean
    notSecrets?: string[]
    scanning?: Scanner[]
    compliance?: Framework[]
    chaos?: { schedule: string; faults: Fault[] }
  }
  costs?: JsonObject
  runbooks: Record<string, string> | Off
  addons?: Record<string, { version?: string; values?: JsonObject } | Off>
  patches?: EffectivePatch[] | Off
  releases?: Record<string, string>
}
