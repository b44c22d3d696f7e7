// docs/runbooks/restore-database.md: how each database of production comes back, with its own names.
import { durationText } from '../../../lib/quantities.ts'
import { databaseEngines } from '../../../model/engines/index.ts'
import { backupNames, databaseNames } from '../../../model/names/backing.ts'
import { holdArgoCd, releaseArgoCd, startCommands, stopCommand } from '../by-hand.ts'
import { commands, page, steps } from '../text.ts'
import { fetchFolder, listFolder } from './buckets.ts'
import type { RecoveredDatabase, RecoveredEnvironment, RecoverySlice } from './slice.ts'

export function restoreDatabasePage({ environments }: RecoverySlice): string {
  return page([
    '# Restore a database',
    'A database is restored next to the old one, looked at, and only then put in its place: the old one may hold what the backup has not.',
    ...environments.flatMap((environment) =>
      environment.databases.flatMap((database) => [
        `## ${database.name} (${environment.name})`,
        procedure(database, environment),
      ]),
    ),
    ...(environments.every(({ databases }) => databases.length === 0) ? ['There is no database.'] : []),
  ])
}

function procedure(database: RecoveredDatabase, environment: RecoveredEnvironment): string {
  if (database.from === 'archive') return fromArchive(database, environment)
  if (database.from === 'dumps') return fromDumps(database, environment)
  if (database.from === 'provider') return fromProvider(database, environment)
  return `Nothing backs \`${database.name}\` up. What is lost is lost.`
}

/** Services would write into the old database while its contents are replaced. */
function stopUsers(database: RecoveredDatabase, environment: RecoveredEnvironment): string[] {
  const found = usersOf(database, environment)
  if (found.length === 0) return []
  return [
    `Stop what writes, and keep Argo CD from starting it again:\n${commands(
      ...holdArgoCd(
        environment,
        found.map(({ application }) => application),
      ),
      ...found.map((each) => stopCommand(environment.namespace, each)),
    )}`,
  ]
}

function startUsers(database: RecoveredDatabase, environment: RecoveredEnvironment): string[] {
  const found = usersOf(database, environment)
  if (found.length === 0) return []
  return [
    `Start it again:\n${commands(...releaseArgoCd(environment), ...found.flatMap((each) => startCommands(environment.namespace, each)))}`,
  ]
}

function usersOf(
  { users }: RecoveredDatabase,
  { applications }: RecoveredEnvironment,
): RecoveredEnvironment['applications'] {
  return applications.filter(({ service }) => users.includes(service))
}

function fromArchive(database: RecoveredDatabase, environment: RecoveredEnvironment): string {
  const { name } = database
  const { namespace } = environment
  const restored = `${name}-restored`
  const { application } = databaseNames
  const manifest = [
    `kubectl -n ${namespace} get cluster ${name} -o json | jq '{apiVersion, kind, metadata: {name: "${restored}"}, spec: (.spec | del(.plugins, .certificates) + {instances: 1,`,
    `  bootstrap: {recovery: {source: "origin", database: "${application}", owner: "${application}"}},   # + recoveryTarget: {targetTime: "2026-01-31 12:00:00+00"} for a moment`,
    `  externalClusters: [{name: "origin", plugin: {name: "barman-cloud.cloudnative-pg.io", parameters: {barmanObjectName: "${name}", serverName: "${name}"}}}]})}' > restored.json`,
    `kubectl -n ${namespace} create -f restored.json`,
    `kubectl -n ${namespace} wait cluster/${restored} --for=condition=Ready --timeout=2h`,
  ]
  return steps([
    `Restore the last moment, or another one of the last ${keptFor(database)}, into \`${restored}\`:\n${commands(...manifest)}`,
    `Look at it: \`kubectl -n ${namespace} exec -it ${restored}-1 -c postgres -- psql ${application}\``,
    ...stopUsers(database, environment),
    `Put its contents in the place of the old ones:\n${commands(`kubectl -n ${namespace} exec ${restored}-1 -c postgres -- pg_dump -Fc ${application} |`, `  kubectl -n ${namespace} exec -i ${name}-1 -c postgres -- pg_restore --clean --if-exists --single-transaction -d ${application}`)}`,
    ...startUsers(database, environment),
    `Make a backup of what is there now, and remove the copy:\n${commands(`kubectl -n ${namespace} cnpg backup ${name} --method plugin --plugin-name barman-cloud.cloudnative-pg.io`, `kubectl -n ${namespace} delete cluster ${restored}`)}`,
  ])
}

function keptFor({ backup }: RecoveredDatabase): string {
  return backup === null ? 'backups' : durationText(Math.max(backup.retention, backup.pitr))
}

function fromDumps(database: RecoveredDatabase, environment: RecoveredEnvironment): string {
  const { name, engine, bucket, entry } = database
  if (bucket === null) return ''
  const folder = backupNames.dumps(name)
  return steps([
    ...(database.ours
      ? []
      : ['If whoever runs it can restore the moment before the failure, do that: a dump is older. Otherwise go on.']),
    `Find the dump; each folder is named after the moment that it was made, in UTC:\n${commands(listFolder(bucket, folder))}`,
    `Fetch it, and check it:\n${commands('DUMP=20260131T030000Z  # one of the list', fetchFolder(bucket, `${folder}/$DUMP`), 'sha256sum -c SHA256SUMS')}`,
    `Restore it into a new, empty database of the same version, and look at it. \`DATABASE_URL\` leads there:\n${commands(...databaseEngines[engine].load)}`,
    ...stopUsers(database, environment),
    `Do the same with the database itself, whose URL stands in the entry \`${entry}\` of the secret store; or put the URL of the new one there.`,
    ...startUsers(database, environment),
    `Make a backup of what is there now: \`kubectl -n ${environment.namespace} create job ${name}-after-restore --from=cronjob/${backupNames.job(name)}\``,
  ])
}

function fromProvider(database: RecoveredDatabase, environment: RecoveredEnvironment): string {
  return steps([
    'Restore a copy beside it, in the console of whoever runs it, at the moment before the failure.',
    ...stopUsers(database, environment),
    `Put the URL of the copy into the entry \`${database.entry}\` of the secret store. To have it at once:\n${commands(`kubectl -n ${environment.namespace} annotate externalsecret --all force-sync=$(date +%s) --overwrite`)}`,
    ...startUsers(database, environment),
  ])
}
