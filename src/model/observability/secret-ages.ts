// How old the values in the secret store are. Only the store knows: External Secrets sees that a value changed, never when.
import type { EnvironmentFacts } from '../environment.ts'
import { vaultRole } from '../names/secrets.ts'

/** What is pushed of every entry; its label `entry` is the name of whoever reads it. */
export const secretChanged = 'secret_changed_timestamp_seconds'

/** The ServiceAccount that asks Vault, beside it, and the namespace of both. */
export const ageReader = { name: 'secret-ages', namespace: 'vault' }

/** Its role in Vault, which may see when values were written, and none of them. */
export function ageRole({ platform, environment }: Pick<EnvironmentFacts, 'platform' | 'environment'>): string {
  return `${vaultRole(platform, environment)}-ages`
}

/** True where the store is ours to ask, and values are due for a new one at some age. */
export function watchesSecretAges({ secretStore: { kind, rotation } }: Pick<EnvironmentFacts, 'secretStore'>): boolean {
  return kind === 'vault' && rotation > 0
}
