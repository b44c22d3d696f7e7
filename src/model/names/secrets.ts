// Names in the secret store, and of those who may read it.

/** Where the Secrets arrive that people keep encrypted in the platform's repository, and in which folder of it. */
export const sopsNamespace = 'sops'

export const sopsFolder = (environment: string) => `secrets/${environment}`

/** The Secret with the key that decrypts them, which people make once, and the key in it. */
export const sopsKey = { secret: 'sops-age-key', key: 'key' }

/** Who External Secrets is to Vault: one role per environment, so that staging can never read what belongs to production. */
export function vaultRole(platform: string, environment: string): string {
  return `${platform}-${environment}`
}

/** The entry of the secret store that holds what `owner` needs in one environment: one entry per owner, isolated by environment. */
export function secretPath(store: { prefix: string }, owner: string): string {
  return store.prefix === '' ? owner : `${store.prefix}/${owner}`
}

/** What sign-ins through GitHub call a team, given as owner/team. @see https://dexidp.io/docs/connectors/github/ */
export function groupOf(team: string): string {
  return team.replace('/', ':')
}
