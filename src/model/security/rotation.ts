// Values of secrets that change while their readers run.
import type { EnvironmentFacts } from '../environment.ts'

/**
 * What makes the pods of a workload start again when a Secret that they read as variables gets a new value; nothing where no
 * value ever does. It belongs on every such workload, whoever made its manifest.
 * @see https://github.com/stakater/Reloader#how-to-use-reloader
 */
export function followsSecrets({ secretStore }: Pick<EnvironmentFacts, 'secretStore'>): Record<string, string> {
  return secretStore.rotates ? { 'reloader.stakater.com/auto': 'true' } : {}
}
