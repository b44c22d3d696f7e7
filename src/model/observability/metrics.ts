// Metric names: what exporters call requests, failures and durations, and what our own recording rules are called.
import type { Environment } from '../environment.ts'
import { countsRequests } from './gateway-metrics.ts'
import type { GatewayKind } from '../network/gateways.ts'
import type { CustomMetric, MetricsExporter, Service } from '../service.ts'
import type { SignalName } from './signals.ts'

/**
 * Where the RED signals of a service come from. `requests` and `failures` are counters; where both are the same
 * metric, `status` names the label that tells them apart and `failed` the values that count as failures. `durations`
 * is a histogram, without `_bucket`, in `unit`.
 */
export type RequestMetrics = {
  requests: string
  failures: string
  status: string
  failed: string
  durations: string
  unit: 'seconds' | 'milliseconds'
}

/** By exporter preset; each row has the page that its names come from. Those of gateways stand in `gateway-metrics.ts`. */
export const requestMetrics: Record<Exclude<MetricsExporter, 'gateway'>, RequestMetrics> = {
  // https://github.com/rycus86/prometheus_flask_exporter
  flask: named('flask_http_request_total', 'status', 'flask_http_request_duration_seconds'),
  // https://github.com/trallnag/prometheus-fastapi-instrumentator groups statuses as `5xx`, which `5..` matches too. Its
  // `http_request_duration_seconds` ends at one second; `highr` is the histogram that quantiles can be read from.
  fastapi: named('http_requests_total', 'status', 'http_request_duration_highr_seconds'),
  // https://github.com/jochen-schweizer/express-prom-bundle
  express: named('http_request_duration_seconds_count', 'status_code', 'http_request_duration_seconds'),
  // https://opentelemetry.io/docs/specs/semconv/http/http-metrics/
  otel: named(
    'http_server_request_duration_seconds_count',
    'http_response_status_code',
    'http_server_request_duration_seconds',
  ),
  // https://github.com/danihodovac/celery-exporter: tasks are the requests of a worker
  celery: {
    requests: 'celery_task_received_total',
    failures: 'celery_task_failed_total',
    status: '',
    failed: '',
    durations: 'celery_task_runtime',
    unit: 'seconds',
  },
}

function named(requests: string, status: string, durations: string): RequestMetrics {
  return { requests, failures: requests, status, failed: '5..', durations, unit: 'seconds' }
}

/** What counts the requests of a service where something does: its own exporter, or else the gateway. */
export function requestCounter({ metrics }: Pick<Service, 'metrics'>): MetricsExporter {
  return metrics?.exporter ?? 'gateway'
}

/** Who measures the requests of a service: its own exporter, the gateway before it, or nobody (`null`). */
export function requestsMeasuredBy(
  service: Pick<Service, 'metrics' | 'routes'>,
  gateway: GatewayKind,
): MetricsExporter | null {
  const counter = requestCounter(service)
  if (counter !== 'gateway') return counter
  return countsRequests(gateway, service.routes) ? 'gateway' : null
}

/** False where the spec says `observability.metrics: false`: no Prometheus runs, and nothing is written for one. */
export function isMonitored({ metrics }: Pick<Environment, 'metrics'>): boolean {
  return metrics.retentionDays > 0
}

/** What the exporter of CloudNativePG makes of our own query, `dead_rows`, whose answer is called `ratio`. */
export const deadRowsMetric = 'cnpg_dead_rows_ratio'

/** What jobs of backups push: `KIND` of their script `report.sh`, and what follows it. */
export const backupMetrics = {
  success: 'backup_success',
  size: 'backup_size_bytes',
  duration: 'backup_duration_seconds',
  restoreSuccess: 'restore_success',
  restoreDuration: 'restore_duration_seconds',
}

/** Names of recorded series, as level:metric:operations, @see https://prometheus.io/docs/practices/rules/ */
export const recorded = {
  requests: 'service:requests:rate5m',
  errors: 'service:error_rate:ratio5m',
  latency: (quantile: string) => `service:latency_p${quantile}:seconds5m`,
  ready: 'service:ready_replicas:sum',
  restarts: 'service:restarts:increase15m',
  oomKills: 'service:oom_kills:increase15m',
  cpu: 'service:cpu_usage:ratio5m',
  memory: 'service:memory_usage:ratio',
  nodeCpu: 'node:cpu_usage:ratio5m',
  nodeMemory: 'node:memory_usage:ratio',
  nodeDisk: 'node:disk_usage:ratio',
  nodeDiskFull: 'node:disk_full_in:seconds6h',
  volumeDisk: 'volume:disk_usage:ratio',
  volumeDiskFull: 'volume:disk_full_in:seconds6h',
  certificateExpiry: 'certificate:expiry:seconds',
  queueDepth: 'queue:depth:sum',
  deadLetters: 'queue:dead_letters:sum',
  databaseUp: 'database:up:sum',
  databaseConnections: 'database:connections:ratio',
  replicationLag: 'database:replication_lag:seconds',
  databaseSize: 'database:size:bytes',
  deadRows: 'database:dead_rows:ratio',
  transactionAge: 'database:transaction_age:max',
  backupAge: 'backup:age:seconds',
  archiveAge: 'archive:age:seconds',
  backupSize: 'backup:size:bytes',
  backupSuccess: 'backup:success:ratio7d',
  restoreDuration: 'restore:duration:seconds',
  serviceReachable: 'service:probe_success:min',
  addressReachable: 'address:probe_success:min',
  dependencyUp: 'dependency:probe_success:max',
  dependencyLatency: 'dependency:latency_p95:seconds5m',
  dependencyErrors: 'dependency:error_rate:ratio5m',
  secretSynced: 'secret:synced:min',
  secretAge: 'secret:age:seconds',
  vulnerabilities: (severity: string) => `images:vulnerabilities_${severity}:sum`,
  counterRate: (metric: string) => `service:${trimmed(metric, '_total')}:rate5m`,
  counterIncrease: (metric: string) => `service:${trimmed(metric, '_total')}:increase1d`,
  gauge: (metric: string) => `service:${metric}:value`,
  histogram: (metric: string, quantile: string) =>
    metric.endsWith('_seconds')
      ? `service:${trimmed(metric, '_seconds')}_p${quantile}:seconds5m`
      : `service:${metric}_p${quantile}:quantile5m`,
}

function trimmed(name: string, suffix: string): string {
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name
}

/**
 * How the replicas' values of a declared gauge become one. Most gauges count what the replica itself holds, such as
 * open sockets, and add up. A ratio, a rate or a total is the same fact seen by every replica, so adding would
 * multiply it by their number.
 */
export function gaugeAggregation(metric: Pick<CustomMetric, 'name' | 'unit'>): 'sum' | 'max' {
  return ['ratio', 'percent'].includes(metric.unit) || /_(ratio|rate|total|percent)$/.test(metric.name) ? 'max' : 'sum'
}

/** The recorded series of the signals that every service has; its labels are `service` and `environment`. */
export const serviceSeries: Partial<Record<SignalName, string>> = {
  request_rate: recorded.requests,
  error_rate: recorded.errors,
  latency_p50: recorded.latency('50'),
  latency_p95: recorded.latency('95'),
  latency_p99: recorded.latency('99'),
  restarts: recorded.restarts,
  cpu_usage: recorded.cpu,
  memory_usage: recorded.memory,
}
