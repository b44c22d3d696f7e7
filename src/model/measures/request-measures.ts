// The RED signals of a service: requests, errors and durations, from its exporter or from the gateway.
import { selector, type Matchers } from '../../lib/promql.ts'
import type { EnvironmentFacts } from '../environment.ts'
import { needsTraefikService } from '../gateways.ts'
import { recorded, requestMetrics, requestsMeasuredBy, type RequestMetrics } from '../metrics.ts'
import type { MetricsExporter, Service } from '../service.ts'
import { allPods, exportedBy, growing, settleOfRate, type Measure, type MeasuredPods, type SimulatedSeries } from './measure.ts'

/** The quantiles that are recorded for every service. */
const quantiles = [['50', 0.5], ['95', 0.95], ['99', 0.99]] as const

/** Simulated traffic; high enough that the smallest threshold is a whole number of requests. */
const simulatedPerMinute = 1000

/** Labels by which the series of a service are found, and an example of them. */
type Scope = { matchers: Matchers; sample: Matchers }

/**
 * The labels of the service's own series come from its ServiceMonitor. Traefik names a backend
 * `<namespace>-<service>-<port>@kubernetesgateway`, in some versions with `http-` before the port, and with `@kubernetescrd`
 * what goes by a TraefikService; its label `service` arrives as `exported_service`, because the monitor of Traefik itself already sets `service`.
 * @see https://github.com/traefik/traefik/blob/v3.3/pkg/provider/kubernetes/gateway/httproute.go (loadHTTPService)
 */
function scopeOf(exporter: MetricsExporter, facts: EnvironmentFacts, service: Service, pods: MeasuredPods): Scope {
  if (exporter !== 'gateway') {
    const labels = exportedBy(facts, service, pods)
    return { matchers: labels, sample: labels }
  }
  const backend = `${facts.namespace}-${pods.service}`
  const provider = service.routes.some((route) => needsTraefikService(service, route)) ? 'kubernetescrd' : 'kubernetesgateway'
  return {
    matchers: { exported_service: `~${backend}-(http-)?[0-9]+@${provider}` },
    sample: { exported_service: `${backend}-${service.port}@${provider}` },
  }
}

/** Requests, error ratio and latency quantiles of a service; empty where nobody measures its requests. */
export function requestMeasures(facts: EnvironmentFacts, service: Service, pods: MeasuredPods = allPods(service)): Measure[] {
  const exporter = requestsMeasuredBy(service)
  if (exporter === null) return []
  const metrics = requestMetrics[exporter]
  const scope = scopeOf(exporter, facts, service, pods)
  const common = { about: service.name, labels: { service: service.name, environment: facts.environment }, instance: {}, settle: settleOfRate }
  return [
    { ...common, signal: 'request_rate', record: recorded.requests, expression: requestRate(metrics, scope), exact: true,
      simulate: (value) => [growing(selector(metrics.requests, withStatus(metrics, scope, '200')), value * 60)] },
    { ...common, signal: 'error_rate', record: recorded.errors, expression: errorRatio(metrics, scope), exact: true,
      simulate: (value) => failures(metrics, scope, value) },
    ...quantiles.map(([name, quantile]) => ({
      ...common, signal: `latency_p${name}`, record: recorded.latency(name), exact: false,
      expression: quantileOf(quantile, metrics.durations, scope.matchers),
      simulate: (value: number) => histogram(metrics.durations, scope.sample, value),
    })),
  ]
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

/** All observations between half and one and a half of `value`, so that every quantile lies there too. */
export function histogram(metric: string, sample: Matchers, value: number): SimulatedSeries[] {
  const bucket = (bound: string) => selector(`${metric}_bucket`, { ...sample, le: bound })
  return [
    growing(bucket(String(value * 0.5)), 0),
    growing(bucket(String(value * 1.5)), simulatedPerMinute),
    growing(bucket('+Inf'), simulatedPerMinute),
  ]
}
