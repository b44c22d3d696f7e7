// Services that build the same thing share one image, and one of them gives it its name.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'

/** The owner of the image of each service that builds one, by the service's name. */
export type ImageOwners = ReadonlyMap<string, string>

const known = new WeakMap<JsonObject, ImageOwners>()

/**
 * Looks at the platform's own layer (`build` belongs to no environment), so that an image has one name in every
 * environment, even in one that runs without its owner. Neither does the order of the services matter: the owner is the
 * first by name of those that are checked in CI, because `ci: false` says that another one stands for the same code.
 */
export function imageOwners(platform: JsonObject): ImageOwners {
  const found = known.get(platform)
  if (found !== undefined) return found
  const owners = new Map<string, string>()
  for (const names of sharedBuilds(platform).values())
    for (const name of names) owners.set(name, ownerAmong(names, platform))
  known.set(platform, owners)
  return owners
}

/** The names of the services of each build. */
function sharedBuilds(platform: JsonObject): Map<string, string[]> {
  const builds = new Map<string, string[]>()
  for (const [name, service] of Object.entries(mapOf(platform.services))) {
    const { build, repository } = mapOf(service)
    if (build === undefined) continue
    const { context = '.', dockerfile = 'Dockerfile', args } = mapOf(build)
    const key = JSON.stringify([repository, context, dockerfile, args])
    const names = builds.get(key)
    if (names === undefined) builds.set(key, [name])
    else names.push(name)
  }
  return builds
}

function ownerAmong(names: string[], platform: JsonObject): string {
  const checked = names.filter((name) => mapOf(mapOf(platform.services)[name]).ci !== false)
  const [first = ''] = (checked.length > 0 ? checked : names).toSorted()
  return first
}

function mapOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}
