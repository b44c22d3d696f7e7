// What people must put into the secret store of an environment.
import { clusterCredentials, repositoryCredentials, repositoryOwners } from '../delivery/argocd.ts'
import { dynamicSecret } from './dynamic-credentials.ts'
import { certifiedDomains, issuerSecrets } from '../network/certificates.ts'
import type { Environment } from '../environment.ts'
import { backingsWithObjects, clusterBackings } from '../data/backing.ts'
import { runningExporters } from '../data/exporter.ts'
import { importSecret } from '../data/imports.ts'
import { secretPath } from '../names/secrets.ts'
import { credentialKeys } from '../data/object-storage.ts'
import type { Preview } from '../delivery/preview.ts'
import { pullSecret } from '../delivery/registries.ts'
import { clusterServices, hasCluster } from '../delivery/targets.ts'

/** One value: the entry of the store, the property in it, and who reads it (services, add-ons, or the cluster itself). */
export type SecretEntry = { path: string; property: string; readers: string[] }

/**
 * Every value that an environment reads from its store, in alphabetical order; empty where no store holds them. `guests`:
 * the previews in its cluster; null for a preview, which has no cluster of its own.
 */
export function secretEntriesOf(environment: Environment, guests: Preview[] | null = []): SecretEntry[] {
  if (environment.facts.secretStore.kind === 'none') return []
  const entries = new Map<string, SecretEntry>()
  for (const { path, property, reader } of [
    ...readingsOf(environment),
    ...(guests === null ? [] : [...readByArgocd(environment, guests), ...readByIssuers(environment, guests)]),
  ]) {
    const entry = entries.get(`${path} ${property}`) ?? { path, property, readers: [] }
    if (!entry.readers.includes(reader)) entry.readers.push(reader)
    entries.set(`${path} ${property}`, entry)
  }
  return [...entries.values()].sort((a, b) => (`${a.path} ${a.property}` < `${b.path} ${b.property}` ? -1 : 1))
}

type Reading = { path: string; property: string; reader: string }

function readingsOf(environment: Environment): Reading[] {
  const { facts, addons, databases } = environment
  const ofServices = clusterServices(environment).flatMap(({ name, secrets }) =>
    secrets.flatMap(({ source }): Reading[] =>
      source.kind === 'store' ? [{ path: source.path, property: source.key, reader: name }] : [],
    ),
  )
  const ofAddons = addons.flatMap(({ name, secrets }) =>
    secrets.flatMap((secret) =>
      secret.entries.map(({ path, property }): Reading => ({ path, property, reader: name })),
    ),
  )
  const ofNodes =
    facts.privateRegistry === ''
      ? []
      : pullSecret(facts).entries.map(({ path, property }): Reading => ({
          path,
          property,
          reader: `pulls from ${facts.privateRegistry}`,
        }))
  const ofDatabases = databases
    .filter(({ dynamicCredentials }) => dynamicCredentials)
    .flatMap((database) =>
      dynamicSecret(facts, database).entries.map(({ path, property }): Reading => ({
        path,
        property,
        reader: `users of ${database.name}`,
      })),
    )
  return [
    ...ofServices,
    ...ofAddons,
    ...ofNodes,
    ...ofDatabases,
    ...readByExporters(environment),
    ...readByImports(environment),
    ...readByBackups(environment),
  ]
}

/** Repositories and pull requests, and the clusters of further regions. */
function readByArgocd({ facts, regions, addons }: Environment, guests: { repository: string }[]): Reading[] {
  if (!addons.some(({ name }) => name === 'argo-cd')) return []
  const secrets = [
    ...repositoryOwners(facts, guests).map((owner) => repositoryCredentials(facts, owner)),
    ...regions.map((region) => clusterCredentials(facts, region)),
  ]
  return secrets.flatMap(({ entries }) =>
    entries.map(({ path, property }): Reading => ({ path, property, reader: 'argo-cd' })),
  )
}

/** Tokens of DNS providers and keys of authorities: without them nobody gets a certificate. */
function readByIssuers(environment: Environment, guests: Preview[]): Reading[] {
  if (!hasCluster(environment)) return []
  const secrets = issuerSecrets(environment.facts, certifiedDomains(environment, guests), environment.certificates)
  return secrets.flatMap(({ secret }) =>
    secret.entries.map(({ path, property }): Reading => ({ path, property, reader: 'cert-manager' })),
  )
}

/** What measures databases and caches of others signs in there itself. */
function readByExporters(environment: Environment): Reading[] {
  if (!hasCluster(environment)) return []
  return runningExporters(environment).flatMap(({ name, variables }) =>
    variables.flatMap(({ source }): Reading[] =>
      source.kind === 'store' ? [{ path: source.path, property: source.key, reader: name }] : [],
    ),
  )
}

/** Jobs that bring the data of another database over. */
function readByImports(environment: Environment): Reading[] {
  if (!hasCluster(environment)) return []
  return backingsWithObjects(environment).flatMap((backing) =>
    backing.kind !== 'database'
      ? []
      : importSecret(environment.facts, backing.database).entries.map(({ path, property }): Reading => ({
          path,
          property,
          reader: `import into ${backing.database.name}`,
        })),
  )
}

/** Jobs and databases that write into buckets read the keys of those; jobs that dump a database read its URL. */
function readByBackups(environment: Environment): Reading[] {
  const { facts, dumps } = environment
  if (!hasCluster(environment)) return []
  const archived = clusterBackings(environment).flatMap((backing) =>
    backing.kind === 'database' && backing.bucket !== null
      ? [{ database: backing.database.name, bucket: backing.bucket }]
      : [],
  )
  const written = [
    ...archived,
    ...dumps.flatMap(({ database, buckets }) => buckets.map((bucket) => ({ database, bucket }))),
  ]
  return [
    ...written.flatMap(({ database, bucket }) =>
      credentialKeys(bucket.storage).map((property): Reading => ({
        path: secretPath(facts.secretStore, bucket.name),
        property,
        reader: `backups of ${database}`,
      })),
    ),
    ...dumps.flatMap(({ database, secrets }) =>
      secrets.flatMap(({ source }): Reading[] =>
        source.kind === 'store' ? [{ path: source.path, property: source.key, reader: `backups of ${database}` }] : [],
      ),
    ),
  ]
}
