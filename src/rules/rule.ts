// What a rule is, and the walks that most rules begin with.
import type { JsonObject } from '../lib/json.ts'
import type { Database } from '../model/data/backing.ts'
import type { Environment } from '../model/environment.ts'
import type { Platform } from '../model/platform.ts'
import type { Service } from '../model/service.ts'
import type { Finding } from '../report/diagnostic.ts'

/** One file of the spec as written: platform.yaml with its includes (no `environment`), or the overlay of one environment. */
export type WrittenLayer = { spec: JsonObject; environment?: string }

/**
 * One rule: model -> findings. A mistake that holds in several environments may be found in each, with the same words:
 * it is told once. Few rules need `written`; most texts of the spec have lost their place once they are in the model.
 */
export type Rule = (platform: Platform, written: readonly WrittenLayer[]) => Finding[]

/** What `find` finds in every service of every environment. */
export function inServices(
  platform: Platform,
  find: (service: Service, environment: Environment) => Finding[],
): Finding[] {
  return platform.environments.flatMap((environment) =>
    environment.services.flatMap((service) => find(service, environment)),
  )
}

/** What `find` finds in every database of every environment. */
export function inDatabases(
  platform: Platform,
  find: (database: Database, environment: Environment) => Finding[],
): Finding[] {
  return platform.environments.flatMap((environment) =>
    environment.databases.flatMap((database) => find(database, environment)),
  )
}
