// Checked spec -> the effective spec of each environment: expand, overlay, fill.
import { isJsonObject, type Json, type JsonObject, ownValue } from '../../lib/json.ts'
import type { Tier } from '../../model/environment.ts'
import type { EffectiveService, EffectiveSpec } from './effective.ts'
import { defaults, settingsOfDatabases } from '../defaults/platform.ts'
import { fillDefaults } from '../defaults/fill.ts'
import { expand } from './expand.ts'
import { limitedToPreview } from './limits.ts'
import { overlay } from './overlay.ts'
import { changeAt } from './paths.ts'
import { environmentsOf, tierOf } from './tier.ts'

/** The layers of one environment, kept apart so that a value can be explained. */
export type Layers = {
  name: string
  tier: Tier
  /** A copy per pull request. */
  preview: boolean
  /** The platform's spec with long forms. */
  platform: JsonObject
  /** What is laid over it, first to last: the overlay of the environment that it is `like`, then its own. */
  overlays: { environment: string; spec: JsonObject }[]
  merged: JsonObject
  effective: EffectiveSpec
  /** Defaults that filled something: path patterns and reasons. */
  defaults: { path: string; reason: string }[]
}

/** The layers of every environment, in the order in which the platform declares them. */
export function layersOf(platformSpec: JsonObject, overlays: Record<string, JsonObject>): Layers[] {
  const platform = expand(platformSpec, 'platform')
  return Object.entries(environmentsOf(platform)).map(([name, environment]) => {
    const chain = likeness(name, environmentsOf(platform)).map((each) => overlayOf(each, name, overlays))
    return layersOfEnvironment(name, environment, platform, chain)
  })
}

/**
 * The effective spec of no environment in particular: the platform's own layer with the defaults of production. Of a
 * service it says only where the code lives, because that is all that belongs to no environment; the other defaults of
 * services are two thirds of the work of a whole environment.
 */
export function platformLayer(platformSpec: JsonObject): PlatformLayer {
  return layersOfEnvironment('production', { deploy: 'manual' }, expand(platformSpec, 'platform'), [], platformDefaults)
    .effective
}

export type PlatformLayer = Omit<EffectiveSpec, 'services'> & {
  services: Record<string, Pick<EffectiveService, 'repository'>>
}

const platformDefaults = defaults.filter(
  ({ path }) => !path.startsWith('services.*.') || path === 'services.*.repository',
)

/** The environment that `name` is like, and what that one is like in turn, first to last; ends in `name`. */
function likeness(name: string, environments: Record<string, JsonObject>): string[] {
  const chain = [name]
  for (
    let like = ownValue(environments, name)?.like;
    typeof like === 'string' && !chain.includes(like);
    like = ownValue(environments, like)?.like
  )
    chain.unshift(like)
  return chain
}

/** What is released in an environment is its own: likeness does not hand it on. */
function overlayOf(
  environment: string,
  owner: string,
  overlays: Record<string, JsonObject>,
): { environment: string; spec: JsonObject } {
  const spec = expand(ownValue(overlays, environment) ?? {}, 'overlay')
  const { releases: _, ...rest } = spec
  return { environment, spec: environment === owner ? spec : rest }
}

function layersOfEnvironment(
  name: string,
  environment: JsonObject,
  platform: JsonObject,
  overlays: Layers['overlays'],
  rows = defaults,
): Layers {
  const tier = tierOf(name, environment)
  const preview = environment.deploy === 'pull-request'
  const laid = overlays.reduce(
    (base, { spec }) => overlay(base, spec),
    limitedTo({ name, platform, tier, preview, overlays }),
  )
  const { environments: _, ...rest } = onlyServices(laid, environment.services)
  const merged: JsonObject = { ...rest, environment: completed(name, environment, String(platform.name), tier) }
  const filled = fillDefaults(merged, rows, { environment: name, tier, platform: String(platform.name) })
  // The table fills every field that EffectiveSpec calls present; test/resolve/defaults.test.ts holds it to that.
  const effective = filled.spec as unknown as EffectiveSpec
  return { name, tier, preview, platform, overlays, merged, effective, defaults: filled.used }
}

/** How long a preview lives whose environment says nothing: by then the pull request is merged or forgotten. */
const defaultLifetime = '7d'

/** What an environment is where its entry says nothing. Which cluster previews live in is known only with all environments. */
function completed(name: string, environment: JsonObject, platform: string, tier: Tier): JsonObject {
  const own = `${platform}-${name}`
  const preview = environment.deploy === 'pull-request'
  const place = preview ? { ttl: environment.ttl ?? defaultLifetime } : { cluster: environment.cluster ?? own }
  return { deploy: 'manual', ...environment, tier, namespace: environment.namespace ?? own, ...place }
}

/** What the platform asks for in one environment, before the overlays: without what its tier, or a preview, has no use for. */
export function limitedTo({
  name,
  platform,
  tier,
  preview,
  overlays,
}: Pick<Layers, 'name' | 'platform' | 'tier' | 'preview' | 'overlays'>): JsonObject {
  const limited = limitedToTier(
    platform,
    tier,
    overlays.map(({ spec }) => spec),
  )
  return onlyServices(preview ? limitedToPreview(limited) : limited, ownValue(environmentsOf(platform), name)?.services)
}

/** `environments.<name>.services` names the only services that run there. */
function onlyServices(spec: JsonObject, names: Json | undefined): JsonObject {
  if (!Array.isArray(names) || !isJsonObject(spec.services)) return spec
  return {
    ...spec,
    services: Object.fromEntries(Object.entries(spec.services).filter(([name]) => names.includes(name))),
  }
}

/**
 * What the platform asks for and a lower tier has no use for: development scales nothing, runs one server of each database and backs nothing up, only
 * production recovers and runs in several regions. An overlay that asks for it by name gets it: it is laid over the result, and over the platform's own
 * backups where it asks for backups.
 */
function limitedToTier(platform: JsonObject, tier: Tier, overlays: readonly JsonObject[]): JsonObject {
  if (tier === 'production') return platform
  const { recovery, ...others } = inFirstRegion(platform)
  const rest = recovery !== undefined && asksFor(overlays, ['recovery']) ? { ...others, recovery } : others
  if (tier === 'staging') return rest
  const scaled = changeAt(rest, ['services', '*'], (service) => pinnedAtMinimum(service as JsonObject))
  const pinned = changeAt(scaled, ['databases', '*'], (database) => alone(database as JsonObject)) as JsonObject
  return asksFor(overlays, ['backups']) ? pinned : withoutBackups(pinned, overlays)
}

function inFirstRegion(platform: JsonObject): JsonObject {
  return changeAt(platform, ['infrastructure', 'regions'], (regions) =>
    Array.isArray(regions) ? regions.slice(0, 1) : regions,
  ) as JsonObject
}

/** `true` has become a map by now; `false` asks for nothing. */
function asksFor(overlays: readonly JsonObject[], path: readonly string[]): boolean {
  return overlays.some((spec) =>
    isJsonObject(
      path.reduce((map: Json | undefined, key) => (isJsonObject(map) ? map[key] : undefined), spec as Json | undefined),
    ),
  )
}

/** A database whose backups an overlay asks for has those of the platform, with what is its own. */
function withoutBackups(platform: JsonObject, overlays: readonly JsonObject[]): JsonObject {
  const { backups, databases } = platform
  if (!isJsonObject(databases)) return { ...platform, backups: false }
  const limited = Object.entries(databases).map(([name, database]): [string, Json | undefined] => {
    if (!isJsonObject(database)) return [name, database]
    if (!asksFor(overlays, ['databases', name, 'backup']))
      return [name, database.backup === undefined ? database : { ...database, backup: false }]
    return [name, { ...database, backup: { ...ofDatabases(backups), ...ownBackup(database) } }]
  })
  return { ...platform, databases: Object.fromEntries(limited) as JsonObject, backups: false }
}

function ofDatabases(backups: Json | undefined): JsonObject {
  return isJsonObject(backups) ? settingsOfDatabases(backups) : {}
}

function ownBackup({ backup }: JsonObject): JsonObject {
  return isJsonObject(backup) ? backup : {}
}

/** One server, in one place. */
function alone(database: JsonObject): JsonObject {
  const { replicas, ha, crossRegion, ...rest } = database
  return replicas === undefined && ha === undefined && crossRegion === undefined ? database : rest
}

function pinnedAtMinimum(service: JsonObject): JsonObject {
  if (!isJsonObject(service.autoscaling)) return service
  return { ...service, autoscaling: false, replicas: service.replicas ?? service.autoscaling.min ?? 1 }
}
