// What a preview does without: it is one small copy, thrown away with its pull request, and nobody watches it.
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts'
import { changeAt } from './paths.ts'

/** Providers that keep a database or cache for us elsewhere, which a throw-away copy must not fill. */
const elsewhere: readonly unknown[] = ['external', 'supabase']

/** Monitoring watches what people rely on; the objects of a preview come and go with every push. */
const unobserved: JsonObject = {
  metrics: false,
  logs: false,
  traces: false,
  errors: false,
  uptime: false,
  profiling: false,
  dashboards: [],
}

/**
 * The spec of a preview before its overlay, which gets what it asks for by name: one replica of everything, databases and
 * caches of its own in the cluster, no second version beside the first, no backups, and no monitoring.
 */
export function limitedToPreview(platform: JsonObject): JsonObject {
  const { slos: _slos, kpis: _kpis, recovery: _recovery, ...rest } = platform
  const services = changeAt(rest, ['services', '*'], serviceOnce) as JsonObject
  const databases = changeAt(services, ['databases', '*'], throwAwayDatabase) as JsonObject
  const caches = changeAt(databases, ['caches', '*'], throwAwayCache) as JsonObject
  return {
    ...caches,
    backups: false,
    delivery: { ...mapOf(platform.delivery), strategy: { rolling: {} } },
    observability: { ...mapOf(platform.observability), ...unobserved },
    security: withoutMesh(mapOf(platform.security)),
  }
}

/** The proxies of a mesh need more room than the services of a preview. */
function withoutMesh({ mesh: _mesh, ...security }: JsonObject): JsonObject {
  return { ...security, mtls: false }
}

function serviceOnce(service: Json): Json {
  if (!isJsonObject(service)) return service
  const { strategy: _strategy, autoscaling: _autoscaling, ...rest } = service
  return { ...rest, replicas: 1 }
}

/** Small enough that a dozen fit beside the environment that hosts them. */
function throwAwayDatabase(database: Json): Json {
  if (!isJsonObject(database) || elsewhere.includes(database.provider)) return database
  const { importFrom: _import, crossRegion: _region, size: _size, ...rest } = database
  return {
    ...rest,
    provider: database.engine === 'sqlite' ? rest.provider : 'cluster',
    storage: '1Gi',
    replicas: 0,
    ha: false,
    pooling: false,
    backup: false,
  } as JsonObject
}

function throwAwayCache(cache: Json): Json {
  if (!isJsonObject(cache) || elsewhere.includes(cache.provider)) return cache
  return { ...cache, provider: 'cluster', mode: 'single', persistence: false }
}

function mapOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}
