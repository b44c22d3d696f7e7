// Defaults of services, in the order in which they build on each other.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import { cpuQuantity, millicores, seconds } from '../../lib/quantities.ts'
import type { Default, DefaultContext } from './fill.ts'

/** Between the order to stop and the kill. @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination */
const ownGrace = '30s'

/** How a service rolls that asks for something else which has no meaning for it. */
export const rollingDefaults = { surge: '25%', unavailable: 0 }

export const serviceDefaults: Default[] = [
  {
    path: 'services.*.type',
    value: inferredType,
    reason: 'ports or routes make a web service, a schedule a cron job, neither a worker',
  },
  {
    path: 'services.*.target',
    value: (_, { spec }) => member(spec.infrastructure, 'target'),
    reason: 'the target of the platform',
  },
  {
    path: 'services.*.repository',
    value: (_, { spec }) => member(spec.repository, 'name'),
    reason: 'the repository of the platform',
  },
  { path: 'services.*.team', value: (_, { spec }) => teamName(spec), reason: 'the team of the platform' },
  { path: 'services.*.build.context', value: () => '.', reason: 'the root of the repository' },
  {
    path: 'services.*.build.dockerfile',
    value: () => 'Dockerfile',
    reason: "docker build's own default, inside the build context",
  },
  {
    path: 'services.*.build.platforms',
    value: (_, { spec }) => member(spec.delivery, 'platforms'),
    reason: 'the platforms of `delivery`',
  },
  {
    path: 'services.*.port',
    value: portOfType,
    reason: 'static sites are served by nginx-unprivileged, which listens on 8080',
  },
  {
    path: 'services.*.servicePort',
    value: ({ port }) => port,
    reason: 'the port of the process, so that one number is right everywhere',
  },
  { path: 'services.*.ports.*.protocol', value: () => 'tcp', reason: 'nearly everything is spoken over TCP' },
  {
    path: 'services.*.ports.*.servicePort',
    value: ({ port }) => port,
    reason: 'the port of the process, so that one number is right everywhere',
  },
  { path: 'services.*.protocol', value: () => 'http', reason: 'nearly every web service speaks HTTP' },
  { path: 'services.*.routes.*.path', value: () => '/', reason: 'the whole host' },
  {
    path: 'services.*.health',
    value: healthOfType,
    reason: 'a static site, and what is routed at the root of a host, answers there; a redirect is well too',
  },
  {
    path: 'services.*.health.port',
    value: (_, { spec, name }) => serviceOf(spec, name).port,
    reason: 'the port of the service',
  },
  { path: 'services.*.health.interval', value: () => '10s', reason: "the kubelet's own default" },
  {
    path: 'services.*.health.timeout',
    value: () => '2s',
    reason: 'a health check that takes longer is not healthy; the kubelet waits 1s, too short for a cold process',
  },
  {
    path: 'services.*.health.startup',
    value: () => '60s',
    reason: 'interpreted applications with a connection pool start within a minute',
  },
  { path: 'services.*.metrics.path', value: () => '/metrics', reason: 'the convention of Prometheus exporters' },
  {
    path: 'services.*.metrics.exporter',
    value: () => 'gateway',
    reason: 'requests are measured at the gateway, which needs nothing from the application',
  },
  {
    path: 'services.*.metrics.port',
    value: metricsPort,
    reason:
      "the port of the service; for workers celery-exporter's 9808, else 9464, that of OpenTelemetry's Prometheus exporter, told to them as METRICS_PORT (celery-exporter runs beside the worker)",
  },
  {
    path: 'services.*.metrics.custom.*.every',
    value: (metric) => (metric.query === undefined ? undefined : '1m'),
    reason: 'what a business counts does not change within seconds',
  },
  { path: 'services.*.stickySessions', value: () => false, reason: 'stateless services need none' },
  {
    path: 'services.*.compression',
    value: (service) => service.routes !== undefined,
    reason: 'text shrinks by two thirds on the way to browsers',
  },
  {
    path: 'services.*.cors.credentials',
    value: () => false,
    reason: 'cookies let another site act as the visitor; whoever wants that says so',
  },
  {
    path: 'services.*.shutdown',
    value: shutdownOf,
    reason: "Kubernetes' own grace period; what takes jobs from queues may finish the longest of them",
  },
  {
    path: 'services.*.autoscaling.min',
    value: (_, { tier }) => (tier === 'production' ? 2 : 1),
    reason: 'two survive the loss of a node; outside production one is enough',
  },
  {
    path: 'services.*.autoscaling.max',
    value: (scaling) => Math.max(Number(scaling.min), 3),
    reason: 'three times one replica before somebody looks',
  },
  {
    path: 'services.*.autoscaling.cpu',
    value: cpuTarget,
    reason: 'where no signal is named; the rest is room for the time that a new replica takes to start',
  },
  { path: 'services.*.autoscaling.scaleDown', value: () => '5m', reason: "the autoscaler's own stabilisation window" },
  {
    path: 'services.*.replicas',
    value: replicasOfTier,
    reason: 'production runs two of what serves requests, so that one may fail; one elsewhere',
  },
  { path: 'services.*.resources', value: () => ({}), reason: 'every container has requests and limits' },
  {
    path: 'services.*.resources.cpu',
    value: () => '500m',
    reason: 'half a processor: what the five platforms that the language was made for run on',
  },
  {
    path: 'services.*.resources.memory',
    value: () => '512Mi',
    reason: 'what the five platforms that the language was made for run on',
  },
  { path: 'services.*.resources.requests', value: () => ({}), reason: 'every container has requests and limits' },
  {
    path: 'services.*.resources.requests.cpu',
    value: halfCpu,
    reason: 'half of the limit: processors are shared, and idle most of the time',
  },
  {
    path: 'services.*.resources.requests.memory',
    value: sameMemory,
    reason: 'the limit itself: memory cannot be shared, less would invite eviction',
  },
  { path: 'services.*.spot', value: () => false, reason: 'spot nodes vanish at short notice' },
  { path: 'services.*.user', value: () => 10001, reason: 'above 10000 it meets no user of the node' },
  {
    path: 'services.*.readOnly',
    value: () => true,
    reason: 'an intruder cannot leave anything behind; /tmp stays writable',
  },
  {
    path: 'services.*.strategy',
    value: strategyOf,
    reason: 'the strategy of `delivery`; what takes no traffic rolls, what owns a volume or a SQLite file is recreated',
  },
  { path: 'services.*.strategy.rolling.surge', value: () => rollingDefaults.surge, reason: "Kubernetes' own default" },
  {
    path: 'services.*.strategy.rolling.unavailable',
    value: () => rollingDefaults.unavailable,
    reason: 'no capacity is lost while a version is replaced',
  },
  {
    path: 'services.*.strategy.blue-green.promote',
    value: () => 'auto',
    reason: 'the checks of the new version decide',
  },
  {
    path: 'services.*.strategy.blue-green.keep',
    value: () => '30m',
    reason: 'half an hour to find out that the new version is bad, while switching back takes seconds',
  },
  {
    path: 'services.*.strategy.canary.steps',
    value: () => ['10%', '50%', '100%'],
    reason: 'a tenth shows most mistakes, half of the traffic shows what only load brings out',
  },
  { path: 'services.*.strategy.canary.pause', value: () => '5m', reason: 'rates are taken over five minutes' },
]

function member(owner: Json | undefined, key: string): Json | undefined {
  return isJsonObject(owner) ? owner[key] : undefined
}

/** A service of the spec by its name; rows for parts of a service see only the part. */
function serviceOf(spec: JsonObject, name: string): JsonObject {
  return member(spec.services, name) as JsonObject
}

/** The team's short name: what follows the slash of `acme/ops`, else the platform's own name. */
export function teamName(spec: JsonObject): string {
  const github = member(spec.team, 'github')
  return typeof github === 'string' ? github.slice(github.indexOf('/') + 1) : String(spec.name)
}

function inferredType(service: JsonObject): Json {
  if (service.schedule !== undefined) return 'cron'
  return [service.port, service.ports, service.routes].some((each) => each !== undefined) ? 'web' : 'worker'
}

function portOfType(service: JsonObject): Json | undefined {
  return service.type === 'static' ? 8080 : undefined
}

/** Only HTTP has paths; what listens on nothing cannot be asked. */
function healthOfType({ type, port, protocol, routes }: JsonObject): Json | undefined {
  if (port === undefined || protocol !== 'http') return undefined
  const atRoot = Array.isArray(routes) && routes.some((route) => isJsonObject(route) && route.path === '/')
  return type === 'static' || (type === 'web' && atRoot) ? { path: '/' } : undefined
}

function metricsPort(metrics: JsonObject, { spec, name }: DefaultContext): Json | undefined {
  return serviceOf(spec, name).port ?? (metrics.exporter === 'celery' ? 9808 : 9464)
}

/** What takes requests puts jobs into a queue and does not run them. */
function shutdownOf(service: JsonObject, { spec }: DefaultContext): Json {
  const timeouts =
    service.port === undefined ? usedBy(service).map((name) => member(member(spec.queues, name), 'timeout')) : []
  const longest = timeouts
    .filter((timeout) => typeof timeout === 'string')
    .toSorted((one, other) => seconds(other) - seconds(one))[0]
  return longest === undefined || seconds(longest) < seconds(ownGrace) ? ownGrace : longest
}

function replicasOfTier(service: JsonObject, { tier, spec }: DefaultContext): Json {
  const scaling = service.autoscaling
  if (isJsonObject(scaling)) return scaling.min as Json
  if (writesAlone(service, spec)) return 1
  return tier === 'production' && (service.type === 'web' || service.type === 'static') ? 2 : 1
}

function cpuTarget({ memory, requests, queueDepth }: JsonObject): Json | undefined {
  return [memory, requests, queueDepth].every((signal) => signal === undefined) ? '70%' : undefined
}

function halfCpu(_: JsonObject, { spec, name }: DefaultContext): Json {
  const limit = member(serviceOf(spec, name).resources, 'cpu') as string | number
  return cpuQuantity(Math.max(10, Math.round(millicores(limit) / 2)))
}

function sameMemory(_: JsonObject, { spec, name }: DefaultContext): Json {
  return member(serviceOf(spec, name).resources, 'memory') as string
}

function usedBy({ uses = [] }: JsonObject): string[] {
  return Array.isArray(uses) ? uses.map(String) : Object.keys(isJsonObject(uses) ? uses : {})
}

/** A volume of a size is mounted by one process at a time, and so is the file of a SQLite database. */
function writesAlone({ volumes, uses }: JsonObject, spec: JsonObject): boolean {
  return (
    (isJsonObject(volumes) && Object.values(volumes).some((size) => size !== 'tmp')) ||
    usedBy({ uses: uses ?? [] }).some((name) => member(member(spec.databases, name), 'engine') === 'sqlite')
  )
}

/** Only what listens takes traffic that can be switched; a volume with one writer cannot be mounted by two generations at once. */
function strategyOf(service: JsonObject, { spec }: DefaultContext): Json {
  if (writesAlone(service, spec)) return { recreate: {} }
  const serves = service.type === 'web' || service.type === 'static'
  return serves && service.port !== undefined ? (member(spec.delivery, 'strategy') ?? { rolling: {} }) : { rolling: {} }
}
