// Rule: a database in the cluster asks only for what its operator and its image have.
import { fixedParameters } from '../../facts/cloudnative-pg/index.ts'
import type { Database } from '../../model/data/backing.ts'
import type { Environment } from '../../model/environment.ts'
import { mongodbVersions, postgresExtensions, postgresImages } from '../../model/versions/databases.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { listNames } from '../../report/suggest.ts'
import { inDatabases, type Rule } from '../rule.ts'

/** One thing that cannot be: where it is written below the database, and what to tell. */
type Trouble = { at: SpecPath; message: string; why: string; hint: string }

/** By engine; each returns what it finds. */
const checks: Record<Database['engine'], ((database: Database, environment: Environment) => Trouble[])[]> = {
  postgres: [versionOf(postgresImages, 'PostgreSQL'), extensions, parameters, poolMode],
  mongodb: [versionOf(mongodbVersions, 'MongoDB')],
  mysql: [noOperator],
  sqlite: [oneService],
}

export const notInCluster: Rule = (platform) =>
  inDatabases(platform, (database, environment) => {
    if (database.provider !== 'cluster') return []
    return checks[database.engine]
      .flatMap((check) => check(database, environment))
      .map((trouble) => findingOf(trouble, database, environment))
  })

function findingOf(
  { at, message, why, hint }: Trouble,
  { name }: Database,
  { name: environment }: Environment,
): Finding {
  return {
    code: 'not-in-cluster',
    severity: 'error',
    at: { path: ['databases', name, ...at], environment },
    message,
    why,
    hint,
  }
}

function versionOf(known: Readonly<Record<string, string>>, title: string) {
  return ({ version }: Database): Trouble[] => {
    if (known[version] !== undefined) return []
    return [
      {
        at: ['version'],
        message: `${title} ${version} does not run in the cluster`,
        why: 'there is no image of it that is still repaired',
        hint: `write one of ${listNames(Object.keys(known), 'or')}, or \`provider: external\``,
      },
    ]
  }
}

/** The operator refuses the whole Cluster, so that nothing else of it would be applied either. */
function parameters({ parameters: asked }: Database): Trouble[] {
  return Object.keys(asked)
    .filter((parameter) => fixedParameters.value.includes(parameter))
    .map((parameter) => ({
      at: ['parameters', parameter],
      message: `\`${parameter}\` is set by the operator of PostgreSQL, which lets nobody change it`,
      why: 'it refuses a cluster that names it',
      hint: 'remove it',
    }))
}

/** A server that lacks one would refuse to create it, again and again. */
function extensions({ extensions: asked, name }: Database): Trouble[] {
  return asked.flatMap((extension, index) => {
    if (postgresExtensions.has(extension)) return []
    return [
      {
        at: ['extensions', index],
        message: `the image of \`${name}\` has no extension \`${extension}\``,
        why: 'the server could not create it',
        hint: 'it has those of `contrib`, `pgaudit` and `vector`; remove it, or let somebody run the database who has it: `provider: managed` or `external`',
      },
    ]
  })
}

function poolMode({ pooling }: Database): Trouble[] {
  if (pooling?.mode !== 'statement') return []
  return [
    {
      at: ['pooling', 'mode'],
      message: 'the pool in the cluster hands connections on after sessions or transactions, not after statements',
      why: 'its operator offers these two',
      hint: 'write `mode: transaction`',
    },
  ]
}

function noOperator({ name }: Database): Trouble[] {
  return [
    {
      at: ['provider'],
      message: `\`${name}\` is MySQL, which does not run in the cluster`,
      why: 'we trust no maintained MySQL operator with production data',
      hint: 'write `provider: managed` where there is a cloud, else `external` with its URL in the secret store; or `engine: postgres` with `importFrom: {engine: mysql}`',
    },
  ]
}

/** The file stands on a volume that one service mounts. */
function oneService({ name }: Database, { services }: Environment): Trouble[] {
  const users = services.filter(({ uses }) => uses.some((use) => use.name === name)).map((service) => service.name)
  if (users.length < 2) return []
  return [
    {
      at: ['engine'],
      message: `\`${name}\` is a file, but ${listNames(users, 'and')} use it`,
      why: 'each would get a file of its own',
      hint: 'let one service own the data and the others ask it, or write `engine: postgres` with `importFrom: {engine: sqlite}`',
    },
  ]
}
