// What environments exist, and how much production each one is.
import { isJsonObject, type JsonObject, ownValue } from '../../lib/json.ts'
import type { Tier } from '../../model/environment.ts'

/** Names that say their tier by themselves. */
const tierOfName: Record<string, Tier> = {
  dev: 'development',
  development: 'development',
  test: 'development',
  preview: 'development',
  staging: 'staging',
  stage: 'staging',
  qa: 'staging',
  production: 'production',
  prod: 'production',
}

/** Environments of a platform that declares none: one, so that the smallest spec is deployable. */
const defaultEnvironments: JsonObject = { production: { deploy: 'main' } }

/** The declared environments of an expanded spec, or the default. */
export function environmentsOf(spec: JsonObject): Record<string, JsonObject> {
  const declared = isJsonObject(spec.environments) ? spec.environments : defaultEnvironments
  return declared as Record<string, JsonObject>
}

/** The tier of an environment: written, else by its name, else that of a throw-away copy or of the middle. */
export function tierOf(name: string, environment: JsonObject): Tier {
  if (typeof environment.tier === 'string') return environment.tier as Tier
  if (environment.deploy === 'pull-request') return 'development'
  return ownValue(tierOfName, name) ?? 'staging'
}
