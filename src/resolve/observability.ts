// Logs, traces, errors and probes: effective spec -> model.
import { percent, seconds, wholeSeconds } from '../lib/quantities.ts'
import type { Errors, Logs, Observability, Traces, Uptime } from '../model/observability/observability.ts'
import type { EffectiveSpec } from './effective.ts'

export function observabilityOf(spec: EffectiveSpec): Observability {
  const { metrics, profiling, dashboards } = spec.observability
  return {
    logs: logsOf(spec),
    traces: tracesOf(spec),
    errors: errorsOf(spec),
    uptime: uptimeOf(spec),
    profiling,
    costs: spec.costs !== undefined || dashboards.includes('costs'),
    remoteWrite: metrics === false ? '' : (metrics.remote ?? ''),
    pushes: pushes(spec),
  }
}

function logsOf({ observability: { logs } }: EffectiveSpec): Logs | null {
  if (!logs) return null
  const { store, retention, archive = '0s', audit = '0s', level, redact = [], browser } = logs
  return {
    store,
    retention: seconds(retention),
    archive: seconds(archive),
    audit: seconds(audit),
    level,
    redact,
    browser,
  }
}

function tracesOf({ observability: { traces } }: EffectiveSpec): Traces | null {
  if (!traces) return null
  const { store, sampling, retention, attributes = {} } = traces
  const pairs = Object.entries(attributes).map(([name, value]) => ({ name, value: String(value) }))
  return { store, sampling: percent(sampling) / 100, retention: seconds(retention), attributes: pairs }
}

function errorsOf({ observability: { errors }, services }: EffectiveSpec): Errors | null {
  if (!errors) return null
  const { provider, organization, quota = '0/month', alert } = errors
  return {
    provider,
    organization,
    quota: Number(quota.split('/')[0]),
    alert,
    services: errors.services ?? Object.keys(services),
  }
}

function uptimeOf({ observability: { uptime } }: EffectiveSpec): Uptime | null {
  return uptime ? { interval: wholeSeconds(uptime.interval), provider: uptime.provider, urls: uptime.urls ?? [] } : null
}

/** Jobs end before Prometheus comes by. */
function pushes({ observability: { metrics }, services }: EffectiveSpec): boolean {
  return metrics !== false && Object.values(services).some(pushesMetrics)
}

/** True for what runs to its end, and so cannot wait to be scraped. */
export function pushesMetrics({ type, target, metrics }: EffectiveSpec['services'][string]): boolean {
  return (type === 'cron' || type === 'job') && target === 'kubernetes' && Boolean(metrics)
}
