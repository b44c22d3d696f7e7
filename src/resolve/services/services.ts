// Services: effective spec -> model. One function per part, each reading only what the defaults have filled.
import { bytes, cpuQuantity, cronExpression, millicores, rate, seconds, wholeSeconds } from '../../lib/quantities.ts'
import type {
  Asked,
  CustomMetric,
  Health,
  Metrics,
  Migration,
  MountedFile,
  Resources,
  Runtime,
  RuntimeLanguage,
  Service,
  Use,
  Volume,
} from '../../model/service.ts'
import { didYouMean } from '../../report/suggest.ts'
import { ownValue } from '../../lib/json.ts'
import { checksOf } from './checks.ts'
import { reportLeftOut, type Context } from '../context.ts'
import type { EffectiveMetrics, EffectiveService } from '../layers/effective.ts'
import { buildOf, builtImage, imageOf } from './images.ts'
import { portsOf, type NamedThing } from '../names.ts'
import { corsOf } from './cors.ts'
import { routesOf, withCanaries, withSharedRoutes } from './routes.ts'
import { scalingOf } from './scaling.ts'
import { withSmokeTests } from './smoke.ts'
import { sqliteVolume } from '../data/sqlite.ts'
import { nameOfStrategy, rollbackOf, strategyOf, withMeasuredConditions } from './strategy.ts'
import { telemetryOf } from './telemetry.ts'
import { variablesOf } from './variables.ts'

/** Scratch and log space on the node's disk; enough for temporary files, little enough that one pod cannot fill the node. */
const ephemeralStorage = { request: '64Mi', limit: '1Gi' }

/** All services of one environment, in the order of the spec. Findings go to the context. */
export function servicesOf(context: Context): Service[] {
  const usedBy = callersOf(context)
  const seeder = seederOf(context)
  const rollback = rollbackOf(context)
  const languages = languagesOf(context)
  const services = Object.entries(context.spec.services).map(([name, service]) =>
    serviceOf(
      name,
      service,
      {
        usedBy: usedBy.get(name) ?? [],
        rollback,
        seed: name === seeder ? (context.spec.environment.seed ?? '') : '',
        language: runtimeOf(service.runtime)?.language ?? languages.get(buildKey(name, service, context)) ?? '',
      },
      context,
    ),
  )
  return withSmokeTests(withCanaries(withSharedRoutes(services)), context.spec.delivery.smoke, context.facts)
}

function serviceOf(
  name: string,
  service: EffectiveService,
  others: Pick<Service, 'usedBy' | 'rollback' | 'seed' | 'language'>,
  context: Context,
): Service {
  const uses = usesOf(name, service, context)
  const image = imageOf(name, service, context)
  const telemetry = telemetryOf(name, service, image, context)
  const variables = variablesOf(name, service, uses, context, telemetry.variables)
  const metrics = metricsOf(service, context)
  const routes = routesOf(name, service, context)
  const made: Service = {
    name,
    was: service.was ?? '',
    type: service.type,
    target: service.target,
    asked: askedOf(service),
    team: service.team,
    repository: service.repository,
    labels: pairs(service.labels),
    annotations: pairs(service.annotations),
    image,
    build: buildOf(service),
    runtime: runtimeOf(service.runtime),
    framework: service.framework ?? '',
    command: service.command ?? '',
    arguments: service.args ?? [],
    init: service.init ?? '',
    port: service.port ?? 0,
    servicePort: service.servicePort ?? 0,
    ports: portsOf(service),
    protocol: service.protocol,
    health: healthOf(service),
    metrics,
    routes,
    rateLimit: service.rateLimit === undefined ? null : rate(service.rateLimit),
    cors: corsOf(service, context),
    compression: service.compression,
    stickySessions: service.stickySessions,
    timeout: service.timeout === undefined ? 0 : seconds(service.timeout),
    bodyLimit: service.bodyLimit === undefined ? 0 : bytes(service.bodyLimit),
    shutdown: wholeSeconds(service.shutdown),
    scaling: scalingOf(service, { name, uses: uses.map(({ thing }) => thing), metrics, routes }, context),
    strategy: strategyOf(name, service, context),
    resources: resourcesOf(service),
    spot: service.spot,
    user: service.user,
    readOnly: service.readOnly,
    volumes: volumesOf({ volumes: { ...service.volumes, ...sqliteVolume(service, context.spec) } }),
    files: filesOf(service, context),
    variables: variables.plain,
    secrets: variables.secret,
    uses: uses.flatMap(({ thing }) => usesOfThing(thing)),
    telemetry: telemetry.peers,
    ...others,
    migration: migrationOf(service, variables.direct),
    schedule: service.schedule === undefined ? '' : cronExpression(service.schedule),
    smoke: { paths: [], urls: [] },
    checks: checksOf(service, context),
  }
  return withMeasuredConditions(made, context)
}

/** The service in whose image the seed runs: the one that migrates, else the first by name that uses a database; '' where nothing is seeded. */
function seederOf({ environment, spec, names, report }: Context): string {
  if (spec.environment.seed === undefined) return ''
  const inCluster = sorted(spec.services).filter(([, { target }]) => target === 'kubernetes')
  const usesDatabase = (service: EffectiveService) =>
    usesWritten(service).some(({ name }) => names.get(name)?.kind === 'database')
  const found = inCluster.find(([, { migrate }]) => migrate) ?? inCluster.find(([, service]) => usesDatabase(service))
  if (found === undefined)
    report({ code: 'nothing-to-seed', path: ['environments', environment, 'seed'], ...nothingToSeed })
  return found?.[0] ?? ''
}

const nothingToSeed = {
  message: 'no service here has a database that this command could fill',
  why: 'the command runs in the image of the service that migrates the database, else of the first that uses one',
  hint: 'let a service name its database under `uses`, or remove `seed`',
}

function pairs(map: Record<string, string> | undefined): { name: string; value: string }[] {
  return Object.entries(map ?? {}).map(([name, value]) => ({ name, value }))
}

/** The entries of a map by name: what becomes a list of a pod must not restart it when somebody sorts the spec. */
function sorted<Value>(map: Record<string, Value>): [string, Value][] {
  return Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1))
}

/** `uses` as a list of names, or as a map of names and the variables that they are wanted under. */
function usesWritten(service: EffectiveService): { name: string; rename: string; key: string | number }[] {
  const { uses = [] } = service
  if (Array.isArray(uses)) return uses.map((name, index) => ({ name, rename: '', key: index }))
  return sorted(uses).map(([name, rename]) => ({ name, rename, key: name }))
}

function usesOf(service: string, spec: EffectiveService, context: Context): { thing: NamedThing; rename: string }[] {
  return usesWritten(spec).flatMap(({ name, rename, key }) => {
    const thing = context.names.get(name)
    if (thing !== undefined) return [{ thing, rename }]
    if (context.leftOut.has(name)) {
      reportLeftOut(service, name, context)
      return []
    }
    context.report({
      code: 'unknown-name',
      path: ['services', service, 'uses', key],
      target: typeof key === 'string' ? 'key' : 'value',
      message: `\`${name}\` names nothing in this platform`,
      why: 'what a service uses decides its variables, its secrets and what the network lets through',
      hint:
        declarationOf(name) ??
        didYouMean(
          name,
          [...context.names.keys()].filter((each) => each !== service),
        ),
    })
    return []
  })
}

/** The map of the spec in which something of this engine is declared, for who names the engine instead of a thing. */
const mapOfEngine: ReadonlyMap<string, string> = new Map([
  ...['postgres', 'mysql', 'mongodb', 'sqlite'].map((engine) => [engine, 'databases'] as const),
  ...['redis', 'valkey', 'memcached'].map((engine) => [engine, 'caches'] as const),
  ...['rabbitmq', 'kafka', 'sqs'].map((engine) => [engine, 'queues'] as const),
])

function declarationOf(name: string): string | undefined {
  const map = mapOfEngine.get(name)
  return map === undefined ? undefined : `declare it: \`${map}: {${name}: {engine: ${name}}}\``
}

/** Who uses whom, turned around: the services that call each service. */
function callersOf({ spec }: Context): Map<string, string[]> {
  const callers = new Map<string, string[]>()
  for (const [caller, service] of Object.entries(spec.services)) {
    for (const { name } of usesWritten(service)) {
      const known = callers.get(name)
      if (known === undefined) callers.set(name, [caller])
      else known.push(caller) // a database may have a thousand
    }
  }
  return callers
}

/** One per port: a pool and the database behind it may listen at two, and a service at several. */
function usesOfThing({ name, host, kind, location, engine, ...listening }: NamedThing): Use[] {
  return portsOfThing(listening).map((each) => ({ name: host, named: name, kind, location, ...each, engine }))
}

function portsOfThing({
  port,
  directPort,
  ports = [],
}: Pick<NamedThing, 'port' | 'directPort' | 'ports'>): Pick<Use, 'port' | 'transport'>[] {
  const further = ports.map(({ port: number, transport }) => ({ port: number, transport }))
  const own = port === 0 && further.length > 0 ? [] : [port]
  return [...own, ...(directPort === undefined ? [] : [directPort])]
    .map((number): Pick<Use, 'port' | 'transport'> => ({ port: number, transport: 'tcp' }))
    .concat(further)
}

function runtimeOf(runtime: string | undefined): Runtime | null {
  if (runtime === undefined) return null
  const [language = '', version = ''] = runtime.split('@')
  return { language: language as RuntimeLanguage, version }
}

/** A worker of the same image speaks the same language, where those who say it agree. */
function languagesOf(context: Context): Map<string, Service['language']> {
  const languages = new Map<string, Service['language']>()
  for (const [name, service] of Object.entries(context.spec.services)) {
    const language = runtimeOf(service.runtime)?.language
    if (language === undefined || service.build === undefined) continue
    const key = buildKey(name, service, context)
    languages.set(key, (languages.get(key) ?? language) === language ? language : '')
  }
  return languages
}

/** What others build is nobody else's. */
function buildKey(name: string, service: EffectiveService, { spec }: Context): string {
  return service.build === undefined ? name : builtImage(name, service, spec).repository
}

/** What listens on nothing can be asked only by a command, or on a port of the check's own. */
function healthOf({ health, port: main, ports, protocol }: EffectiveService): Health | null {
  const asked = health || undefined
  const port = main ?? portsOf({ ports }).find(({ transport }) => transport === 'tcp')?.port
  if (port === undefined && asked?.port === undefined && asked?.command === undefined) return null
  const { interval, timeout, startup } = health || { interval: '10s', timeout: '2s', startup: '60s' }
  return {
    probe: probeOf(health || {}, protocol),
    live: asked?.live ?? '',
    headers: pairs(asked?.headers),
    port: asked?.port ?? port ?? 0,
    interval: wholeSeconds(interval),
    timeout: wholeSeconds(timeout),
    startup: wholeSeconds(startup),
  }
}

/** A service that names no check is well when its port accepts connections. */
function probeOf(health: { path?: string; command?: string; grpc?: boolean }, protocol: string): Health['probe'] {
  if (health.command !== undefined) return { kind: 'command', command: health.command }
  if (health.grpc === true || (health.path === undefined && protocol === 'grpc')) return { kind: 'grpc' }
  return health.path === undefined ? { kind: 'tcp' } : { kind: 'http', path: health.path }
}

/** Nothing to scrape of a function, which runs only while it is called, and nobody who would where metrics are off. */
function metricsOf({ metrics, type }: EffectiveService, { spec }: Context): Metrics | null {
  if (!metrics || type === 'function' || spec.observability.metrics === false) return null
  const custom = Object.entries(metrics.custom ?? {}).map(([name, metric]) => customMetricOf(name, metric))
  return { exporter: metrics.exporter, path: metrics.path, port: metrics.port, custom }
}

type EffectiveCustomMetric = NonNullable<EffectiveMetrics['custom']>[string]

function customMetricOf(
  name: string,
  { type, unit = '', help = '', query, from = '', every = '1m' }: EffectiveCustomMetric,
): CustomMetric {
  return {
    name,
    type,
    unit,
    help,
    query: query === undefined ? null : { sql: query, database: from, every: wholeSeconds(every) },
  }
}

function askedOf({ autoscaling, strategy }: EffectiveService): Asked {
  return {
    strategy: nameOfStrategy(strategy),
    autoscaling: autoscaling ? { minimum: autoscaling.min, maximum: autoscaling.max } : null,
  }
}

function resourcesOf({ resources }: EffectiveService): Resources {
  const { cpu, memory, requests } = resources
  return {
    requests: {
      cpu: cpuQuantity(millicores(requests.cpu)),
      memory: requests.memory,
      ephemeralStorage: ephemeralStorage.request,
    },
    limits: { cpu: cpuQuantity(millicores(cpu)), memory, ephemeralStorage: ephemeralStorage.limit },
  }
}

/** Volumes are named after their paths: `/var/data` is `var-data`. */
export function volumesOf({ volumes = {} }: Pick<EffectiveService, 'volumes'>): Volume[] {
  return sorted(volumes).map(([path, size]) => ({
    name:
      path
        .replace(/[^a-zA-Z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .toLowerCase() || 'root',
    path,
    size: size === 'tmp' ? '' : size,
  }))
}

/** What could not be read was told when it was. */
function filesOf({ files = {} }: EffectiveService, context: Context): MountedFile[] {
  return sorted(files).flatMap(([path, source]) => {
    const text = ownValue(context.files, source)
    return text === undefined ? [] : [{ path, source, text }]
  })
}

function migrationOf({ migrate }: EffectiveService, direct: Migration['direct']): Migration | null {
  if (!migrate) return null
  const { run, validate = '', verify = '', contract = '', rollback = '', backup = false } = migrate
  return { run, validate, verify, contract, rollback, backup, direct }
}
