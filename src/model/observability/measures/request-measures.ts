// The RED signals of a service: requests, errors and durations, from its exporter or from the gateway.
import { plain, selector, type Matchers } from '../../../lib/promql.ts'
import type { EnvironmentFacts } from '../../environment.ts'
import { boundsFollow, boundsOf, withThresholds, type Timer } from '../latency-bounds.ts'
import { gatewayMetrics, type Scope } from '../gateway-metrics.ts'
import { recorded, requestMetrics, requestsMeasuredBy, type RequestMetrics } from '../metrics.ts'
import type { Service } from '../../service.ts'
import {
  allPods,
  exportedBy,
  growing,
  settleOfRate,
  type Measure,
  type MeasuredPods,
  type SimulatedSeries,
} from './measure.ts'

/** The quantiles that are recorded for every service. */
const quantiles = [
  ['50', 0.5],
  ['95', 0.95],
  ['99', 0.99],
] as const

/** Simulated traffic; high enough that the smallest threshold is a whole number of requests. */
const simulatedPerMinute = 1000

/** What is asked for, how the series of the service are told from those of others, and whether somebody waits for an answer. */
type Source = { metrics: RequestMetrics; scope: Scope; answers: boolean; timer: Timer }

/** The labels of the service's own series come from its ServiceMonitor; each gateway has its own. Null where nothing tells the requests apart. */
function sourceOf(facts: EnvironmentFacts, service: Service, pods: MeasuredPods): Source | null {
  const counter = requestsMeasuredBy(service, facts.gateway.kind)
  if (counter === null) return null
  const timer = { counter, gateway: facts.gateway.kind }
  if (counter !== 'gateway') {
    const labels = exportedBy(facts, service, pods)
    return {
      metrics: requestMetrics[counter],
      scope: { matchers: labels, sample: labels },
      answers: counter !== 'celery',
      timer,
    }
  }
  const gateway = gatewayMetrics[facts.gateway.kind]
  const scope = gateway?.scope(facts, service, pods.service) ?? null
  return gateway === null || scope === null ? null : { metrics: gateway.metrics, scope, answers: true, timer }
}

/** Requests, error ratio and latency quantiles of a service; empty where nobody measures its requests. */
export function requestMeasures(
  facts: EnvironmentFacts,
  service: Service,
  pods: MeasuredPods = allPods(service),
): Measure[] {
  const source = sourceOf(facts, service, pods)
  if (source === null) return []
  const { metrics, scope, answers, timer } = source
  const bounds = boundsOf(timer)
  const common = {
    about: service.name,
    labels: { service: service.name, environment: facts.environment },
    instance: {},
    settle: settleOfRate,
  }
  return [
    {
      ...common,
      signal: 'request_rate',
      record: recorded.requests,
      expression: requestRate(metrics, scope),
      exact: true,
      simulate: (value) => [growing(selector(metrics.requests, withStatus(metrics, scope, '200')), value * 60)],
    },
    {
      ...common,
      signal: 'error_rate',
      record: recorded.errors,
      expression: errorRatio(metrics, scope),
      exact: true,
      simulate: (value) => failures(metrics, scope, value),
    },
    ...quantiles.map(([name, quantile]) => ({
      ...common,
      signal: `latency_p${name}`,
      record: recorded.latency(name),
      exact: false,
      // The time that a job takes is no time that somebody waits: what is slow for a page is quick for a report.
      ...(!answers && { onlyByName: true }),
      expression: inSeconds(quantileOf(quantile, metrics.durations, scope.matchers), metrics),
      ...(bounds !== null && !boundsFollow(timer) && { bounds }),
      simulate: (value: number, threshold?: number) => {
        const asked = boundsFollow(timer) && threshold !== undefined ? [threshold] : []
        const known = bounds === null ? null : withThresholds(bounds, asked)
        return histogram(metrics.durations, scope.sample, value, { bounds: known, scale: perSecond[metrics.unit] })
      },
    })),
  ]
}

const perSecond = { seconds: 1, milliseconds: 1000 }

function inSeconds(expression: string, { unit }: RequestMetrics): string {
  return unit === 'seconds' ? expression : `${expression} / ${perSecond[unit]}`
}

function requestRate(metrics: RequestMetrics, scope: Scope): string {
  return `sum(rate(${selector(metrics.requests, scope.matchers)}[5m]))`
}

/** Without a single failure there is no series of failures; `or vector(0)` makes the ratio 0 instead of unknown. */
function errorRatio(metrics: RequestMetrics, scope: Scope): string {
  const failed = metrics.status === '' ? scope.matchers : { ...scope.matchers, [metrics.status]: `~${metrics.failed}` }
  return `(sum(rate(${selector(metrics.failures, failed)}[5m])) or vector(0)) / ${requestRate(metrics, scope)}`
}

/** The quantile of a histogram over 5 minutes, all replicas together. */
export function quantileOf(quantile: number, metric: string, matchers: Matchers): string {
  return `histogram_quantile(${quantile}, sum by (le) (rate(${selector(`${metric}_bucket`, matchers)}[5m])))`
}

function withStatus(metrics: RequestMetrics, scope: Scope, status: string): Matchers {
  return metrics.status === '' ? scope.sample : { ...scope.sample, [metrics.status]: status }
}

function failures(metrics: RequestMetrics, scope: Scope, ratio: number): SimulatedSeries[] {
  const good = metrics.status === '' ? 1 : 1 - ratio
  return [
    growing(selector(metrics.requests, withStatus(metrics, scope, '200')), simulatedPerMinute * good),
    growing(selector(metrics.failures, withStatus(metrics, scope, '500')), simulatedPerMinute * ratio),
  ]
}

/** `bounds` of the buckets, null where nobody knows them; `scale`: the unit of the metric in that of the signal. */
type Buckets = { bounds: readonly number[] | null; scale: number }

/**
 * All observations in the one bucket that holds `value`; where the bounds are not known, between half and one and a half of it.
 * Every quantile lies there too, and beyond the highest bound at that bound, as in life.
 */
export function histogram(
  metric: string,
  sample: Matchers,
  value: number,
  { bounds, scale }: Buckets = { bounds: null, scale: 1 },
): SimulatedSeries[] {
  const bucket = (bound: string) => selector(`${metric}_bucket`, { ...sample, le: bound })
  const cumulative = (bounds ?? [value * 0.5, value * 1.5]).map((bound) =>
    growing(bucket(String(plain(bound * scale))), value <= bound ? simulatedPerMinute : 0),
  )
  return [...cumulative, growing(bucket('+Inf'), simulatedPerMinute)]
}
