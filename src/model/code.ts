// The code of a platform, seen from its repositories: which services, checks and images each of them holds.
import type { Tier } from './environment.ts'
import type { Platform, Repository } from './platform.ts'
import type { Build, Image, Service } from './service.ts'

const tierOrder: Record<Tier, number> = { development: 0, staging: 1, production: 2 }

/**
 * Every service once. Where environments differ, the one nearest to production speaks: its code is what is checked and
 * built, and there is one build for all environments.
 */
export function servicesOf(platform: Platform): Service[] {
  const environments = [...platform.environments].sort((a, b) => tierOrder[a.tier] - tierOrder[b.tier])
  const services = new Map<string, Service>()
  for (const environment of environments) {
    for (const service of environment.services) services.set(service.name, service)
  }
  return [...services.values()]
}

/** The services whose code a repository holds. */
export function servicesIn(platform: Platform, repository: Repository): Service[] {
  return byRepository(platform).get(repository.slug) ?? []
}

/** An image that a repository builds, and the services that run it, in the order of the spec. */
export type BuiltImage = { image: Image; build: Build; services: Service[] }

/** The images that are built from this repository, one however many services run it. */
export function imagesIn(platform: Platform, repository: Repository): BuiltImage[] {
  const images = new Map<string, BuiltImage>()
  for (const service of servicesIn(platform, repository)) {
    const { image, build } = service
    if (build === null) continue
    const known = images.get(image.repository)
    if (known === undefined) images.set(image.repository, { image, build, services: [service] })
    else known.services.push(service)
  }
  return [...images.values()]
}

/** Where the code of a service stands in its repository, relative to the root; undefined where others build its image. */
export function codeDirectory({ checks, build }: Service): string | undefined {
  return checks?.directory ?? build?.context
}

const grouped = new WeakMap<Platform, Map<string, Service[]>>()

/** Once per platform: going through all services for each repository would take the square of the time. */
function byRepository(platform: Platform): Map<string, Service[]> {
  const known = grouped.get(platform)
  if (known !== undefined) return known
  const groups = new Map<string, Service[]>()
  for (const service of servicesOf(platform)) {
    const group = groups.get(service.repository)
    if (group === undefined) groups.set(service.repository, [service])
    else group.push(service)
  }
  grouped.set(platform, groups)
  return groups
}
