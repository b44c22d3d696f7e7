// Metrics that a service declares: each becomes recorded series by its type, usable in conditions under its own name.
import { selector, type Matchers } from '../../../lib/promql.ts'
import type { Condition } from '../alert.ts'
import type { EnvironmentFacts } from '../../environment.ts'
import { gaugeAggregation, recorded } from '../metrics.ts'
import type { CustomMetric, Service } from '../../service.ts'
import { allPods, constant, exportedBy, growing, settleOfRate, type Measure, type MeasuredPods } from './measure.ts'
import { histogram, quantileOf } from './request-measures.ts'

/** Minutes after which an increase over a day has its final value. */
const settleOfDay = 25 * 60

/** A measure that a condition means only with the unit `per-second`; without it, the other measure of the metric. */
export type CustomMeasure = Measure & { perSecond: boolean }

/** True for the measure that a condition is about; of a counter that is the rate or the increase, by its unit. */
export function isMeasuredBy(condition: Condition, measure: Measure | CustomMeasure): boolean {
  if (condition.signal !== measure.signal) return false
  return !('perSecond' in measure) || measure.perSecond === (condition.unit === 'per-second')
}

/**
 * Counters are recorded as a rate (for conditions such as `calls_total > 100/h`) and as the increase of a day (for
 * plain numbers and baselines), gauges as a value, histograms as p50 and p95, of which a condition means p95.
 */
export function customMeasures(
  facts: EnvironmentFacts,
  service: Service,
  pods: MeasuredPods = allPods(service),
): CustomMeasure[] {
  const labels = exportedBy(facts, service, pods)
  const common = {
    about: service.name,
    labels: { service: service.name, environment: facts.environment },
    instance: {},
    exact: false,
    perSecond: false,
  }
  return (service.metrics?.custom ?? []).flatMap((metric) =>
    measuresByType[metric.type](metric, labels).map((measure) => ({ ...common, ...measure })),
  )
}

type Part = Pick<CustomMeasure, 'signal' | 'record' | 'expression' | 'settle' | 'simulate'> & { perSecond?: boolean }

const measuresByType: Record<CustomMetric['type'], (metric: CustomMetric, labels: Matchers) => Part[]> = {
  counter: counterMeasures,
  gauge: gaugeMeasures,
  histogram: histogramMeasures,
}

function counterMeasures({ name }: CustomMetric, labels: Matchers): Part[] {
  const series = selector(name, labels)
  return [
    {
      signal: name,
      record: recorded.counterIncrease(name),
      expression: `sum(increase(${series}[1d]))`,
      settle: settleOfDay,
      simulate: (value) => [growing(series, value / 1440)],
    },
    {
      signal: name,
      record: recorded.counterRate(name),
      expression: `sum(rate(${series}[5m]))`,
      settle: settleOfRate,
      perSecond: true,
      simulate: (value) => [growing(series, value * 60)],
    },
  ]
}

function gaugeMeasures(metric: CustomMetric, labels: Matchers): Part[] {
  const series = selector(metric.name, labels)
  return [
    {
      signal: metric.name,
      record: recorded.gauge(metric.name),
      expression: `${gaugeAggregation(metric)}(${series})`,
      settle: 1,
      simulate: (value) => [constant(series, value)],
    },
  ]
}

/** The p50 is recorded for dashboards only: its signal is a name that no condition can hold. */
function histogramMeasures({ name }: CustomMetric, labels: Matchers): Part[] {
  const measure = (signal: string, quantileName: string, quantile: number): Part => ({
    signal,
    record: recorded.histogram(name, quantileName),
    expression: quantileOf(quantile, name, labels),
    settle: settleOfRate,
    simulate: (value) => histogram(name, labels, value),
  })
  return [measure(name, '95', 0.95), measure('', '50', 0.5)]
}
