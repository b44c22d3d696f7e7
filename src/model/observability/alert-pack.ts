// The built-in alert pack: the rules that exist without being written. A rule of the same name in the spec replaces
// one, `false` drops it. Data only; conditions are in the language of the spec, and each number has its reason.
import type { Severity } from './alert.ts'

/** `when` is a condition as a user would write it; `reason` says why it has this number. */
export type PackRule = { name: string; when: string; severity: Severity; summary: string; reason: string }

export const alertPack: readonly PackRule[] = [
  {
    name: 'high-error-rate',
    when: 'error_rate > 5% for 5m',
    severity: 'critical',
    summary: 'Requests fail',
    reason: '5% is more than clients retry away, and 5 minutes outlast a restart or a rolling update.',
  },
  {
    name: 'slow-responses',
    when: 'latency_p95 > 1s for 5m',
    severity: 'warning',
    summary: 'Responses are slow',
    reason: 'One second is where people feel interrupted (Nielsen, Response Times: The 3 Important Limits).',
  },
  {
    name: 'service-down',
    when: 'down for 2m',
    severity: 'critical',
    summary: 'Nothing is available',
    reason: 'Two minutes outlast a rescheduled pod that starts within its start-up probe.',
  },
  {
    name: 'unreachable',
    when: 'unreachable for 5m',
    severity: 'critical',
    summary: 'A public address does not answer',
    reason:
      'DNS, the load balancer, the gateway or a certificate can fail while every pod is well; five minutes outlast a restart of the gateway.',
  },
  {
    name: 'restarting',
    when: 'restarts > 3 for 5m',
    severity: 'warning',
    summary: 'Containers keep restarting',
    reason: 'More than three restarts in 15 minutes is a crash loop; its back-off then grows to 5 minutes.',
  },
  {
    name: 'high-memory',
    when: 'memory_usage > 90% for 5m',
    severity: 'warning',
    summary: 'Memory is nearly used up',
    reason: 'At 100% of the limit the kernel kills the container; 10% is the time left to act.',
  },
  {
    name: 'out-of-memory',
    when: 'oom_kills > 0',
    severity: 'warning',
    summary: 'A container was killed for want of memory',
    reason: 'One kill loses the work in progress, and without more memory it happens again.',
  },
  {
    name: 'disk-usage',
    when: 'disk_usage > 85% for 5m',
    severity: 'warning',
    summary: 'A disk is nearly full',
    reason: "The kubelet evicts pods when 10% of a node's file system is left (nodefs.available); 85% comes before it.",
  },
  {
    name: 'disk-filling',
    when: 'disk_full_in < 4d for 1h',
    severity: 'warning',
    summary: 'A disk will soon be full',
    reason: 'Four days outlast a weekend; an hour outlasts a build or a batch job that frees its space again.',
  },
  {
    name: 'certificate-expiry',
    when: 'certificate_expiry < 21d for 1h',
    severity: 'warning',
    summary: 'A certificate is not being renewed',
    reason: 'cert-manager renews when a third of the 90 days is left; at 21 days it has failed for more than a week.',
  },
  {
    name: 'secret-not-synced',
    when: 'secret_unsynced for 15m',
    severity: 'warning',
    summary: 'A secret does not reach the cluster',
    reason: 'A quarter of an hour outlasts a restart of the store; until it is repaired, new pods may not start.',
  },
  {
    name: 'vulnerable-images',
    when: 'vulnerabilities_critical > 0 for 1d',
    severity: 'warning',
    summary: 'Critical vulnerabilities run, and a fix is out',
    reason: 'Only findings with a fix are counted; a day is time for the build that brings it.',
  },
  {
    name: 'dependency-down',
    when: 'dependency_down for 5m',
    severity: 'warning',
    summary: 'A third party does not answer',
    reason: 'Five minutes outlast a hiccup on the way there; a warning, because only its users can tell what it means.',
  },
  {
    name: 'queue-backup',
    when: 'queue_depth > 100 for 10m',
    severity: 'warning',
    summary: 'Work piles up faster than it is done',
    reason: 'Ten minutes outlast a burst that autoscaling works off; 100 waiting jobs are more than a burst.',
  },
  {
    name: 'dead-letters',
    when: 'dead_letters > 0',
    severity: 'warning',
    summary: 'Messages were given up',
    reason: 'One is work that will not be done until somebody looks at it; nothing else tells of it.',
  },
  {
    name: 'database-connections',
    when: 'db_connections > 80% for 5m',
    severity: 'warning',
    summary: 'Database connections run out',
    reason: 'Above 80% a rolling update, which runs old and new pods side by side, can exhaust the rest.',
  },
  {
    name: 'replication-lag',
    when: 'replication_lag > 30s for 5m',
    severity: 'warning',
    summary: 'A database replica falls behind',
    reason: 'What is 30 seconds behind is lost in a failover, and reads from it look wrong to users.',
  },
  {
    name: 'table-bloat',
    when: 'dead_rows > 40% for 1h',
    severity: 'warning',
    summary: 'A table is full of dead rows',
    reason:
      'PostgreSQL cleans a table up when a fifth of it has changed; at twice that, for an hour, it does not keep up.',
  },
  {
    name: 'transaction-wraparound',
    when: 'transaction_age > 500000000 for 1h',
    severity: 'warning',
    summary: 'A database runs out of transactions',
    reason: 'Old rows are frozen at 200 million at the latest; at 500 that fails, and at two billion the server stops.',
  },
  {
    name: 'backup-shrunk',
    when: 'backup_size < 0.5x baseline',
    severity: 'warning',
    summary: 'A backup is much smaller than usual',
    reason: 'Data does not halve from one day to the next by itself: it was lost, or is no longer saved.',
  },
  {
    name: 'latency-above-baseline',
    when: 'latency_p95 > 2x baseline for 15m',
    severity: 'info',
    summary: 'Responses are slower than usual',
    reason:
      "Twice the week's average is outside the daily rhythm; information, because the week itself may have been odd.",
  },
]

/** The rule that comes with `secrets.rotation`: a value that is older is due for a new one. */
export function rotationRule(rotation: string): PackRule {
  return {
    name: 'secret-rotation-overdue',
    when: `secret_age > ${rotation}`,
    severity: 'warning',
    summary: 'A secret is due for a new value',
    reason: 'The age is the one that `secrets.rotation` names; the store is asked once a day.',
  }
}
