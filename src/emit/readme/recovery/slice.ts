// What the pages about recovery are made from: the environments that are recovered, and where the copies of their data are.
import type { DatabaseEngine } from '../../../model/engines/index.ts'
import {
  archivingDatabases,
  backupBuckets,
  bucketsNamed,
  savedByVelero,
  servicesWithVolumes,
} from '../../../model/data/backups.ts'
import type { Backup, Bucket } from '../../../model/data/backing.ts'
import type { Environment, Recovery } from '../../../model/environment.ts'
import { unsavedState, type UnsavedState } from '../../../model/data/addon-state.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { secretPath } from '../../../model/names/secrets.ts'
import { veleroNames } from '../../../model/names/backing.ts'
import type { Platform } from '../../../model/platform.ts'
import { clusterServices, hasCluster } from '../../../model/delivery/targets.ts'
import { runnersOf, type Runner } from '../by-hand.ts'

/**
 * A database and what there is to restore it from: the log that PostgreSQL in the cluster archives, the dumps that a job
 * makes, or what its provider keeps. `ours`: the cluster runs it. `entry` of the secret store says how it is reached.
 */
export type RecoveredDatabase = {
  name: string
  engine: DatabaseEngine
  ours: boolean
  from: 'archive' | 'dumps' | 'provider' | 'nothing'
  entry: string
  backup: Backup | null
  bucket: Bucket | null
  users: string[]
}

/** One environment of the production tier. `applications` are names in Argo CD; `volumes` services that keep files. */
export type RecoveredEnvironment = {
  name: string
  namespace: string
  provider: Platform['provider']
  region: string
  recovery: Recovery
  rootApplication: string
  project: string
  applications: Runner[]
  databases: RecoveredDatabase[]
  /** Vault in this cluster, and where its snapshots are; null where the secrets are kept elsewhere. */
  vault: { bucket: Bucket | null; backup: Backup | null } | null
  /** Databases and volumes of add-ons that nothing saves, and what is lost with each. */
  unsaved: UnsavedState[]
  buckets: Bucket[]
  /** The other buckets, by name: what applications keep in them is in no backup. */
  files: Bucket[]
  schedules: string[]
  volumes: string[]
  hosts: string[]
}

export type RecoverySlice = { platform: string; repository: string; environments: RecoveredEnvironment[] }

/** Tiers below production are made again, not recovered. */
export function recoverySlice({ name, platformRepository, provider, region, environments }: Platform): RecoverySlice {
  const recovered = environments.filter((environment) => environment.tier === 'production' && hasCluster(environment))
  return {
    platform: name,
    repository: platformRepository,
    environments: recovered.map((environment) => recoveredEnvironment(environment, provider, region)),
  }
}

function recoveredEnvironment(
  environment: Environment,
  provider: Platform['provider'],
  region: string,
): RecoveredEnvironment {
  const { name, facts, recovery } = environment
  return {
    name,
    namespace: facts.namespace,
    provider,
    region,
    recovery: recovery ?? { time: null, point: null, drills: '', failover: 'manual', region: '' },
    rootApplication: environmentNames.rootApplication(facts),
    project: environmentNames.project(facts),
    applications: runnersOf(environment),
    databases: databasesOf(environment),
    vault: vaultOf(environment),
    unsaved: unsavedState(environment),
    buckets: backupBuckets(environment),
    files: environment.buckets
      .filter(({ name: bucket }) => !backupBuckets(environment).some((taken) => taken.name === bucket))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    schedules: backupBuckets(environment)
      .slice(0, 1)
      .flatMap((bucket) => savedByVelero(environment).map((content) => veleroNames.schedule(content, bucket.name))),
    volumes: servicesWithVolumes(environment).map((service) => service.name),
    hosts: [...new Set(clusterServices(environment).flatMap(({ routes }) => routes.map(({ host }) => host)))].sort(),
  }
}

function vaultOf({ addons, dumps }: Environment): RecoveredEnvironment['vault'] {
  if (!addons.some(({ name }) => name === 'vault')) return null
  const snapshots = dumps.find(({ engine }) => engine === 'vault')
  return { bucket: snapshots?.buckets[0] ?? null, backup: snapshots?.backup ?? null }
}

function databasesOf(environment: Environment): RecoveredDatabase[] {
  const archiving = archivingDatabases(environment)
  const users = usersByThing(environment)
  return environment.databases.map(({ name, engine, provider, backup }) => {
    const dumped = environment.dumps.some(({ database }) => database === name)
    const from = archiving.includes(name)
      ? 'archive'
      : dumped
        ? 'dumps'
        : provider === 'cluster'
          ? 'nothing'
          : 'provider'
    return {
      name,
      engine,
      ours: provider === 'cluster',
      from,
      entry: secretPath(environment.facts.secretStore, name),
      backup,
      bucket: bucketsNamed(environment, backup?.to ?? [])[0] ?? null,
      users: users.get(name) ?? [],
    }
  })
}

/** The services in the cluster that use each database, cache and so on, in the order of the spec. */
function usersByThing(environment: Environment): Map<string, string[]> {
  const users = new Map<string, string[]>()
  for (const service of clusterServices(environment)) {
    for (const thing of new Set(service.uses.map(({ name }) => name)))
      users.set(thing, [...(users.get(thing) ?? []), service.name])
  }
  return users
}
