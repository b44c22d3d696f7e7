// Databases, caches, queues, buckets, externals and domains: effective spec -> model.
import { cronExpression, longestInterval, seconds } from '../lib/quantities.ts'
import type { Backup, Bucket, Cache, Database, Domain, External, Queue } from '../model/backing.ts'
import type { Context } from './context.ts'
import type { EffectiveBackup } from './effective.ts'
import { brokerOf, portOfUrl } from './names.ts'

/** Point-in-time recovery that is switched on without a number reaches back a week, like the providers' own default. */
const defaultPitr = '7d'

export function databasesOf(context: Context): Database[] {
  return Object.entries(context.spec.databases).map(([name, database]) => ({
    name,
    engine: database.engine,
    version: String(database.version ?? ''),
    provider: database.provider,
    port: context.names.get(name)?.port ?? 0,
    storage: database.storage,
    replicas: database.replicas,
    highlyAvailable: database.ha,
    pooling: Boolean(database.pooling),
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
  }))
}

export function queuesOf({ spec, names }: Context): Queue[] {
  return Object.entries(spec.queues).map(([name, { engine }]) => ({ name, engine, broker: brokerOf(spec, name), port: names.get(name)?.port ?? 0 }))
}

export function bucketsOf({ spec }: Context): Bucket[] {
  return Object.keys(spec.buckets).map((name) => ({ name }))
}

export function externalsOf({ spec }: Context): External[] {
  return Object.entries(spec.externals).map(([name, { url = '', health = '', interval }]) => ({
    name,
    url,
    host: URL.canParse(url) ? new URL(url).hostname : '',
    port: portOfUrl(url),
    health,
    interval: seconds(interval),
  }))
}

export function domainsOf({ spec }: Context): Domain[] {
  return Object.entries(spec.domains).map(([name, domain]) => ({
    name,
    minimumTls: domain.tls.min,
    hsts: seconds(domain.tls.hsts),
    redirectHttps: domain.redirectHttps,
    headers: Object.entries(domain.headers || {}).map(([header, value]) => ({ name: header, value: String(value) })),
    dnsProvider: domain.provider,
  }))
}

function backupOf(backup: EffectiveBackup): Backup {
  const pitr = backup.pitr === true ? defaultPitr : backup.pitr
  return {
    schedule: cronExpression(backup.schedule),
    interval: Math.min(longestInterval(backup.schedule), longestInterval(backup.incremental ?? 'on-demand')),
    retention: seconds(backup.retention),
    pitr: pitr ? seconds(pitr) : 0,
    to: backup.to ?? [],
  }
}
