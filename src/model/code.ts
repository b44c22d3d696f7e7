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
export function servicesIn(repository: Repository, services: readonly Service[]): Service[] {
  return services.filter((service) => service.repository === repository.slug)
}

/** The services whose build makes an image of this repository: one per image, however many services run it. */
export function imagesIn(repository: Repository, services: readonly Service[]): Service[] {
  return servicesIn(repository, services).filter(({ name, image, build }) => build !== null && image.owner === name)
}
