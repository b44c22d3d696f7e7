// Databases, caches, buckets and externals: effective spec -> model.
import { mebibytes, seconds } from '../../lib/quantities.ts'
import type { Bucket, Cache, Database, DatabaseImport, External } from '../../model/data/backing.ts'
import { clouds } from '../../model/clouds/index.ts'
import { bucketName } from '../../model/names/backing.ts'
import { objectNames } from '../../model/names/services.ts'
import { backupOf } from './backups.ts'
import type { Context } from '../context.ts'
import { storageOf } from './storage.ts'
import type { EffectiveDatabase } from '../layers/effective.ts'
import { databaseEngines } from '../../model/engines/index.ts'
import { portOfUrl } from '../names.ts'
import { volumesOf } from '../services/services.ts'
import { hasDynamicCredentials } from './dynamic-credentials.ts'

export function databasesOf(context: Context): Database[] {
  for (const [name, database] of Object.entries(context.spec.databases)) {
    reportUnwritten(name, database, context)
    reportUnmeasured(name, database, context)
  }
  return Object.entries(context.spec.databases).map(([name, database]) => ({
    name,
    engine: database.engine,
    version: String(database.version ?? ''),
    provider: database.provider,
    port: context.names.get(name)?.directPort ?? context.names.get(name)?.port ?? 0,
    storage: database.storage,
    storageClass:
      database.encrypted && database.provider === 'cluster'
        ? (clouds[context.spec.infrastructure.provider].ownStorageClass?.name ?? '')
        : '',
    replicas: database.replicas,
    highlyAvailable: database.ha,
    pooling: database.pooling || null,
    slowQuery: database.slowQuery === undefined ? 0 : Math.round(seconds(database.slowQuery) * 1000),
    extensions: database.extensions ?? [],
    parameters: Object.entries(database.parameters ?? {}).map(([parameter, value]) => ({ name: parameter, value })),
    importFrom: database.importFrom === undefined ? null : importOf(name, database.importFrom, context),
    dynamicCredentials: hasDynamicCredentials(context.spec, name),
    backup: database.backup ? backupOf(database.backup) : null,
  }))
}

export function cachesOf({ spec, names }: Context): Cache[] {
  return Object.entries(spec.caches).map(([name, cache]) => ({
    name,
    engine: cache.engine,
    version: String(cache.version ?? ''),
    provider: cache.provider,
    port: names.get(name)?.port ?? 0,
    mode: cache.mode,
    memory: mebibytes(cache.memory),
    persistence: cache.persistence,
    password: cache.password ?? false,
    eviction: cache.eviction,
  }))
}

export function bucketsOf({ spec, facts }: Context): Bucket[] {
  const storage = storageOf({ spec, facts })
  return Object.entries(spec.buckets).map(
    ([name, { retention, archive, replicate = '', versioned, public: open }]) => ({
      name,
      fullName: bucketName(facts, name),
      storage,
      retention: retention === undefined ? 0 : seconds(retention),
      archive: archive === undefined ? 0 : seconds(archive),
      replicate,
      versioned,
      public: open,
    }),
  )
}

export function externalsOf({ spec }: Context): External[] {
  return Object.entries(spec.externals).map(([name, { url = '', health = '', interval, sla = '' }]) => ({
    name,
    url,
    host: URL.canParse(url) ? new URL(url).hostname : '',
    port: portOfUrl(url),
    health,
    interval: seconds(interval),
    sla,
  }))
}

/** Whether the cloud runs a database may follow from a default, so the table of what is not written yet cannot know it. */
function reportUnwritten(name: string, { provider }: EffectiveDatabase, { report }: Context): void {
  if (provider === 'cluster' || provider === 'external') return
  report({
    code: 'not-yet-supported',
    severity: 'warning',
    path: ['databases', name],
    target: 'key',
    message: `\`databases.${name}\`: nothing is written yet for databases of clouds and other companies`,
    why: 'the spec asks for something that will not be there',
    hint: 'create it there, and put its URL into the secret store',
  })
}

/** The operator of PostgreSQL writes backups itself, and tells nobody how big they are. */
function reportUnmeasured(
  name: string,
  { provider, engine, backup }: EffectiveDatabase,
  { spec, report }: Context,
): void {
  if (
    provider !== 'cluster' ||
    engine !== 'postgres' ||
    !backup ||
    backup.maxSize === undefined ||
    (backup.to ?? []).length === 0
  )
    return
  const inherited = spec.backups && spec.backups.maxSize === backup.maxSize
  report({
    code: 'not-yet-supported',
    severity: 'warning',
    path: inherited ? ['backups', 'maxSize'] : ['databases', name, 'backup', 'maxSize'],
    target: 'key',
    message: `\`maxSize\`: nothing measures how big the backups of \`${name}\` are, because its operator writes them`,
    why: 'the spec asks for something that will not be there',
    hint: 'let the bill of the bucket tell, or `db_size` of the database itself: `alerts: {rules: {big-database: db_size > 50Gi}}`',
  })
}

/** A SQLite file stands on the volume of the first service that has it; one with a URL on a server. */
/** An overlay may say a part of it, and then nothing may be left that says the rest. */
function importOf(
  database: string,
  { engine, path = '', url = '' }: Partial<NonNullable<EffectiveDatabase['importFrom']>>,
  { spec, report }: Context,
): DatabaseImport | null {
  if (engine === undefined) {
    report({
      code: 'missing-field',
      path: ['databases', database, 'importFrom'],
      message: `\`databases.${database}.importFrom\` does not say from which \`engine\``,
      why: 'each kind of database is read in another way',
      hint: 'write it, such as `importFrom: {engine: sqlite, path: /data/db.sqlite}`',
    })
    return null
  }
  const volumes = Object.entries(spec.services).flatMap(([name, service]) =>
    volumesOf(service)
      .filter((volume) => volume.size !== '' && isInside(path, volume.path))
      .map((volume) => ({ claim: objectNames.volumeClaim(name, volume.name), path: volume.path, user: service.user })),
  )
  const address = URL.canParse(url) ? new URL(url) : undefined
  const port = address?.port ? Number(address.port) : databaseEngines[engine].port
  return { engine, path, volume: volumes[0] ?? null, port, name: address?.pathname.slice(1) ?? '' }
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}
