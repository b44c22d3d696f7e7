// Which databases a job in the cluster has to dump, and how it reaches them.
import { clusterBackings, nameOf } from '../../model/data/backing.ts'
import { bucketsNamed, type Dump } from '../../model/data/backups.ts'
import { vaultSnapshots } from '../../model/data/vault-snapshots.ts'
import type { Environment } from '../../model/environment.ts'
import type { PlainVariable, SecretVariable } from '../../model/service.ts'
import { connectionOf } from '../connections/index.ts'
import { variablePrefix, type Attribute } from '../connections/connection.ts'
import type { Context } from '../context.ts'
import { serverPort, type NamedThing } from '../names.ts'

/** The variable that the scripts of backups read, whatever applications call theirs. */
const urlVariable = 'DATABASE_URL'

/**
 * Databases whose backups go to buckets and that do not send them there themselves: PostgreSQL in the cluster archives its
 * log, and SQLite is a file on a volume. And the store of secrets.
 */
export function dumpsOf(
  environment: Pick<Environment, 'facts' | 'databases' | 'caches' | 'queues' | 'buckets' | 'services' | 'backups'>,
  context: Context,
): Dump[] {
  const running = new Set(clusterBackings(environment).map(nameOf))
  const ofDatabases = environment.databases.flatMap((database): Dump[] => {
    const { name, engine, provider, version, storage, backup } = database
    const buckets = bucketsNamed(environment, backup?.to ?? [])
    if (engine === 'sqlite' || backup === null || buckets.length === 0) return []
    if (provider === 'cluster' && (engine === 'postgres' || !running.has(name))) return []
    const thing = context.names.get(name)
    if (thing === undefined) return []
    return [
      {
        database: name,
        engine,
        version,
        provider,
        storage,
        location: thing.location,
        port: serverPort(thing),
        ...accessTo(thing, context),
        backup,
        buckets,
      },
    ]
  })
  return [...ofDatabases, ...vaultSnapshots(environment, context.spec.addons?.['vault'] !== false)]
}

/** Past a pool of connections, which would share one between clients in the middle of the dump. */
function accessTo(thing: NamedThing, context: Context): { variables: PlainVariable[]; secrets: SecretVariable[] } {
  const { name } = thing
  const { attributes, variables } = connectionOf(thing, context)
  const prefix = variablePrefix(name)
  const parts = Object.entries(variables).map(([suffix, attribute]): [string, Attribute] => [
    `${prefix}_${suffix}`,
    attribute,
  ])
  const url: [string, Attribute] = [urlVariable, variables['DIRECT_URL'] ?? attributes['url'] ?? { text: '' }]
  const all = [url, ...(url[1].secret?.kind === 'composed' ? parts : [])]
  return {
    variables: all.flatMap(([variable, { text }]) => (text === undefined ? [] : [{ name: variable, value: text }])),
    secrets: all.flatMap(([variable, { secret }]) =>
      secret === undefined ? [] : [{ name: variable, from: name, source: secret }],
    ),
  }
}
