// The code of a platform, seen from its repositories: which services, checks and images each of them holds.
import type { Tier } from './environment.ts'
import type { Platform, Repository } from './platform.ts'
import type { Service } from './service.ts'

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

/** The services whose build makes an image of this repository: one per image, however many services run it. */
export function imagesIn(platform: Platform, repository: Repository): Service[] {
  return servicesIn(platform, repository).filter(({ name, image, build }) => build !== null && image.owner === name)
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
