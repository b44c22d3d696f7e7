// Signals of backups: how old the last good one is, how big, how often they succeed, and how long a restore takes.
import { selector, type Matchers } from '../../../lib/promql.ts'
import type { EnvironmentFacts } from '../../environment.ts'
import { backupMetrics, recorded } from '../metrics.ts'
import { backupNames } from '../../names/backing.ts'
import { constant, growing, type Measure, type SimulatedSeries } from './measure.ts'

/** Databases by name: those that a job dumps, those that archive their log from the cluster, those whose backups are tried. */
export type MeasuredBackups = { dumped: string[]; archived: string[]; tried: string[]; velero: boolean }

/** Long enough for a weekly backup to be counted. */
const window = '7d'

export function backupMeasures(
  facts: EnvironmentFacts,
  { dumped, archived, tried, velero }: MeasuredBackups,
): Measure[] {
  return [
    ...dumped.flatMap((database) => dumpMeasures(facts, database)),
    ...archived.flatMap((database) => [archivedBackupAge(facts, database), archiveAge(facts, database)]),
    ...tried.map((database) => restoreDuration(facts, database)),
    ...(velero ? veleroMeasures(facts) : []),
  ]
}

function common(
  facts: EnvironmentFacts,
  database: string,
): Pick<Measure, 'about' | 'labels' | 'instance' | 'exact' | 'settle'> {
  return {
    about: `the backup of ${database}`,
    labels: { resource: 'backup', database, environment: facts.environment },
    instance: {},
    exact: true,
    settle: 1,
  }
}

/** A moment that stays `seconds` ago. */
function ago(series: string, seconds: number): SimulatedSeries {
  return { series, start: -seconds, step: 60 }
}

/** When the job last succeeded is known to Kubernetes; before it ever did, when the job came into being counts. */
function dumpMeasures(facts: EnvironmentFacts, database: string): Measure[] {
  const own = common(facts, database)
  const job = { namespace: facts.namespace, cronjob: backupNames.job(database) }
  const pushed = (metric: string) => selector(metric, { database })
  const succeeded = selector('kube_cronjob_status_last_successful_time', job)
  return [
    {
      ...own,
      signal: 'backup_age',
      record: recorded.backupAge,
      expression: `time() - max(${succeeded} or ${selector('kube_cronjob_created', job)})`,
      simulate: (value) => [ago(succeeded, value)],
    },
    {
      ...own,
      signal: 'backup_size',
      record: recorded.backupSize,
      expression: `max(${pushed(backupMetrics.size)})`,
      simulate: (value) => [constant(pushed(backupMetrics.size), value)],
    },
    {
      ...own,
      signal: 'backup_success',
      record: recorded.backupSuccess,
      expression: `max(avg_over_time(${pushed(backupMetrics.success)}[${window}]))`,
      simulate: (value) => [constant(pushed(backupMetrics.success), value)],
    },
  ]
}

/** From the plugin that writes the backups of PostgreSQL. @see https://cloudnative-pg.io/plugin-barman-cloud/docs/observability */
function archivedBackupAge(facts: EnvironmentFacts, database: string): Measure {
  const metric = 'barman_cloud_cloudnative_pg_io_last_available_backup_timestamp'
  const labels = (pod: string): Matchers => ({ namespace: facts.namespace, pod })
  return {
    ...common(facts, database),
    signal: 'backup_age',
    record: recorded.backupAge,
    expression: `time() - max(${selector(metric, labels(`~${database}-[0-9]+`))})`,
    simulate: (value) => [ago(selector(metric, labels(`${database}-1`)), value)],
  }
}

/**
 * What of the log waits in a primary to be archived is lost with its disk; a quiet one has nothing that waits. Where nothing was
 * ever archived, the time since the server was made counts.
 * @see https://github.com/cloudnative-pg/cloudnative-pg/blob/main/config/manager/default-monitoring.yaml
 * @see https://cloudnative-pg.io/documentation/current/monitoring/ (cnpg_collector_pg_wal_archive_status)
 */
function archiveAge(facts: EnvironmentFacts, database: string): Measure {
  const names = {
    age: 'cnpg_pg_stat_archiver_seconds_since_last_archival',
    made: 'cnpg_pg_stat_archiver_stats_reset_time',
    waiting: 'cnpg_collector_pg_wal_archive_status',
  }
  const at = (metric: string, pod: string, more: Matchers = {}) =>
    selector(metric, { namespace: facts.namespace, pod, ...more })
  const [all, one] = [`~${database}-[0-9]+`, `${database}-1`]
  return {
    ...common(facts, database),
    signal: 'archive_age',
    record: recorded.archiveAge,
    expression: `max((${at(names.age, all)} >= 0 or time() - ${at(names.made, all)}) and on (namespace, pod) ${at(names.waiting, all, { value: 'ready' })} > 0)`,
    simulate: (value) => [constant(at(names.age, one), value), constant(at(names.waiting, one, { value: 'ready' }), 3)],
  }
}

function restoreDuration(facts: EnvironmentFacts, database: string): Measure {
  const series = selector(backupMetrics.restoreDuration, { database })
  return {
    ...common(facts, database),
    signal: 'restore_duration',
    record: recorded.restoreDuration,
    expression: `max(${series})`,
    simulate: (value) => [constant(series, value)],
  }
}

/** By schedule; backups that people make by hand have none. @see https://velero.io/docs/v1.18/file-system-backup/ */
function veleroMeasures(facts: EnvironmentFacts): Measure[] {
  const schedule = 'cluster-backups'
  const own = {
    about: 'the backup {{ $labels.schedule }}',
    labels: { resource: 'cluster-backup', environment: facts.environment },
    instance: { schedule },
    settle: 1,
  }
  const every = (metric: string) => selector(metric, { schedule: '~.+' })
  const sample = (metric: string) => selector(metric, { schedule })
  return [
    {
      ...own,
      signal: 'backup_age',
      record: recorded.backupAge,
      exact: true,
      expression: `time() - max by (schedule) (${every('velero_backup_last_successful_timestamp')})`,
      simulate: (value) => [ago(sample('velero_backup_last_successful_timestamp'), value)],
    },
    {
      ...own,
      signal: 'backup_success',
      record: recorded.backupSuccess,
      exact: false,
      settle: 10,
      expression: `sum by (schedule) (increase(${every('velero_backup_success_total')}[${window}])) / sum by (schedule) (increase(${every('velero_backup_attempt_total')}[${window}]))`,
      simulate: (value) => [
        growing(sample('velero_backup_success_total'), value * 100),
        growing(sample('velero_backup_attempt_total'), 100),
      ],
    },
  ]
}
