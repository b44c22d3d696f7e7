// An overlay may only change what the platform declares: a name that stands only in an overlay is a spelling mistake.
import { isJsonObject, type JsonObject } from '../../lib/json.ts'
import type { Finding } from '../../report/diagnostic.ts'
import { didYouMean } from '../../report/suggest.ts'

const namedMaps = ['services', 'databases', 'caches', 'queues', 'buckets', 'externals', 'domains', 'teams'] as const

/** Names of an overlay that the platform does not have. */
export function unknownInOverlay(environment: string, overlay: JsonObject, platform: JsonObject): Finding[] {
  return namedMaps.flatMap((kind) => {
    const declared = Object.keys(mapAt(platform, kind))
    const unknown = Object.keys(mapAt(overlay, kind)).filter((name) => !declared.includes(name))
    return unknown.map((name): Finding => ({
      code: 'unknown-in-overlay',
      severity: 'error',
      at: { path: [kind, name], environment, target: 'key' },
      message: `\`platform.yaml\` has no \`${kind}.${name}\` that an environment could change`,
      why: 'an environment file says only what differs',
      hint: didYouMean(name, declared, kind) ?? `declare \`${name}\` under \`${kind}:\` in platform.yaml`,
    }))
  })
}

/** The overlay without what it cannot change: there is nothing to lay it over, and the mistake has been told. */
export function withoutUnknown(overlay: JsonObject, platform: JsonObject): JsonObject {
  const known = namedMaps.flatMap((kind) => {
    const declared = mapAt(platform, kind)
    const entries = Object.entries(mapAt(overlay, kind))
    return entries.every(([name]) => Object.hasOwn(declared, name))
      ? []
      : [[kind, Object.fromEntries(entries.filter(([name]) => Object.hasOwn(declared, name)))] as const]
  })
  return known.length === 0 ? overlay : { ...overlay, ...Object.fromEntries(known) }
}

/** Releases of services that do not exist; those of images are judged by rules, because only the model knows the images. */
export function unknownReleases(environment: string, overlay: JsonObject, platform: JsonObject): Finding[] {
  const services = Object.keys(mapAt(platform, 'services'))
  const known = new Set([...services, ...formerNames(platform).keys()])
  return Object.keys(mapAt(overlay, 'releases'))
    .filter((name) => !name.includes('/') && !known.has(name))
    .map((name) => ({
      code: 'unknown-name',
      severity: 'error',
      at: { path: ['releases', name], environment, target: 'key' },
      message: `\`${name}\` is none of the services, so nothing of it can be released`,
      why: 'the line would have no effect',
      hint: didYouMean(name, services, 'services'),
    }))
}

/** What services were called before, with what they are called now. */
export function formerNames(platform: JsonObject): Map<string, string> {
  return new Map(
    Object.entries(mapAt(platform, 'services')).flatMap(([name, service]): [string, string][] =>
      isJsonObject(service) && typeof service.was === 'string' ? [[service.was, name]] : [],
    ),
  )
}

function mapAt(spec: JsonObject, key: string): JsonObject {
  const value = spec[key]
  return isJsonObject(value) ? value : {}
}
