// Rule: data is brought over only between engines for which there is a way, and from a file that has a path.
import type { Database } from '../../model/data/backing.ts'
import { databaseEngines } from '../../model/engines/index.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { listNames } from '../../report/suggest.ts'
import { inDatabases, type Rule } from '../rule.ts'

export const importImpossible: Rule = (platform) =>
  inDatabases(platform, (database, environment) => {
    const { importFrom, engine } = database
    if (importFrom === null) return []
    if (!databaseEngines[engine].importsFrom.includes(importFrom.engine))
      return [noWay(database, importFrom.engine, environment)]
    return importFrom.engine === 'sqlite' && importFrom.path === '' ? [noFile(database, environment)] : []
  })

function noWay({ name, engine }: Database, source: Database['engine'], environment: Environment): Finding {
  const known = databaseEngines[engine].importsFrom
  return finding(
    name,
    ['engine'],
    environment,
    `data of ${source} cannot be brought into \`${name}\`, which is ${engine}`,
    {
      why: 'the two keep data in ways that no program of ours translates',
      hint:
        known.length === 0
          ? 'remove `importFrom`, and bring the data over by hand'
          : `${engine} takes data from ${listNames(known, 'and')}`,
    },
  )
}

function noFile({ name }: Database, environment: Environment): Finding {
  return finding(name, ['engine'], environment, `the data of \`${name}\` comes from a file that has no \`path\``, {
    why: 'the file is read where a service keeps it, or where people copy it to',
    hint: 'write `importFrom: {engine: sqlite, path: /data/db.sqlite}`',
  })
}

function finding(
  name: string,
  at: SpecPath,
  { name: environment }: Environment,
  message: string,
  rest: Pick<Finding, 'why' | 'hint'>,
): Finding {
  return {
    code: 'import-impossible',
    severity: 'error',
    at: { path: ['databases', name, 'importFrom', ...at], environment },
    message,
    ...rest,
  }
}
