// How data goes back: the schema by the release that changed it, the rows from a backup, and what was written meanwhile.
import { code } from '../../markdown.ts'
import { durationText } from '../../../../lib/quantities.ts'
import { databaseNames } from '../../../../model/names/backing.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { migrationDeadline } from '../../../../model/delivery/release.ts'
import { commands, steps } from '../../text.ts'
import { listed } from '../page.ts'
import type { ReleasedDatabase, RollbackEnvironment } from './slice.ts'

const deadline = durationText(migrationDeadline)

export function schemaSection(environment: RollbackEnvironment): string[] {
  const migrating = environment.services.filter(({ migration }) => migration !== null)
  if (migrating.length === 0) return []
  return [
    '### Database',
    'First of all, if the release changed the schema: only its image knows the way back. Where the change was made to be lived with by the old version, leave it.',
    ...migrating.flatMap((service) => schemaOf(service, environment)),
  ]
}

function schemaOf(
  { service, migration }: RollbackEnvironment['services'][number],
  { namespace, restores }: RollbackEnvironment,
): string[] {
  if (migration === null) return []
  const job = `${objectNames.migrationJob(service)}-rollback`
  const again = `Going back, \`${service}\` runs ${code(migration.run)} of the old version first. A tool that refuses a schema newer than it knows, as Alembic does, stops the sync there, with the new version still running.`
  const saved = migration.saved.map(
    (database) => `\`${database}\` was saved just before, as \`${database}-before-${service}-<version>\`.`,
  )
  if (migration.rollback === '')
    return [
      [
        again,
        `There is no \`migrate.rollback\` for it: ${restores ? '[restore the database](restore-database.md)' : 'restore the database'}, or repair the schema with a new release.`,
        ...saved,
      ].join(' '),
    ]
  return [
    `${[again, ...saved].join(' ')} With the release still checked out, run its ${code(migration.rollback)}; after ${deadline} it is ended:`,
    commands(
      `kubectl -n ${namespace} delete job ${job} --ignore-not-found`,
      `kubectl create -f ${migration.file}`,
      `kubectl -n ${namespace} wait job/${job} --for=condition=Complete --timeout=${deadline} || kubectl -n ${namespace} logs job/${job}`,
    ),
  ]
}

/** Nothing where there is no database. */
export function dataSection(environment: RollbackEnvironment): string[] {
  const { databases, outside, restores } = environment
  if (databases.length === 0) return []
  return [
    '### Data',
    `If rows are wrong, ${restores ? '[restore them](restore-database.md) ' : 'restore them '}next to the old database, and bring over what was written since:`,
    steps([
      'Write down two moments: when the release began (`git log`), and the moment of the backup. Everything between them must be looked at.',
      `Keep the damaged database until you are done. Count the rows of both, table by table; for the other one, put its name or URL in:\n${commands(...databases.map((database) => countOf(database, environment)))}`,
      'For each table that differs, export the rows of that time from the damaged one, look at them with those who know them, and load the good ones into the restored one.',
      ...(outside.length === 0
        ? []
        : [
            `What has left does not come back: compare with ${listed(outside)} what was sent there in that time. Messages may come twice.`,
          ]),
      'Only then let services write again, and make a backup.',
    ]),
  ]
}

function countOf({ name, engine, ours }: ReleasedDatabase, { namespace }: RollbackEnvironment): string {
  const { application } = databaseNames
  const sql = 'select relname, n_live_tup from pg_stat_user_tables order by 1'
  const documents =
    'db.getCollectionNames().sort().forEach((name) => print(name, db.getCollection(name).countDocuments()))'
  if (engine === 'postgres' && ours)
    return `kubectl -n ${namespace} exec ${name}-1 -c postgres -- psql ${application} -c 'analyze' -c '${sql}'`
  if (engine === 'postgres') return `psql "$URL_OF_${variable(name)}" -c 'analyze' -c '${sql}'`
  if (engine === 'mongodb') return `mongosh "$URL_OF_${variable(name)}" --eval "${documents}"`
  return `mysql --host "$HOST" --user "$USER" --password "$DATABASE" -e 'select table_name, table_rows from information_schema.tables where table_schema = database()'`
}

function variable(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}
