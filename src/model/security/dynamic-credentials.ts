// What the Secret with the credentials of the day is made from: what Vault answers, and where the server is.
import type { Database } from '../data/backing.ts'
import type { EnvironmentFacts } from '../environment.ts'
import { databaseNames } from '../names/backing.ts'
import { secretPath, vaultRole } from '../names/secrets.ts'

/** Where Vault makes users of a database. @see https://developer.hashicorp.com/vault/docs/secrets/databases/postgresql */
export function credentialsPath({ platform, environment }: EnvironmentFacts, database: string): string {
  return `database/creds/${vaultRole(platform, environment)}-${database}`
}

/** `entries` are read from the store, `data` holds the texts of the Secret, in which they and Vault's answer are filled in. */
export function dynamicSecret(facts: EnvironmentFacts, { name, pooling, replicas }: Database) {
  const path = secretPath(facts.secretStore, name)
  const addresses = [
    { key: 'url', address: 'address' },
    ...(pooling === null ? [] : [{ key: 'direct-url', address: 'direct-address' }]),
    ...(replicas > 0 ? [{ key: 'read-url', address: 'read-address' }] : []),
  ]
  return {
    name: databaseNames.dynamicCredentials(name),
    entries: ['name', ...addresses.map(({ address }) => address)].map((key) => ({ key, path, property: key })),
    data: {
      username: '{{ .username }}',
      password: '{{ .password }}',
      ...Object.fromEntries(
        addresses.map(({ key, address }) => [
          key,
          `postgresql://{{ .username }}:{{ .password }}@{{ index . "${address}" }}/{{ .name }}?sslmode=require`,
        ]),
      ),
    },
  }
}
