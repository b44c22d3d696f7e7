// Specs resolved in memory, for tests of single steps.
import { parse } from 'yaml'
import type { EnvironmentSpec, PlatformSpec } from '../../src/derived/spec.ts'
import type { JsonObject } from '../../src/lib/json.ts'
import type { Environment } from '../../src/model/environment.ts'
import type { Service } from '../../src/model/service.ts'
import { layersOf, type Layers } from '../../src/resolve/layers/layers.ts'
import { resolve, type Resolved } from '../../src/resolve/resolve.ts'

/** A platform with nothing but its name and repository, in one production environment; tests lay over it what they are about. */
const bare = {
  apiVersion: 'platform/v1',
  name: 'shop',
  repository: 'acme/shop',
  environments: { production: { deploy: 'main' } },
}

/** Overlays by environment, as YAML or data. */
export type Overlays = Record<string, string | JsonObject>

/** Resolves a spec of which only the lines that matter are given, as YAML; nothing is checked before. */
export function resolveText(platform: string, overlays: Overlays = {}): Resolved {
  return resolve({
    platform: platformOf(platform) as PlatformSpec,
    environments: overlaysOf(overlays) as Record<string, EnvironmentSpec>,
    unsound: [],
  })
}

/** The layers of the same. */
export function layersOfText(platform: string, overlays: Overlays = {}): Record<string, Layers> {
  return Object.fromEntries(layersOf(platformOf(platform), overlaysOf(overlays)).map((layers) => [layers.name, layers]))
}

/** The only environment, or the one of a name. */
export function environmentIn({ platform }: Resolved, name = 'production'): Environment {
  const found = platform.environments.find((environment) => environment.name === name)
  if (found === undefined) throw new Error(`there is no environment ${name}`)
  return found
}

export function serviceIn(resolved: Resolved, service: string, environment = 'production'): Service {
  const found = environmentIn(resolved, environment).services.find(({ name }) => name === service)
  if (found === undefined) throw new Error(`there is no service ${service} in ${environment}`)
  return found
}

function platformOf(text: string): JsonObject {
  return { ...bare, ...parse(text) }
}

function overlaysOf(overlays: Overlays): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(overlays).map(([name, overlay]) => [name, typeof overlay === 'string' ? parse(overlay) : overlay]),
  )
}
