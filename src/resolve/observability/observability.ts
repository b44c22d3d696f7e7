// Logs, traces, errors and probes: effective spec -> model.
import { percent, seconds, wholeSeconds } from '../../lib/quantities.ts'
import type { Errors, Logs, Observability, Traces, Uptime } from '../../model/observability/observability.ts'
import { didYouMean } from '../../report/suggest.ts'
import type { Context } from '../context.ts'
import type { EffectiveSpec } from '../layers/effective.ts'
import { publicAddressOf } from '../services/routes.ts'

export function observabilityOf(context: Context): Observability {
  const { spec } = context
  const { metrics, profiling, dashboards } = spec.observability
  return {
    logs: logsOf(spec),
    traces: tracesOf(spec),
    errors: errorsOf(spec),
    uptime: uptimeOf(context),
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

function uptimeOf(context: Context): Uptime | null {
  const { uptime } = context.spec.observability
  if (!uptime) return null
  const { interval, provider, urls = [] } = uptime
  return { interval: wholeSeconds(interval), provider, urls: urls.flatMap((url, index) => urlIn(url, index, context)) }
}

/** `${web.publicUrl}/status` is the address of the service in this environment; one that does not run here has none. */
function urlIn(url: string, index: number, context: Context): string[] {
  const [, name = '', path = ''] = /^\$\{([a-z][a-z0-9-]*)\.publicUrl\}(.*)$/.exec(url) ?? []
  if (name === '') return [url]
  const found = publicAddressOf(name, context)
  if (found !== undefined) return [`${found.url}${path}`]
  if (!context.leftOut.has(name))
    context.report({
      code: 'unknown-name',
      path: ['observability', 'uptime', 'urls', index],
      message: `\`${name}\` names no service with routes`,
      why: 'there would be nothing to probe',
      hint: didYouMean(name, Object.keys(context.spec.services), 'services'),
    })
  return []
}

/** Jobs end before Prometheus comes by. */
function pushes({ observability: { metrics }, services }: EffectiveSpec): boolean {
  return metrics !== false && Object.values(services).some(pushesMetrics)
}

/** True for what runs to its end, and so cannot wait to be scraped. */
export function pushesMetrics({ type, target, metrics }: EffectiveSpec['services'][string]): boolean {
  return (type === 'cron' || type === 'job') && target === 'kubernetes' && Boolean(metrics)
}
