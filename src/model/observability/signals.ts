// The catalogue of built-in signals: every name that may stand in a condition without being declared by a service.
// What a signal is measured with stands in measures/; here is what it means and in which unit it is written.
import type { ConditionUnit } from './alert.ts'

/** What a signal is measured on. `platform`: the delivery and the bill, not one running thing. */
export type SignalSubject =
  | 'service'
  | 'node'
  | 'volume'
  | 'database'
  | 'cache'
  | 'queue'
  | 'external'
  | 'certificate'
  | 'secret'
  | 'backup'
  | 'address'
  | 'platform'

/** `unit` is `boolean` for signals that are true or false and so take no operator and no value. */
export type Signal = { unit: ConditionUnit | 'boolean'; about: readonly SignalSubject[]; description: string }

/** By name, grouped by what they are about. */
export const signals = {
  error_rate: {
    unit: 'ratio',
    about: ['service'],
    description: 'Failed requests (5xx, failed tasks) divided by all, over 5 minutes.',
  },
  latency_p50: {
    unit: 'seconds',
    about: ['service'],
    description: 'The time within which half of the requests are answered.',
  },
  latency_p95: {
    unit: 'seconds',
    about: ['service'],
    description: 'The time within which 95% of the requests are answered.',
  },
  latency_p99: {
    unit: 'seconds',
    about: ['service'],
    description: 'The time within which 99% of the requests are answered.',
  },
  request_rate: { unit: 'per-second', about: ['service'], description: 'Requests that arrive, over 5 minutes.' },
  down: { unit: 'boolean', about: ['service', 'database'], description: 'No replica is available.' },
  unreachable: {
    unit: 'boolean',
    about: ['service', 'address'],
    description: 'A public address does not answer as it should when it is asked from outside of the cluster.',
  },
  restarts: { unit: 'number', about: ['service'], description: 'Restarts of containers in the last 15 minutes.' },
  oom_kills: {
    unit: 'number',
    about: ['service'],
    description: 'Restarts in the last 15 minutes of containers that the kernel killed for memory.',
  },
  cpu_usage: {
    unit: 'ratio',
    about: ['service', 'node'],
    description: 'CPU in use, of what the service requests or the node has.',
  },
  memory_usage: {
    unit: 'ratio',
    about: ['service', 'node'],
    description: 'Memory in use, of the limit of the fullest container or of the node.',
  },
  disk_usage: {
    unit: 'ratio',
    about: ['node', 'volume'],
    description: 'Space in use, of the file system or the volume.',
  },
  disk_full_in: {
    unit: 'seconds',
    about: ['node', 'volume'],
    description: 'Time until a disk that is used by more than 60% is full, if it keeps filling as in the last 6 hours.',
  },

  db_connections: {
    unit: 'ratio',
    about: ['database'],
    description: 'Open connections, of the most that the database allows.',
  },
  replication_lag: { unit: 'seconds', about: ['database'], description: 'How far the slowest replica is behind.' },
  slow_queries: { unit: 'per-second', about: ['database'], description: 'Queries over the slow-query limit.' },
  db_size: { unit: 'bytes', about: ['database'], description: 'Size of all databases on the server.' },
  dead_rows: {
    unit: 'ratio',
    about: ['database'],
    description: 'Rows that nobody sees any more and that take room, of all rows of the table that has most of them.',
  },
  transaction_age: {
    unit: 'number',
    about: ['database'],
    description: 'Transactions since the oldest one that is not frozen; the server stops at two billion.',
  },
  cache_hit_ratio: { unit: 'ratio', about: ['cache'], description: 'Reads answered from the cache, of all reads.' },
  queue_depth: { unit: 'number', about: ['queue'], description: 'Messages that wait.' },
  queue_age: { unit: 'seconds', about: ['queue'], description: 'How long the oldest message has waited.' },
  dead_letters: { unit: 'number', about: ['queue'], description: 'Messages that were given up.' },

  dependency_error_rate: {
    unit: 'ratio',
    about: ['external'],
    description:
      'Failed calls to a third party, of all calls: of what a service that uses it declares as `<name>_requests_failed_total` and `<name>_request_duration_seconds`.',
  },
  dependency_latency: {
    unit: 'seconds',
    about: ['external'],
    description:
      'The time within which 95% of the calls to a third party are answered, of `<name>_request_duration_seconds`.',
  },
  dependency_down: { unit: 'boolean', about: ['external'], description: 'The probe of a third party fails.' },
  certificate_expiry: {
    unit: 'seconds',
    about: ['certificate'],
    description: 'Time until a TLS certificate expires whose renewal is overdue by an hour.',
  },
  secret_unsynced: {
    unit: 'boolean',
    about: ['secret'],
    description: 'A secret cannot be read from the store, and so keeps its last value or has none.',
  },
  secret_age: {
    unit: 'seconds',
    about: ['secret'],
    description: 'Time since an entry of the secret store got its value (Vault).',
  },

  backup_age: { unit: 'seconds', about: ['backup'], description: 'Time since the last good backup.' },
  archive_age: {
    unit: 'seconds',
    about: ['backup'],
    description: 'Time since changes were last archived, while some wait to be.',
  },
  backup_size: { unit: 'bytes', about: ['backup'], description: 'Size of the last backup.' },
  backup_success: { unit: 'ratio', about: ['backup'], description: 'Good backups, of all attempts.' },
  restore_duration: { unit: 'seconds', about: ['backup'], description: 'How long the last verified restore took.' },

  vulnerabilities_critical: {
    unit: 'number',
    about: ['platform'],
    description: 'Critical findings in the images that run.',
  },
  vulnerabilities_high: { unit: 'number', about: ['platform'], description: 'High findings in the images that run.' },
  monthly_cost: { unit: 'dollars', about: ['platform'], description: 'Projected cost of the month.' },
  cdn_hit_ratio: { unit: 'ratio', about: ['platform'], description: 'Requests answered by the CDN, of all requests.' },
  page_load: {
    unit: 'seconds',
    about: ['platform'],
    description: 'Time until the largest content of a page is painted.',
  },
  concurrent_users: { unit: 'number', about: ['platform'], description: 'Users at the same time.' },
  deployment_frequency: { unit: 'per-second', about: ['platform'], description: 'Deployments to production.' },
  lead_time: { unit: 'seconds', about: ['platform'], description: 'From commit to production.' },
  change_failure_rate: {
    unit: 'ratio',
    about: ['platform'],
    description: 'Deployments that had to be repaired, of all.',
  },
  recovery_time: { unit: 'seconds', about: ['platform'], description: 'From failure to recovery.' },
  deploy_duration: { unit: 'seconds', about: ['platform'], description: 'How long a deployment takes.' },
  provision_time: { unit: 'seconds', about: ['platform'], description: 'How long a new environment takes.' },
  mttd: { unit: 'seconds', about: ['platform'], description: 'Mean time to detect a failure.' },
  alert_response: { unit: 'seconds', about: ['platform'], description: 'From alert to acknowledgement.' },
} as const satisfies Record<string, Signal>

export type SignalName = keyof typeof signals

/** True for the name of a built-in signal; declared metrics of services are not in the catalogue. */
export function isSignal(name: string): name is SignalName {
  return Object.hasOwn(signals, name)
}

/**
 * Signals that the language knows and nothing measures yet, so that an alert on one would never fire. A test keeps the
 * list equal to what measures/ and emit/prometheus leave out.
 */
export const signalsWithoutExpression: readonly SignalName[] = [
  'slow_queries',
  'cache_hit_ratio',
  'queue_age',
  'monthly_cost',
  'cdn_hit_ratio',
  'page_load',
  'concurrent_users',
  'deployment_frequency',
  'lead_time',
  'change_failure_rate',
  'recovery_time',
  'deploy_duration',
  'provision_time',
  'mttd',
  'alert_response',
]
