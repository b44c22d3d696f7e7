// What an import of a database reads of the secret store: addresses that only people know.
import type { AddonSecret } from '../addon.ts'
import type { Database } from './backing.ts'
import type { EnvironmentFacts } from '../environment.ts'
import { databaseNames } from '../names/backing.ts'
import { secretPath } from '../names/secrets.ts'

/** The Secret of an import: `import-url` of a source that is a server, and the target's own address where others run it. */
export function importSecret(
  { secretStore }: Pick<EnvironmentFacts, 'secretStore'>,
  { name, importFrom, provider, pooling }: Database,
): AddonSecret {
  const path = secretPath(secretStore, name)
  const entry = (key: string, property: string) => ({ key, path, property })
  const source = importFrom === null || importFrom.engine === 'sqlite' ? [] : [entry('SOURCE_URL', 'import-url')]
  const target =
    importFrom === null || provider === 'cluster' ? [] : [entry('TARGET_URL', pooling === null ? 'url' : 'direct-url')]
  return { name: databaseNames.importJob(name), entries: [...source, ...target] }
}
