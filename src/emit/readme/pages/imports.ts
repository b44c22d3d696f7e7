// docs/runbooks/<source>-to-<target>.md: how the data of another database is brought over, counted, and taken into use.
import { code } from '../markdown.ts'
import { shellWord } from '../../../lib/shell.ts'
import type { Database, DatabaseImport } from '../../../model/data/backing.ts'
import type { Environment } from '../../../model/environment.ts'
import { databaseNames } from '../../../model/names/backing.ts'
import { environmentNames } from '../../../model/names/environment.ts'
import { objectNames } from '../../../model/names/services.ts'
import { secretPath } from '../../../model/names/secrets.ts'
import type { Platform } from '../../../model/platform.ts'
import { runbookPath, type RunbookTopic } from '../../../model/observability/runbooks.ts'
import { clusterServices, hasCluster } from '../../../model/delivery/targets.ts'
import { holdArgoCd, releaseArgoCd, runnersOf, startCommands, stopCommand, type Runner } from '../by-hand.ts'
import { table } from '../table.ts'
import { commands, page, steps } from '../text.ts'
import { listed, type Page } from './page.ts'

/** `writers`: services that must stand still; `entry` of the secret store with the address of the source, '' for a file. */
type Imported = {
  environment: string
  namespace: string
  rootApplication: string
  database: string
  ours: boolean
  source: DatabaseImport
  entry: string
  keeper: string
  writers: Runner[]
}
type Slice = { imports: Imported[] }

/** What of one pair is its own. `steps` are the containers of the Job, in their order, and what their logs say. */
type Way = { title: string; steps: [container: string, says: string][]; proof: string; warning: string; kept: string }

const loadsAnew =
  'The load drops and makes anew every table that the source has. **Never start it again once services have written to the new database.**'

/** @see https://pgloader.readthedocs.io/en/latest/ref/sqlite.html and https://pgloader.readthedocs.io/en/latest/ref/mysql.html */
const ways: Partial<Record<RunbookTopic, Way>> = {
  'sqlite-to-postgres': {
    title: 'From SQLite to PostgreSQL',
    steps: [
      ['count', 'rows of each table of the file'],
      ['load', 'what pgloader made of it, with errors'],
      ['verify', '`orders: 120 rows in the file, 120 in the database`, for each table'],
    ],
    proof:
      'One difference is enough for the Job to fail. It compares numbers, not values: look at a few rows with dates, decimals, booleans and letters beyond ASCII, where SQLite is less strict than PostgreSQL.',
    warning: loadsAnew,
    kept: 'the file is only read',
  },
  'mysql-to-postgres': {
    title: 'From MySQL to PostgreSQL',
    steps: [
      ['load', 'what pgloader made of it, with errors'],
      ['verify', '`"books"."orders": 120 rows`, for each table of the target'],
    ],
    proof:
      'pgloader stops at the first row that it cannot write; compare the counts with those of the source (`select count(*)`) yourself. Tables stand in a schema with the name of the old database: an application that names none needs `alter role <user> set search_path = <name>, public`.',
    warning: loadsAnew,
    kept: 'the source is only read',
  },
  'postgres-to-postgres': {
    title: 'From one PostgreSQL to another',
    steps: [['copy', '`public.orders: 120 rows at the source, 120 here`, for each table']],
    proof: 'All is copied in one transaction, or nothing is. One difference is enough for the Job to fail.',
    warning: 'It stops at the first table that is there already. To begin again, empty the database first.',
    kept: 'the source is only read',
  },
  'mongodb-to-mongodb': {
    title: 'From one MongoDB to another',
    steps: [['copy', '`orders: 120 documents`, for each collection']],
    proof: 'The counts of both are compared; one difference is enough for the Job to fail.',
    warning: 'It stops at the first document that is there already. To begin again, empty the database first.',
    kept: 'the source is only read',
  },
}

export const imports: readonly Page<Slice>[] = (Object.keys(ways) as RunbookTopic[]).map((topic) => ({
  kind: 'runbook',
  path: runbookPath(topic),
  about: `data is brought over ${(ways[topic] as Way).title.replace('From', 'from')}`,
  slice: (platform) => importsOf(platform, topic),
  print: ({ imports: found }) => printWay(ways[topic] as Way, found),
}))

function importsOf({ environments }: Platform, topic: string): Slice | null {
  const found = environments
    .filter(hasCluster)
    .flatMap((environment) => environment.databases.flatMap((database) => importedOf(database, environment, topic)))
  return found.length === 0 ? null : { imports: found }
}

function importedOf(
  { name, engine, provider, importFrom }: Database,
  environment: Environment,
  topic: string,
): Imported[] {
  if (importFrom === null || `${importFrom.engine}-to-${engine}` !== topic) return []
  const { facts } = environment
  const keeper =
    clusterServices(environment).find((service) =>
      service.volumes.some((volume) => objectNames.volumeClaim(service.name, volume.name) === importFrom.volume?.claim),
    )?.name ?? ''
  const users = clusterServices(environment)
    .filter(({ uses }) => uses.some(({ kind, named }) => kind === 'database' && named === name))
    .map((service) => service.name)
  return [
    {
      environment: environment.name,
      namespace: facts.namespace,
      rootApplication: environmentNames.rootApplication(facts),
      database: name,
      ours: provider === 'cluster',
      source: importFrom,
      entry: importFrom.engine === 'sqlite' ? '' : secretPath(facts.secretStore, name),
      keeper,
      writers: runnersOf(environment).filter(({ service }) => service === keeper || users.includes(service)),
    },
  ]
}

function printWay(way: Way, found: Imported[]): string {
  return page([
    `# ${way.title}`,
    `A Job that only people start. ${way.warning} Rehearse it in the first environment of this page, with a copy of the real data, and measure how long it takes.`,
    table(['environment', 'database', 'from', 'Job'], found.map(row)),
    ...found.flatMap((each) => [`## ${each.database} (${each.environment})`, procedure(each, way)]),
    '## Way back',
    `Until services write to the new database, the way back is the release before: ${way.kept}. After that it is a move in the other direction, so decide before you open the doors.`,
    '## When all is well',
    'Remove `importFrom` from the spec: the Job, its password and its way through the network go with it.',
  ])
}

function row({ environment, database, source, entry, keeper }: Imported): string[] {
  const from =
    source.engine === 'sqlite'
      ? `${code(source.path)}${keeper === '' ? ', which you copy in' : ` of \`${keeper}\``}`
      : `\`import-url\` of \`${entry}\` in the secret store`
  return [environment, `\`${database}\``, from, `\`${databaseNames.importJob(database)}\``]
}

function procedure(each: Imported, way: Way): string {
  const { namespace, database, entry, writers } = each
  const job = databaseNames.importJob(database)
  return steps([
    `${copyOf(each)}Write down how many rows its most important tables have.${entry === '' ? '' : ` Put its address, with user and password, as \`import-url\` into \`${entry}\`.`}`,
    `Stop what writes, to the old database too${
      writers.length === 0
        ? '.'
        : `:\n${commands(
            ...holdArgoCd(
              each,
              writers.map(({ application }) => application),
            ),
            ...writers.map((writer) => stopCommand(namespace, writer)),
          )}`
    }`,
    `Start it:\n${commands(`kubectl -n ${namespace} delete job ${job} --ignore-not-found`, `kubectl -n ${namespace} create job ${job} --from=cronjob/${job}`)}`,
    ...uploadStep(each),
    `Read what each step says:\n${commands(...way.steps.map(([container, says]) => `kubectl -n ${namespace} logs -f job/${job} -c ${container}  # ${says.replaceAll('`', '')}`), `kubectl -n ${namespace} wait job/${job} --for=condition=Complete --timeout=6h`)}\n${way.proof}`,
    ...(each.ours ? [`Look at it: \`${lookAt(each)}\``] : []),
    `Start the services; their variables lead to the new database already${writers.length === 0 ? '.' : `:\n${commands(...releaseArgoCd(each), ...writers.flatMap((writer) => startCommands(namespace, writer)))}`}`,
    `Try what matters most to users of ${listed(writers.map(({ service }) => service)) || 'it'}, and make a backup.`,
  ])
}

/** Of a file in WAL mode the last rows are in a second one, so a plain copy would lose them. */
function copyOf({ source, keeper }: Imported): string {
  if (source.engine !== 'sqlite') return 'Keep a copy of the source that nothing writes to. '
  if (keeper !== '') return `The Job keeps a copy as \`${source.path}.before-import\`. `
  const file = source.path.split('/').at(-1) ?? ''
  const copy = `sqlite3 <file> "VACUUM INTO '${file.replaceAll("'", "''")}'"`
  return `Stop what writes to the file, and make a copy that has all of its rows, also those that are still in \`<file>-wal\`: ${code(copy)}. Keep the original. `
}

/** A file that no service keeps in the cluster is copied into the running Job, and gets its name when it is whole. */
function uploadStep({ namespace, database, source, keeper }: Imported): string[] {
  if (source.engine !== 'sqlite' || keeper !== '') return []
  const job = databaseNames.importJob(database)
  return [
    `Copy the file in, when the container \`upload\` runs:\n${commands(
      `POD=$(kubectl -n ${namespace} get pods -l job-name=${job} -o jsonpath='{.items[0].metadata.name}')`,
      `kubectl -n ${namespace} cp ${shellWord(source.path.split('/').at(-1) ?? '')} $POD:${shellWord(`${source.path}.part`)} -c upload`,
      `kubectl -n ${namespace} exec $POD -c upload -- mv ${shellWord(`${source.path}.part`)} ${shellWord(source.path)}`,
    )}`,
  ]
}

function lookAt({ namespace, database, source }: Imported): string {
  if (source.engine === 'mongodb') return `kubectl -n ${namespace} exec -it ${database}-0 -c mongod -- mongosh`
  return `kubectl -n ${namespace} exec -it ${database}-1 -c postgres -- psql ${databaseNames.application}`
}
