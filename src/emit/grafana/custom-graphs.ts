// Graphs of metrics that services declare, by type: what a counter grew, what a gauge is, where a histogram lies.
import { ownValue } from '../../lib/json.ts'
import { selector } from '../../lib/promql.ts'
import type { AlertRule } from '../../model/observability/alert.ts'
import type { EnvironmentFacts } from '../../model/environment.ts'
import { recorded } from '../../model/observability/metrics.ts'
import type { CustomMetric } from '../../model/service.ts'
import { limitsOf } from './limits.ts'
import type { Graph, GraphUnit } from './panel.ts'

/** A declared metric and the service that declares it. */
export type OwnedMetric = { metric: CustomMetric; service: string }

/** The graph of one declared metric. */
export function customGraph(facts: EnvironmentFacts, rules: AlertRule[], owned: OwnedMetric): Graph {
  return graphsByType[owned.metric.type](facts, rules, owned)
}

const graphsByType: Record<CustomMetric['type'], typeof customGraph> = {
  counter: counterGraph,
  gauge: gaugeGraph,
  histogram: histogramGraph,
}

/**
 * Per hour, because per second a business counter is a string of zeros; the alerts' limits are per day or per second.
 * Money is counted per day, as budgets are.
 */
function counterGraph(facts: EnvironmentFacts, _: AlertRule[], { metric, service }: OwnedMetric): Graph {
  const series = selector(metric.name, { namespace: facts.namespace, service })
  const unit = unitOf(metric)
  const [period, window] = unit === 'currencyUSD' ? ['day', '1d'] : ['hour', '1h']
  return {
    ...titles(metric, `${metric.name} per ${period}`),
    unit,
    queries: [{ expression: `sum(increase(${series}[${window}]))`, legend: service }],
    limits: [],
  }
}

function gaugeGraph(facts: EnvironmentFacts, rules: AlertRule[], { metric, service }: OwnedMetric): Graph {
  return {
    ...titles(metric, metric.name),
    unit: unitOf(metric),
    queries: [{ expression: recordedSeries(recorded.gauge(metric.name), facts, service), legend: service }],
    limits: limitsOf(rules, metric.name, service),
  }
}

function histogramGraph(facts: EnvironmentFacts, rules: AlertRule[], { metric, service }: OwnedMetric): Graph {
  return {
    ...titles(metric, metric.name),
    unit: unitOf(metric),
    queries: ['50', '95'].map((quantile) => ({
      expression: recordedSeries(recorded.histogram(metric.name, quantile), facts, service),
      legend: `p${quantile}`,
    })),
    limits: limitsOf(rules, metric.name, service),
  }
}

function recordedSeries(record: string, facts: EnvironmentFacts, service: string): string {
  return selector(record, { service, environment: facts.environment })
}

function titles(metric: CustomMetric, title: string): Pick<Graph, 'title' | 'description'> {
  return { title, description: metric.help }
}

/** Units that the spec may name, in Grafana's words; any other is shown as a plain number. */
const units: Record<string, GraphUnit> = {
  seconds: 's',
  bytes: 'bytes',
  ratio: 'percentunit',
  percent: 'percentunit',
  dollars: 'currencyUSD',
}

/** The unit that the spec names, else the one that stands in the name itself. @see https://prometheus.io/docs/practices/naming/ */
function unitOf({ name, unit }: CustomMetric): GraphUnit {
  const inName = /_(seconds|bytes|ratio|dollars)(?:_total)?$/.exec(name)?.[1]
  return ownValue(units, unit) ?? ownValue(units, inName ?? '') ?? 'short'
}
