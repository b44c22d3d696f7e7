// For which databases Vault makes credentials on demand.
import type { EffectiveSpec } from '../layers/effective.ts'

/**
 * Those that `secrets.dynamic` names and somebody else runs. In the cluster the operator of the database makes a user of
 * its own, in every environment another, which nobody ever sees.
 */
export function hasDynamicCredentials({ secrets, databases }: EffectiveSpec, name: string): boolean {
  return (
    secrets.store === 'vault' &&
    secrets.dynamic?.includes(name) === true &&
    databases[name]?.engine === 'postgres' &&
    databases[name].provider !== 'cluster'
  )
}
