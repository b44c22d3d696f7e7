// Logs, traces, errors and probes of one environment, as meant. Times in seconds; `null` where the thing is switched off.

export type LogStore = 'loki' | 'elk' | 'cloudwatch' | 'cloud-logging' | 'azure-monitor'
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'
export type TraceStore = 'jaeger' | 'tempo'
export type ErrorTracker = 'sentry' | 'bugsnag'

/** `archive` and `audit` 0: no longer than everything else. */
export type Logs = {
  store: LogStore
  retention: number
  archive: number
  audit: number
  level: LogLevel
  /** Names of fields, and of kinds of values, that are blacked out before a line leaves its node. */
  redact: string[]
  browser: boolean
}

/** `sampling`: the share of requests, from 0 to 1. */
export type Traces = {
  store: TraceStore
  sampling: number
  retention: number
  attributes: { name: string; value: string }[]
}

/** `quota`: most events per month, 0: no limit. `services`: who reports. */
export type Errors = {
  provider: ErrorTracker
  organization: string
  quota: number
  alert: string[]
  services: string[]
}

export type Uptime = {
  interval: number
  provider: 'blackbox' | 'uptime-kuma' | 'cloudflare' | 'digitalocean'
  urls: string[]
}

export type Observability = {
  logs: Logs | null
  traces: Traces | null
  errors: Errors | null
  uptime: Uptime | null
  profiling: boolean
  /** What running things cost is measured, because a budget or a dashboard asks for it. */
  costs: boolean
  /** Where metrics are written to as well; '' for nowhere. */
  remoteWrite: string
  /** Something that ends before it could be scraped pushes its metrics. */
  pushes: boolean
}

/** Where pods send traces, profiles and what browsers report: the collector that runs on every node. */
export const collector = { name: 'alloy', otlpPort: 4318, faroPort: 12347 }

/** Where browsers report to, on the host that they have their page from. */
export const browserPath = '/faro'

/** True where browsers report, and some host is public. */
export function hearsBrowsers({
  observability: { logs },
  services,
}: {
  observability: Observability
  services: { routes: unknown[] }[]
}): boolean {
  return logs !== null && logs.browser && services.some(({ routes }) => routes.length > 0)
}

/**
 * The name of the Elasticsearch, the Kibana and the Beat, after which the operator names Secrets and Services; and the data
 * streams by what is in them, in Elastic's own notation: type, dataset, namespace.
 */
export const elastic = {
  name: 'logs',
  streams: {
    services: (environment: string) => `logs-services-${environment}`,
    audit: (environment: string) => `logs-audit-${environment}`,
  },
}

/** The Secret that holds the first user of Grafana. Without one the chart makes a new password at every render. */
export const grafanaAdmin = { name: 'grafana-admin', userKey: 'admin-user', passwordKey: 'admin-password' }

/** What is as bad as an error, by the words that programs have for it; an expression of RE2. */
export const errorLevels = 'err(or)?|fatal|critical|panic'

/** Stores that the collector writes to; the logs of others are read by agents of their own. */
const collectedStores: readonly LogStore[] = ['loki', 'cloudwatch']

/** True where the collector reads the logs of pods. */
export function collectsLogs({ logs }: Pick<Observability, 'logs'>): boolean {
  return logs !== null && collectedStores.includes(logs.store)
}

/** True where the collector has something to do. */
export function collects(observability: Observability): boolean {
  return collectsLogs(observability) || observability.logs?.browser === true || observability.traces !== null
}
